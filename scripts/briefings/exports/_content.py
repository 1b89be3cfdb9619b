"""The path and the text of a file in, its bytes out: compressed where the name ends with `.gz`.

The same text gives the same bytes on every day and system; another zlib may write others for the same content.
"""

import gzip
from io import BytesIO

_LEVEL = 6


def content(path: str, text: str) -> bytes:
    return _compressed(text.encode()) if path.endswith(".gz") else text.encode()


def _compressed(plain: bytes) -> bytes:
    """Without a name and a time, which the format has room for."""
    target = BytesIO()
    with gzip.GzipFile(filename="", mode="wb", compresslevel=_LEVEL, fileobj=target, mtime=0) as file:
        file.write(plain)
    return target.getvalue()
