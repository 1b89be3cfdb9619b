"""Files with their old and new content in; all of them written, or none.

A new file is never put in the place of another, and one that somebody else has written meanwhile stays.
"""

import contextlib
from collections.abc import Mapping
from pathlib import Path

from ..replace import ChangedMeanwhile, replace

Change = tuple[bytes | None, bytes]


def write(changes: Mapping[Path, Change]) -> None:
    """Write the new files first; what was written is taken back if one of the others cannot be.

    Raises `ChangedMeanwhile`, `FileExistsError` and other `OSError`.
    """
    ordered = sorted(changes.items(), key=lambda change: change[1][0] is not None)
    done: list[tuple[Path, Change]] = []
    try:
        for path, change in ordered:
            _write(path, *change)
            done.append((path, change))
    except BaseException:  # whatever stops it, and be it Ctrl+C
        for path, change in reversed(done):
            _take_back(path, *change)
        raise


def _write(path: Path, old: bytes | None, new: bytes) -> None:
    if old is not None:
        replace(path, old, new)
        return
    path.parent.mkdir(exist_ok=True)
    with path.open("xb") as file:
        try:
            file.write(new)
            file.flush()
        except OSError:
            path.unlink()
            raise


def _take_back(path: Path, old: bytes | None, new: bytes) -> None:
    """Unless somebody else has written the file since."""
    with contextlib.suppress(ChangedMeanwhile, OSError):
        if old is not None:
            replace(path, new, old)
        elif path.read_bytes() == new:
            path.unlink()
