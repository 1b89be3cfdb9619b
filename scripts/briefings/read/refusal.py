"""A path below the records' folder in, why no record is read from it out."""

from pathlib import Path, PurePosixPath

from ..problem import Place, Problem
from .document import ENDING

BESIDE = frozenset({"README.md", "LICENSE.md"})
"""What may stand beside records: it tells people about them."""
LEFT_BEHIND = frozenset({"Thumbs.db", "desktop.ini"})
"""What Windows leaves in folders and does not hide by a dot."""


def refusal(path: Path, name: str) -> Problem | None:
    """Why a path is not opened; None for what may be, and for what is no record and may stand beside them."""
    if path.is_symlink():
        return _problem(name, "record-link", "this is a link to another file", "put the record itself here")
    if not path.is_file():
        path.stat()  # says why, if it is not even known what it is
        return _problem(name, "record-unreadable", "this is no ordinary file", "delete it, and write the record anew")
    ending = ENDING.search(path.name)
    if ending and ending[0] != ".yaml":
        help_ = f"rename it from `{ending[0]}` to `.yaml`"
        return _problem(name, "record-file-name", "a record's file ends in `.yaml`", help_)
    if not ending and path.name not in BESIDE | LEFT_BEHIND:
        return _stray(name)
    return None


def _stray(name: str) -> Problem:
    suffix = PurePosixPath(name).suffix
    what = f"a `{suffix}` file" if suffix else "a file without an ending"
    help_ = (
        "delete it here; what it says can stand in a record in your own words, with its web address under `sources:`"
    )
    if suffix in {"", ".txt"}:
        help_ = "if it is a record, rename it so that it ends in `.yaml`; if not, delete it here"
    return _problem(name, "records-only", f"this is {what}; this folder holds records, which end in `.yaml`", help_)


def size_problem(name: str, limit: int) -> Problem:
    message = f"this file is larger than {limit // 1024} KiB"
    return _problem(name, "record-size", message, "split it into several records")


def unreadable(name: str, error: OSError) -> Problem:
    if isinstance(error, PermissionError):
        message, help_ = "this may not be read", "give yourself the right to read it, or ask whoever owns it"
    elif isinstance(error, FileNotFoundError):
        message, help_ = "this went away while it was read", "run the command again"
    else:
        message = f"this cannot be read: {(error.strerror or type(error).__name__).lower()}"
        help_ = "copy it anew from where you have it, or run the command again"
    return _problem(name, "record-unreadable", message, help_)


def _problem(name: str, rule: str, message: str, help_: str) -> Problem:
    return Problem(place=Place(path=name), rule=rule, message=message, help=help_)
