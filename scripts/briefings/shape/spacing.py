"""A space that is missing in, the same with the edits that put it in, on all lines that ran together, out.

YAML takes a list whose hyphens all lack their space for one long text: a space in its first line alone would leave the
others in the text of the first entry.
"""

import re
from dataclasses import replace

from ..problem import Edit, Fix, Problem
from ..read.document import Document
from ..read.missing_space import COLON, after_colon, after_hyphen, space_after
from ..read.tree import Node, Scalar

_ENTRY = re.compile(r"\s*-\s")


def spaced(document: Document, words: tuple[Node, ...], problem: Problem) -> Problem:
    """The problem with a fix, if it is about a missing space and every line can have been meant for one thing only."""
    if problem.rule != "missing-space":
        return problem
    found = _of_colons if problem.message == COLON else _of_hyphens
    edits = found(document, problem, _last_line(words, problem))
    return replace(problem, fix=Fix(edits=edits, safe=True)) if edits else problem


def _last_line(words: tuple[Node, ...], problem: Problem) -> int:
    return max([problem.place.line, *(each.end.line for each in words if isinstance(each, Scalar))])


def _of_colons(document: Document, problem: Problem, last: int) -> tuple[Edit, ...]:
    first = problem.place.line
    found = ((number, after_colon(document.lines[number - 1])) for number in range(first + 1, last + 1))
    more = (space_after(document.at(number, colon[0] + 1)) for number, colon in found if colon)
    return (space_after(problem.place), *more)


def _of_hyphens(document: Document, problem: Problem, last: int) -> tuple[Edit, ...]:
    """Of this line and those that run on from it; none if one of them is no entry."""
    edits = [space_after(problem.place)]
    for number in range(problem.place.line + 1, last + 1):
        line = document.lines[number - 1]
        hyphen = after_hyphen(line)
        if hyphen is not None:
            edits.append(space_after(document.at(number, hyphen + 1)))
        elif line.strip() and not _ENTRY.match(line):
            return ()
    return tuple(edits)
