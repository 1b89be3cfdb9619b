"""Words in, the hyphen or colon in them that lacks its space out, and the edit that puts it in.

YAML takes `-word` and `field:value` for plain text, and says nothing.
"""

import re

from ..problem import Edit, Place

_ENTRY = re.compile(r"(?P<before>\s*)-(?=[^\W\d_]|[\"'\[{])")
_FIELD = re.compile(r"(?P<before>\s*(?:-\s+)*)(?P<name>[a-z][a-z0-9_]+|[A-Z](?!:(?:t|p\d+)\b)):(?=[^\s/])")
HYPHEN = (
    "a space is missing after this hyphen",
    "write `- ` and then the value; put the value in quotation marks if it starts with a hyphen",
)
COLON = "a space is missing after this colon"


def after_hyphen(line: str) -> int | None:
    """Where the hyphen stands, counted from 0, if the line starts with one that lacks its space."""
    match = _ENTRY.match(line)
    return match.end() - 1 if match else None


def after_colon(line: str) -> tuple[int, str] | None:
    """Where the colon stands, counted from 0, and the field before it, if the line starts with such a field."""
    match = _FIELD.match(line)
    return (match.end() - 1, match["name"]) if match else None


def space_after(place: Place) -> Edit:
    """A space behind the hyphen or colon at `place`."""
    return Edit(line=place.line, column=place.column + 1, replacement=" ")
