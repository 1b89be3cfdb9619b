"""Nothing is left of the record to start from: no invented value, and no line that explains it.

Told is each text of two words or more, and each address, that the record to start from has too; its explanations are
told once.
Its countries are told where they speak, are spoken to or give an account, and are a side of no meeting.
"""

import re
from collections.abc import Iterator

from ..kinds.meetings import Meeting
from ..parts.base import leaves
from ..problem import Place, Problem, Severity
from ..read.document import Document
from ..records import Filed, Records
from ._template import template, values_of

SEVERITY: Severity = "warning"
PARTIES = ("by", "to", "on_behalf_of", "account")
_ESCAPE = "\\"
"""Begins what may be any letter of a text in quotation marks."""
HELP = "write what the source says in its place, or delete the line if it says nothing"


def check(records: Records) -> Iterator[Problem]:
    sides = {side.country for _, meeting in records.of(Meeting) for side in meeting.sides}
    strangers = template().countries - sides
    told = re.compile(rf"\b(?:{'|'.join(sorted(strangers))})\b")
    for filed, meeting in records.of(Meeting):
        text = filed.document.text
        yield from _explanations(filed.document)
        yield from _invented(filed.document)
        if strangers and (_ESCAPE in text or told.search(text)):
            yield from _countries(filed, meeting, strangers)


def _countries(filed: Filed, meeting: Meeting, strangers: frozenset[str]) -> Iterator[Problem]:
    for path, value in leaves(meeting):
        field = next(step for step in reversed(path) if isinstance(step, str))
        if field in PARTIES and value in strangers:
            message = f"`{value}` comes from the record to start from, and is a side of no meeting"
            yield filed.problem("still-the-template", message, HELP, path, SEVERITY)


def _invented(document: Document) -> Iterator[Problem]:
    """A value may run on over lines, but each of its words stands on one."""
    text, known = document.text, template().values
    perhaps = _ESCAPE in text or any(all(word in text for word in value.split()) for value in known)
    for value in values_of(document.root) if perhaps else ():
        if value.text in known:
            yield _problem(value.place, "this is invented: it comes from the record to start from", HELP)


def _explanations(document: Document) -> Iterator[Problem]:
    lines = document.lines if "#" in document.text else ()
    left = [number for number, line in enumerate(lines, start=1) if line.strip() in template().comments]
    if left:
        text = lines[left[0] - 1]
        column = len(text) - len(text.lstrip()) + 1
        place = document.at(left[0], column, len(text.strip()))
        more = f", and so do {len(left) - 1} more of this file" if len(left) > 1 else ""
        message = f"this line explains the record to start from{more}"
        yield _problem(place, message, "delete such lines: nobody else sees what follows `#`")


def _problem(place: Place, message: str, help_: str) -> Problem:
    return Problem(place=place, rule="still-the-template", message=message, help=help_, severity=SEVERITY)
