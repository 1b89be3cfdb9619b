"""The validation library's complaints in, the archive's problems at their places out."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from ..nearest import did_you_mean
from ..parts.record import Record
from ..problem import Problem
from ..read.document import Document
from ..values.problem import ValueProblem
from .names import field_names

Told = tuple[str, str, str]
"""Rule, message, help."""


def problems_of(document: Document, model: type[Record], error: ValidationError) -> Iterator[Problem]:
    """Tell every complaint once, at the value or, for what is missing, at what it is missing from."""
    details = error.errors(include_url=False)
    for detail in details:
        if detail["type"] == "too_short" and _has_inner(detail, details):
            continue
        rule, message, help_ = _tell(model, detail)
        path = tuple(detail["loc"])
        place = document.key_place(*path) if rule == "unknown-field" else document.place(*path)
        yield Problem(place=place, rule=rule, message=message, help=help_)


def _has_inner(outer: ErrorDetails, details: list[ErrorDetails]) -> bool:
    """Whether an entry of the list is at fault, for then the list only looks too short."""
    length = len(outer["loc"])
    return any(detail["loc"][:length] == outer["loc"] and len(detail["loc"]) > length for detail in details)


def _tell(model: type[Record], detail: ErrorDetails) -> Told:
    problem = detail.get("ctx", {}).get("error")
    if isinstance(problem, ValueProblem):
        return problem.rule, problem.message, problem.help
    return _TELLERS.get(detail["type"], _wrong_shape)(model, detail)


def _missing(_: type[Record], detail: ErrorDetails) -> Told:
    name = detail["loc"][-1]
    return "missing-field", f"`{name}` is missing", f"add a line `{name}:` here"


def _unknown(model: type[Record], detail: ErrorDetails) -> Told:
    name = str(detail["loc"][-1])
    known = field_names(model, detail["loc"][:-1])
    return (
        "unknown-field",
        f"there is no field `{name}` here",
        did_you_mean(name, known, f"the fields here are {_enumerate(known)}"),
    )


def _not_listed(_: type[Record], detail: ErrorDetails) -> Told:
    allowed = [word.strip("'") for word in _context(detail)["expected"].replace(" or ", ", ").split(", ")]
    word = str(detail["input"])
    return (
        "list-value",
        f"`{word}` is not one of the words for this field",
        (did_you_mean(word, allowed, f"use one of {_enumerate(allowed)}")),
    )


def _too_few(_: type[Record], detail: ErrorDetails) -> Told:
    least = _context(detail)["min_length"]
    return "too-few", f"this list needs at least {least} {'entry' if least == 1 else 'entries'}", "add what is missing"


def _wrong_shape(_: type[Record], detail: ErrorDetails) -> Told:
    if isinstance(detail["input"], str):
        return "wrong-shape", "a list or a group of fields is expected here", "put each entry on a line of its own"
    return "wrong-shape", "one value is expected here, not a list or group", "write one value on the line of the field"


def _context(detail: ErrorDetails) -> Mapping[str, Any]:
    return detail.get("ctx", {})


def _enumerate(words: list[str]) -> str:
    return ", ".join(f"`{word}`" for word in words)


_TELLERS: dict[str, Callable[[type[Record], ErrorDetails], Told]] = {
    "missing": _missing,
    "extra_forbidden": _unknown,
    "literal_error": _not_listed,
    "too_short": _too_few,
}
