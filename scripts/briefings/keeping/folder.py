"""A folder in, the name of all that is in it out, or none where that cannot be told."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from .digest import digest
from .ledger import Ledger


@dataclass(frozen=True, slots=True)
class Seen:
    """Folders as they were at one time: `key` is the name of what was in them, None where that cannot be told.

    `stamps` tell whether anything was written meanwhile, be it the same content.
    """

    key: str | None
    stamps: str


def seen(*folders: Path) -> Seen:
    """All files below the folders; one that is not there holds nothing.

    A link, a file that is no ordinary one and one that cannot be read make it impossible to tell what is there.
    """
    stamps = digest(*(str(stamp) for folder in folders for stamp in _stamps(folder)))
    keys = [folder_key(folder) for folder in folders]
    return Seen(None if None in keys else digest(*(key or "" for key in keys)), stamps)


def folder_key(folder: Path, known: Ledger | None = None) -> str | None:
    """The name of every file below the folder by its path and content; None where it cannot be told.

    A file that is `known` and was not touched since is not read.
    """
    known = known or Ledger(folder)
    try:
        paths = list(_below(folder)) if folder.exists() else []
        files = [path for path in paths if path.is_file()]
        plain = all(not path.is_symlink() and (path.is_dir() or path.is_file()) for path in paths)
        return digest(*_parts(known, files)) if plain else None
    except OSError:
        return None


def _parts(known: Ledger, files: Iterable[Path]) -> Iterator[str]:
    for file in sorted(files):
        path = file.relative_to(known.folder).as_posix()
        name = known.name(path) or digest(file.read_bytes())
        known.note(path, name)
        yield from (path, name)


def _below(folder: Path) -> Iterator[Path]:
    """Everything below the folder; raises `OSError` where a folder cannot be listed."""
    for place, folders, names in os.walk(folder, onerror=_raised):
        yield from (Path(place, name) for name in (*folders, *names))


def _raised(error: OSError) -> None:
    raise error


def _stamps(folder: Path) -> Iterator[tuple[str, int, int, int]]:
    for place, _, names in os.walk(folder):
        for name in names:
            path = Path(place, name)
            told = path.lstat()
            yield str(path), told.st_ino, told.st_size, told.st_mtime_ns
