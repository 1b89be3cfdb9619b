"""A folder in, its record files out, in the order of their paths, each with its bytes or why it is not read.

Links are not followed, nothing larger than 64 KiB is read, and nothing that is no ordinary file is opened.
Hidden files and folders (`.git`, the notes that editors and systems leave) are no records.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..problem import Problem
from .document import ENDING
from .refusal import refusal, size_problem, unreadable

SIZE_LIMIT = 64 * 1024  # bytes


@dataclass(frozen=True, kw_only=True, slots=True)
class File:
    """`path` starts with the name of the records' folder; `content` is None where the file is not looked into."""

    path: str
    content: bytes | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def is_record(self) -> bool:
        """Whether it was meant for a record, and so has an id."""
        return ENDING.search(self.path) is not None


def record_files(folder: Path) -> Iterator[File]:
    """Yield every file that is a record, or that somebody may take for one, and what cannot be looked into."""
    if not folder.exists():
        return
    paths, failed = _below(folder)
    files = [_unreadable(_name(folder, path), error) for path, error in failed]
    files += [file for path in paths if (file := _file(path, _name(folder, path)))]
    yield from sorted(files, key=lambda file: file.path)


def _below(folder: Path) -> tuple[list[Path], list[tuple[Path, OSError]]]:
    """Everything below the folder but folders, and the folders that cannot be listed."""
    paths: list[Path] = []
    failed: list[tuple[Path, OSError]] = []
    for name, folders, files in os.walk(folder, onerror=lambda error: failed.append((Path(error.filename), error))):
        folders[:] = [each for each in folders if not each.startswith(".")]
        links = [each for each in folders if (Path(name) / each).is_symlink()]
        paths += [Path(name) / each for each in (*files, *links) if not each.startswith(".")]
    return paths, failed


def _name(folder: Path, path: Path) -> str:
    return (folder.name / path.relative_to(folder)).as_posix()


def _file(path: Path, name: str) -> File | None:
    """One file; None for those that may stand beside records."""
    try:
        problem = refusal(path, name)
        if problem or not name.endswith(".yaml"):
            return File(path=name, problems=(problem,)) if problem else None
        with path.open("rb") as file:
            content = file.read(SIZE_LIMIT + 1)
    except OSError as error:
        return _unreadable(name, error)
    if len(content) > SIZE_LIMIT:
        return File(path=name, problems=(size_problem(name, SIZE_LIMIT),))
    return File(path=name, content=content)


def _unreadable(name: str, error: OSError) -> File:
    return File(path=name, problems=(unreadable(name, error),))
