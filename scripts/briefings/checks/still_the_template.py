"""Nothing is left of the record to start from: no invented value, and no line that explains it.

Told is each text of two words or more, and each address, that the record to start from has too; its explanations are
told once.
"""

from collections.abc import Iterator

from ..kinds.meetings import Meeting
from ..problem import Place, Problem, Severity
from ..read.document import Document
from ..records import Records
from ._template import template, values_of

SEVERITY: Severity = "warning"


def check(records: Records) -> Iterator[Problem]:
    for filed, _ in records.of(Meeting):
        yield from _explanations(filed.document)
        for value in values_of(filed.document.root):
            if value.text in template().values:
                help_ = "write what the source says in its place, or delete the line if it says nothing"
                yield _problem(value.place, "this is invented: it comes from the record to start from", help_)


def _explanations(document: Document) -> Iterator[Problem]:
    left = [number for number, line in enumerate(document.lines, start=1) if line.strip() in template().comments]
    if left:
        text = document.lines[left[0] - 1]
        column = len(text) - len(text.lstrip()) + 1
        place = document.at(left[0], column, len(text.strip()))
        more = f", and so do {len(left) - 1} more of this file" if len(left) > 1 else ""
        message = f"this line explains the record to start from{more}"
        yield _problem(place, message, "delete such lines: nobody else sees what follows `#`")


def _problem(place: Place, message: str, help_: str) -> Problem:
    return Problem(place=place, rule="still-the-template", message=message, help=help_, severity=SEVERITY)
