"""The record to start from, as the program comes with it, in; what in it is there to be replaced out."""

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..read.tree import Mapping, Node, Scalar, Sequence, nodes
from ..read.yaml import read_document

FILE = Path(__file__).parents[2] / "templates" / "parts" / "meeting.yaml"


@dataclass(frozen=True, kw_only=True, slots=True)
class Template:
    """`values` are the invented texts of two words or more, and addresses; `comments` the lines that explain.

    `countries` are those of its sides.
    """

    values: frozenset[str]
    comments: frozenset[str]
    countries: frozenset[str]


@functools.cache
def template() -> Template:
    document, _ = read_document(FILE.name, FILE.read_bytes())
    lines = (line.strip() for line in document.lines)
    invented = (value.text for value in values_of(document.root))
    return Template(
        values=frozenset(text for text in invented if " " in text or "/" in text),
        comments=frozenset(line for line in lines if line.startswith("#")),
        countries=frozenset(value.text for name, value in _named(document.root) if name == "country"),
    )


def _named(root: Node) -> Iterator[tuple[str, Scalar]]:
    """The single values of fields, each with the name of its field."""
    for node in nodes(root):
        for key, value in node.entries if isinstance(node, Mapping) else ():
            if isinstance(value, Scalar):
                yield key.text, value


def values_of(root: Node) -> Iterator[Scalar]:
    """The single values of a record, without the names of fields."""
    for node in nodes(root):
        inner = [value for _, value in node.entries] if isinstance(node, Mapping) else []
        inner += node.items if isinstance(node, Sequence) else ()
        yield from (each for each in inner if isinstance(each, Scalar))
