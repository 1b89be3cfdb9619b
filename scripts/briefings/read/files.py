"""A folder in, its record files out, in the order of their paths, each with its bytes or why it is not read.

Links are not followed, and nothing larger than 64 KiB is read.
Hidden files and folders (`.git`, the notes that editors and systems leave) are no records.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..problem import Place, Problem
from .document import ENDING

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
    """Yield every file that is a record, or that somebody may take for one."""
    for path in sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix()):
        inner = path.relative_to(folder)
        name = f"{folder.name}/{inner.as_posix()}"
        if any(part.startswith(".") for part in inner.parts):
            continue
        problem = _refusal(path, name)
        if problem:
            yield File(path=name, problems=(problem,))
        elif path.is_file() and path.name.endswith(".yaml"):
            yield File(path=name, content=path.read_bytes())


def _refusal(path: Path, name: str) -> Problem | None:
    if path.is_symlink():
        return _problem(name, "record-link", "this is a link to another file", "put the record itself here")
    ending = ENDING.search(path.name)
    if not path.is_file() or not ending:
        return None
    if ending[0] != ".yaml":
        help_ = f"rename it from `{ending[0]}` to `.yaml`"
        return _problem(name, "record-file-name", "a record's file ends in `.yaml`", help_)
    if path.stat().st_size > SIZE_LIMIT:
        message = f"this file is larger than {SIZE_LIMIT // 1024} KiB"
        return _problem(name, "record-size", message, "split it into several records")
    return None


def _problem(name: str, rule: str, message: str, help_: str) -> Problem:
    return Problem(place=Place(path=name), rule=rule, message=message, help=help_)
