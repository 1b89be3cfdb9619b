"""The path and the text of a file in, its bytes out, and back: compressed where the name ends with `.gz`.

The same text gives the same bytes on every day and system; another zlib may write others for the same content.
"""

import gzip
from collections.abc import Iterable
from io import BytesIO

_LEVEL = 6


def content(path: str, pieces: Iterable[str]) -> bytes:
    """The text comes in pieces: that of a large file is never there as a whole."""
    target = BytesIO()
    if is_compressed(path):
        # Without a name and a time, which the format has room for.
        with gzip.GzipFile(filename="", mode="wb", compresslevel=_LEVEL, fileobj=target, mtime=0) as file:
            file.writelines(piece.encode() for piece in pieces)
    else:
        target.writelines(piece.encode() for piece in pieces)
    return target.getvalue()


def text_of(path: str, content: bytes) -> str:
    """What `content` was made of."""
    return (gzip.decompress(content) if is_compressed(path) else content).decode()


def is_compressed(path: str) -> bool:
    return path.endswith(".gz")
