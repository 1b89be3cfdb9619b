"""The validation library's complaints in, the archive's problems at their places out."""

from collections.abc import Iterator

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from ..nearest import nearest
from ..parts.base import Part
from ..problem import Place, Problem
from ..read.document import Document
from ..read.missing_space import after_colon
from ..read.tree import Node, descend
from .missing import where_and_what
from .names import field_names
from .suggestions import suggestion
from .tell import tell

Step = str | int


def problems_of(
    document: Document,
    model: type[Part],
    error: ValidationError,
    at_fault: frozenset[Node],
    languages: tuple[str, ...] = (),
) -> Iterator[Problem]:
    """Tell every complaint once, at the value or, for what is missing, at what it is missing from.

    Passed over: values `at_fault` by themselves, lists that only look too short because an entry is at fault, and
    fields that are missing only because their name is misspelt.
    """
    details = error.errors(include_url=False)
    meant = {(*detail["loc"][:-1], _meant(model, detail)) for detail in details if _is_unknown(detail)}
    for detail in details:
        node, _ = descend(document.root, detail["loc"])
        at_its_value = detail["type"] != "missing" and node in at_fault
        short = detail["type"] == "too_short" and _has_inner(detail, details)
        misspelt = detail["type"] == "missing" and detail["loc"] in meant
        if not (at_its_value or short or misspelt):
            rule, message, help_ = tell(model, detail)
            if detail["type"] == "missing":
                help_ = where_and_what(document, model, detail["loc"], languages)
            place = _place(document, detail)
            fix = suggestion(model, detail, place)
            yield Problem(place=place, rule=rule, message=message, help=help_, fix=fix)


def _is_unknown(detail: ErrorDetails) -> bool:
    return detail["type"] == "extra_forbidden"


def _meant(model: type[Part], detail: ErrorDetails) -> str | None:
    """The field that an unknown one was probably meant for."""
    name = str(detail["loc"][-1]).removeprefix("-")
    colon = after_colon(name)
    return nearest(colon[1] if colon else name, field_names(model, detail["loc"][:-1]))


def _has_inner(outer: ErrorDetails, details: list[ErrorDetails]) -> bool:
    length = len(outer["loc"])
    return any(detail["loc"][:length] == outer["loc"] and len(detail["loc"]) > length for detail in details)


def _place(document: Document, detail: ErrorDetails) -> Place:
    """Where a complaint is told; the library marks one about the name of an entry by a last step `[key]`."""
    path: tuple[Step, ...] = tuple(detail["loc"])
    if _is_unknown(detail):
        return document.key_place(*path)
    return document.key_place(*path[:-1]) if path[-1:] == ("[key]",) else document.place(*path)
