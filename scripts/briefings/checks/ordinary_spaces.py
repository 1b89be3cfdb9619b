"""The spaces before a field, after its colon, and after the hyphen of a list's entry are ordinary ones.

A no-break space looks the same; it comes along when text is copied from a web page.
Within a text it is welcome, on the lines of a long text too.
"""

from collections.abc import Iterator

from ..problem import Edit, Fix, Problem
from ..read.document import Document
from ..read.spaces import strange_spaces
from ..read.tree import Scalar, nodes
from ..records import Records

ALONE = True


def check(records: Records) -> Iterator[Problem]:
    for document in records.files:
        within = _indentation_of_texts(document)
        for number, line in enumerate(document.lines, start=1):
            for start, end in strange_spaces(line):
                if start <= within.get(number, start):
                    yield _problem(document, number, start, end)


def _indentation_of_texts(document: Document) -> dict[int, int]:
    """Map every line on which a text runs on to the spaces before its field: what stands deeper belongs to the text."""
    texts = (node for node in nodes(document.root) if isinstance(node, Scalar))
    return {
        number: len(text.place.text) - len(text.place.text.lstrip(" "))
        for text in texts
        for number in range(text.place.line + 1, text.end.line + (text.end.column > 1))
    }


def _problem(document: Document, number: int, start: int, end: int) -> Problem:
    return Problem(
        place=document.at(number, start + 1, end - start),
        rule="ordinary-spaces",
        message="this looks like a space and is none that YAML counts",
        help="delete it, and type ordinary spaces",
        fix=_fix(number, start, end) if document.readable else None,
    )


def _fix(number: int, start: int, end: int) -> Fix:
    """As many ordinary ones; only in a file that can be read, where it is known what is text."""
    edit = Edit(line=number, column=start + 1, width=end - start, replacement=" " * (end - start))
    return Fix(edits=(edit,), safe=True)
