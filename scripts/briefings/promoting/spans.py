"""A node of a record's tree in, the characters that it takes in its file out."""

import re

from ..read.tree import Mapping, Node, Scalar, Sequence
from .text import Text

_BEFORE_CLOSING = re.compile(r"(?:[\s,]|(?<=\s)#[^\r\n]*)*")
"""What may stand between the last value in brackets and the bracket: white space, a comma, comments."""


def start_of(text: Text, node: Node) -> int:
    return text.at(node.place.line, node.place.column)


def end_of(text: Text, node: Node) -> int:
    """Behind the last character; of lines without brackets, behind the last value."""
    if isinstance(node, Scalar):
        end = text.at(node.end.line, node.end.column)
        return len(text.raw[:end].rstrip()) if end > start_of(text, node) else end
    inner = _inner(node)
    last = end_of(text, inner[-1]) if inner else start_of(text, node) + 1
    closing = _BEFORE_CLOSING.match(text.raw, last)
    return closing.end() + 1 if closing and in_brackets(text, node) else last


def in_brackets(text: Text, node: Node) -> bool:
    return isinstance(node, Mapping | Sequence) and text.raw[start_of(text, node)] in "[{"


def _inner(node: Mapping | Sequence) -> list[Node]:
    if isinstance(node, Sequence):
        return list(node.items)
    return [each for entry in node.entries for each in entry]
