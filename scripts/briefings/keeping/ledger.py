"""Files written below a folder in, with the names of their contents; out, in a later run, whether one still stands.

What was written to since has another stamp, which spares reading it; git tells changed files in the same way
(git-scm.com, racy-git).
"""

import os
import pickle
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

from .store import Store

Stamp = tuple[int, int, int]
"""The number of a file in its file system, its bytes, and when it was last written, in nanoseconds since 1970."""

Entry = tuple[str, Stamp]
"""The name of what was written, and the stamp of the file right after."""

_NONE: Mapping[str, Entry] = MappingProxyType({})


SETTLED = 2_000_000_000
"""A file written to twice within so many nanoseconds may have the same stamp: FAT tells every second of them."""


class Ledger:
    """Files below `folder` by their paths there: `found` are those of an earlier run, `entries` those of this one."""

    def __init__(self, folder: Path, found: Mapping[str, Entry] = _NONE) -> None:
        self.folder = folder
        self.entries: dict[str, Entry] = {}
        self._found = found

    def holds(self, path: str, name: str) -> bool:
        """Whether the file was written with what has this name, and not touched since.

        A name tells all of a content: what has another content has another name.
        """
        return self.name(path) == name

    def name(self, path: str) -> str | None:
        """The name of what was written there, if it was not touched since."""
        name, written = self._found.get(path, (None, None))
        return name if written and written == stamp(self.folder, path) else None

    def note(self, path: str, name: str) -> None:
        """What has this name stands there now; of a file that was written just now the next run is not told."""
        written = stamp(self.folder, path)
        if written and time.time_ns() - written[-1] > SETTLED:
            self.entries[path] = name, written


def stamp(folder: Path, path: str) -> Stamp | None:
    """None where there is no file that can be seen."""
    try:
        told = os.stat(os.path.join(folder, path), follow_symlinks=False)  # noqa: PTH116, PTH118 - asked for every file
    except OSError:
        return None
    return told.st_ino, told.st_size, told.st_mtime_ns


@contextmanager
def ledger(store: Path, folder: Path, name: str) -> Iterator[Ledger]:
    """That of a folder, to be kept in `store` under `name` when all is done.

    If something fails, or nothing was written, the earlier one stays.
    """
    with Store(store) as kept:
        found = kept.get([name]).get(name)
    told = Ledger(folder, pickle.loads(found) if found else _NONE)  # noqa: S301 - our own: the store has its digest
    yield told
    if told.entries:
        with Store(store) as kept:
            kept.put({name: pickle.dumps(told.entries)})
