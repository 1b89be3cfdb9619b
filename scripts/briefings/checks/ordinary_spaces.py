"""The spaces before a field, after its colon, and after the hyphen of a list's entry are ordinary ones.

A no-break space looks the same; it comes along when text is copied from a web page.
"""

from collections.abc import Iterator

from ..problem import Problem
from ..read.document import Document
from ..read.spaces import strange_spaces
from ..records import Records


def check(records: Records) -> Iterator[Problem]:
    for document in records.documents:
        for number, line in enumerate(document.lines, start=1):
            for start, end in strange_spaces(line):
                yield _problem(document, number, start, end)


def _problem(document: Document, number: int, start: int, end: int) -> Problem:
    return Problem(
        place=document.at(number, start + 1, end - start),
        rule="ordinary-spaces",
        message="this looks like a space and is none that YAML counts",
        help="delete it, and type ordinary spaces",
    )
