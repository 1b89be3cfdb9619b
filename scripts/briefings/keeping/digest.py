"""Texts and bytes in, a short name that no other texts and bytes have out (BLAKE2, RFC 7693)."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

_BYTES = 16


def digest(*parts: str | bytes) -> str:
    """The name of these parts in this order; where one ends and the next begins counts too."""
    found = hashlib.blake2b(digest_size=_BYTES)
    for part in parts:
        content = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        found.update(len(content).to_bytes(8, "big"))
        found.update(content)
    return found.hexdigest()


def digest_of_files(root: Path, files: Iterable[Path]) -> str:
    """The name of these files by their paths below `root` and their content; times and rights do not count."""
    return digest(*(part for path in sorted(files) for part in (path.relative_to(root).as_posix(), path.read_bytes())))
