"""One complaint of the validation library in, rule, message and help in the archive's words out."""

from collections.abc import Callable, Mapping
from typing import Any

from pydantic_core import ErrorDetails

from ..nearest import did_you_mean
from ..parts.base import Part
from ..values.problem import ValueProblem
from .groups import in_a_group
from .names import field_names
from .other_words import word_meant

Told = tuple[str, str, str]
"""Rule, message, help."""


def tell(model: type[Part], detail: ErrorDetails) -> Told:
    problem = _context(detail).get("error")
    if isinstance(problem, ValueProblem):
        return problem.rule, problem.message, problem.help
    return _TELLERS.get(detail["type"], _wrong_shape)(model, detail)


def _missing(_: type[Part], detail: ErrorDetails) -> Told:
    name = detail["loc"][-1]
    return "missing-field", f"`{name}` is missing", f"add a line `{name}:` here"


def _unknown(model: type[Part], detail: ErrorDetails) -> Told:
    name = str(detail["loc"][-1])
    known = field_names(model, detail["loc"][:-1])
    help_ = did_you_mean(name, known, f"the fields here are {_enumerate(known)}")
    return "unknown-field", f"there is no field `{name}` here", help_


def _not_listed(model: type[Part], detail: ErrorDetails) -> Told:
    word = detail["input"]
    if not isinstance(word, str):
        return _wrong_shape(model, detail)
    allowed = allowed_words(detail)
    meant = word_meant(word, allowed)
    help_ = f"did you mean `{meant}`?" if meant else f"use one of {_enumerate(allowed)}"
    return "list-value", f"`{word}` is not one of the words for this field", help_


def allowed_words(detail: ErrorDetails) -> list[str]:
    """The words of the list that a value is not on."""
    return [each.strip("'") for each in _context(detail)["expected"].replace(" or ", ", ").split(", ")]


def _too_few(_: type[Part], detail: ErrorDetails) -> Told:
    least = _context(detail)["min_length"]
    return "too-few", f"this list needs at least {least} {'entry' if least == 1 else 'entries'}", "add what is missing"


def _wrong_shape(model: type[Part], detail: ErrorDetails) -> Told:
    """What is expected stands in the complaint's type: a tuple is a list of entries, a dict or model a group."""
    group = detail["type"] in {"dict_type", "model_type"}
    if isinstance(detail["input"], str):
        what = "a group of fields" if group else "a list"
        return "wrong-shape", f"{what} is expected here, and these are words alone", in_a_group(model, detail)
    if detail["type"] == "tuple_type":
        return "wrong-shape", "a list is expected here, not a group of fields", "begin each entry with `- `"
    if group:
        help_ = "write `field: value` lines, without `- `"
        return "wrong-shape", "a group of fields is expected here, not a list", help_
    return "wrong-shape", "one value is expected here, not a list or group", "write one value on the line of the field"


def _context(detail: ErrorDetails) -> Mapping[str, Any]:
    return detail.get("ctx", {})


def _enumerate(words: list[str]) -> str:
    return ", ".join(f"`{word}`" for word in words)


_TELLERS: dict[str, Callable[[type[Part], ErrorDetails], Told]] = {
    "missing": _missing,
    "extra_forbidden": _unknown,
    "literal_error": _not_listed,
    "too_short": _too_few,
}
