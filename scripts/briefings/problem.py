"""A place in a record and what is wrong there; no text leaves here, `report` prints."""

from dataclasses import dataclass, field
from typing import Literal

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, kw_only=True, slots=True, order=True)
class Place:
    """A stretch of one line of a file.

    `line` and `column` count from 1, columns and `width` in code points; `text` is the whole line.
    """

    path: str
    line: int = 1
    column: int = 1
    width: int = 1
    text: str = ""


@dataclass(frozen=True, kw_only=True, slots=True, order=True)
class Edit:
    """What stands in the place of `width` characters of a line from then on; of none, it is put in before `column`."""

    line: int
    column: int
    width: int = 0
    replacement: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Fix:
    """Edits that belong together; `safe` where nothing else can have been meant, otherwise the nearest guess."""

    edits: tuple[Edit, ...]
    safe: bool


@dataclass(frozen=True, kw_only=True, slots=True, order=True)
class Problem:
    """What a rule found: where, what is wrong, and what would be right."""

    place: Place
    rule: str
    message: str
    help: str = ""
    severity: Severity = "error"
    fix: Fix | None = field(default=None, compare=False)


def stops_build(problems: tuple[Problem, ...]) -> bool:
    return any(problem.severity == "error" for problem in problems)


def notes_in(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    return tuple(problem for problem in problems if problem.severity == "note")


def without_notes(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    return tuple(problem for problem in problems if problem.severity != "note")
