"""Texts and bytes in, a short name that no other texts and bytes have out (BLAKE2, RFC 7693)."""

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

_BYTES = 16


def digest(*parts: str | bytes) -> str:
    """The name of these parts in this order; where one ends and the next begins counts too."""
    return _digest(parts)


def digest_of_files(root: Path, files: Iterable[Path]) -> str:
    """The name of these files by their paths below `root` and their content; times and rights do not count."""
    return _digest(_parts(root, sorted(files)))


def _parts(root: Path, files: Iterable[Path]) -> Iterator[str | bytes]:
    """One file after the other: all of a large site at once would take more memory than there is to spare."""
    for path in files:
        yield path.relative_to(root).as_posix()
        yield path.read_bytes()


def _digest(parts: Iterable[str | bytes]) -> str:
    found = hashlib.blake2b(digest_size=_BYTES)
    for part in parts:
        content = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        found.update(len(content).to_bytes(8, "big"))
        found.update(content)
    return found.hexdigest()
