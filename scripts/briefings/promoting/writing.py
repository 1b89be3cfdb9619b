"""Files with their old and new content in; all of them written, or none.

A new file is never put in the place of another, and one that somebody else has written meanwhile stays.
"""

from collections.abc import Mapping
from pathlib import Path

from ..create import create
from ..replace import ChangedMeanwhile, replace

Change = tuple[bytes | None, bytes]


class LeftWritten(Exception):  # noqa: N818 - says what became of the files
    """Not all files could be written, and some that were could not be taken back: `paths`."""

    def __init__(self, paths: tuple[Path, ...]) -> None:
        super().__init__(", ".join(path.name for path in paths))
        self.paths = paths


def write(changes: Mapping[Path, Change]) -> None:
    """Write the new files first; what was written is taken back if one of the others cannot be.

    Raises `ChangedMeanwhile`, `FileExistsError`, other `OSError`, and `LeftWritten` if something stays of it.
    """
    ordered = sorted(changes.items(), key=lambda change: change[1][0] is not None)
    done: list[tuple[Path, Change]] = []
    try:
        for path, change in ordered:
            _write(path, *change)
            done.append((path, change))
    except BaseException as stopped:  # whatever stops it, and be it Ctrl+C
        left = tuple(path for path, change in reversed(done) if not _took_back(path, *change))
        if left:
            raise LeftWritten(left) from stopped
        raise


def _write(path: Path, old: bytes | None, new: bytes) -> None:
    if old is None:
        create(path, new)
    else:
        replace(path, old, new)


def _took_back(path: Path, old: bytes | None, new: bytes) -> bool:
    """Whether the file is as it was; what somebody else has written since stays."""
    try:
        if old is not None:
            replace(path, new, old)
        elif path.read_bytes() == new:
            path.unlink()
    except (ChangedMeanwhile, OSError):
        return False
    return True
