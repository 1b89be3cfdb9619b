"""A value that YAML cannot read without quotation marks in, the edit that puts it into them out.

Only a value that ends on its line is looked at, and none that has a mark, a bracket or a comment of its own.
"""

import re
import unicodedata

from ..problem import Edit, Place
from .document import Document

_LEAD = re.compile(r"(?P<before>\s*(?:-\s+)*)(?:\w+:\s+)?")
_FIELD = re.compile(r"\s*(?:-\s+)*\w+:\s+")
_OWN_MEANING = tuple("\"'[{|>&*!#")
_NO_OTHER_MEANING = frozenset("@`%")
"""Signs with which no value without quotation marks can begin, whatever was meant."""


def around_second_colon(document: Document, place: Place) -> tuple[Edit, ...]:
    """Of the value in which a colon stands at `place`."""
    field = _FIELD.match(place.text)
    if not field or field.end() > place.column - 1:
        return ()
    return _in_quotes(document, place.line, field.end())


def around_sign(document: Document, place: Place) -> tuple[Edit, ...]:
    """Of the value that begins at `place`."""
    start = place.column - 1
    if place.text[start] not in _NO_OTHER_MEANING or not _LEAD.fullmatch(place.text, 0, start):
        return ()
    return _in_quotes(document, place.line, start)


def _in_quotes(document: Document, line: int, start: int) -> tuple[Edit, ...]:
    value = document.lines[line - 1][start:].rstrip(" ")
    if _is_unclear(value) or _runs_on(document.lines, line):
        return ()
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return (Edit(line=line, column=start + 1, width=len(value), replacement=f'"{escaped}"'),)


def _is_unclear(value: str) -> bool:
    """Whether a part of it may be something else than text: a value begun otherwise, a comment, a control character."""
    return value.startswith(_OWN_MEANING) or " #" in value or any(unicodedata.category(sign) == "Cc" for sign in value)


def _runs_on(lines: tuple[str, ...], line: int) -> bool:
    """Whether the next lines stand deeper than the field or hyphen, and so belong to its value."""
    lead = _LEAD.match(lines[line - 1])
    before = lead["before"] if lead else ""
    own = len(before) if lead and lead.end() > lead.end("before") else len(before.rstrip()) - 1
    following = next((text for text in lines[line:] if text.strip()), "")
    return len(following) - len(following.lstrip()) > own
