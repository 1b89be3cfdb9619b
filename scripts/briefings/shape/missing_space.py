"""A value that YAML takes for plain text in, the hyphen or colon in it that lacks its space out.

It is told only where nothing but a field or an entry of a list can have been meant: at the beginning of a line, or in
braces. Text that has to begin so stands in quotation marks.
"""

from dataclasses import replace

from ..problem import Place, Problem
from ..read.missing_space import COLON, HYPHEN, after_colon, after_hyphen
from ..read.tree import Scalar

QUOTED = "put the value in quotation marks if the words belong together"


def missing_space(value: Scalar) -> Problem | None:
    place = value.place
    before = place.text[: place.column - 1]
    if value.quoted or before.strip(" -{"):
        return None
    if not before.strip() and after_hyphen(value.text) is not None:
        return _problem(place, 0, *HYPHEN)
    colon = after_colon(value.text)
    return _problem(place, colon[0], COLON, f"write `{colon[1]}: ` and then the value; {QUOTED}") if colon else None


def _problem(place: Place, offset: int, message: str, help_: str) -> Problem:
    at = replace(place, column=place.column + offset, width=1)
    return Problem(place=at, rule="missing-space", message=message, help=help_)
