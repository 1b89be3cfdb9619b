"""What YAML takes for plain text in, the hyphen or colon in it that lacks its space out.

It is told only where nothing but a field or an entry of a list can have been meant: at the beginning of a line, or for
a name in braces without a value. Text that has to begin so stands in quotation marks.
"""

from dataclasses import replace

from ..problem import Place, Problem
from ..read.missing_space import COLON, HYPHEN, after_colon, after_hyphen
from ..read.tree import Scalar


def in_value(value: Scalar) -> Problem | None:
    """Of `-value` on a line of its own, and of `field:value` there or as an entry of a list."""
    before = value.place.text[: value.place.column - 1]
    return in_entry(value) or (None if before.strip(" -") else in_field(value))


def in_entry(words: Scalar) -> Problem | None:
    """Of `-words` at the beginning of a line."""
    before = words.place.text[: words.place.column - 1]
    if words.quoted or before.strip() or after_hyphen(words.text) is None:
        return None
    return _problem(words.place, 0, *HYPHEN)


def in_field(words: Scalar) -> Problem | None:
    """Of `field:value`."""
    colon = None if words.quoted else after_colon(words.text)
    if colon is None:
        return None
    help_ = f"write `{colon[1]}: ` and then the value; put the value in quotation marks if the words belong together"
    return _problem(words.place, colon[0], COLON, help_)


def _problem(place: Place, offset: int, message: str, help_: str) -> Problem:
    at = replace(place, column=place.column + offset, width=1)
    return Problem(place=at, rule="missing-space", message=message, help=help_)
