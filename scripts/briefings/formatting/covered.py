"""A document in, its lines with every value covered out: what looks like a comment then is one."""

import re
from collections.abc import Iterator

from ..read.document import Document
from ..read.tree import Scalar, nodes

_HEADER = re.compile(r"[|>][-+0-9]*")
_COVER = "x"

Span = tuple[int, int, int | None]
"""Line, counted from 1; first and last column, counted from 0, the last one excluded or None for the rest."""


def covered(document: Document) -> list[str]:
    """Lines as long as before, in which signs of values (keys too) are the letter x."""
    lines = list(document.lines)
    for node in nodes(document.root):
        if isinstance(node, Scalar):
            for line, start, end in _spans(document, node):
                text = lines[line - 1]
                last = len(text) if end is None else end
                lines[line - 1] = text[:start] + _COVER * (last - start) + text[last:]
    return lines


def inner_lines(document: Document) -> set[int]:
    """Numbers of the lines that continue a value begun above."""
    scalars = [node for node in nodes(document.root) if isinstance(node, Scalar)]
    return {line for node in scalars for line, _, _ in _spans(document, node) if line > node.place.line}


def _spans(document: Document, node: Scalar) -> Iterator[Span]:
    first, last, start = node.place.line, node.end.line, node.place.column - 1
    header = _HEADER.match(document.lines[first - 1], start) if node.quoted else None
    if header:
        yield first, start, header.end()
        yield from ((line, 0, None) for line in range(first + 1, _bottom(document, node, keeps="+" in header[0])))
    elif first == last:
        yield first, start, node.end.column - 1
    else:
        yield first, start, None
        yield from ((line, 0, None) for line in range(first + 1, last))
        yield last, 0, node.end.column - 1


def _bottom(document: Document, node: Scalar, *, keeps: bool) -> int:
    """The line behind a text in a block, which has the blank lines at its end only where `+` keeps them."""
    line = node.end.line + (node.end.column > 1)
    while not keeps and line - 1 > node.place.line and not document.lines[line - 2].strip():
        line -= 1
    return line
