"""A document in, its repeated fields and empty values out: what no model can see."""

from collections.abc import Iterator

from ..problem import Place, Problem
from ..read.document import Document
from ..read.tree import Mapping, Node, Scalar, Sequence, nodes


def field_problems(document: Document) -> Iterator[Problem]:
    for node in nodes(document.root):
        if isinstance(node, Mapping):
            yield from _repeated(node)
            yield from (_empty(key.place, f"`{key.text}`") for key, value in node.entries if _is_empty(value))
        elif isinstance(node, Sequence):
            yield from (_empty(item.place, "this entry of the list") for item in node.items if _is_empty(item))


def _repeated(node: Mapping) -> Iterator[Problem]:
    lines: dict[str, int] = {}
    for key, _ in node.entries:
        if key.text in lines:
            yield Problem(
                place=key.place,
                rule="repeated-field",
                message=f"`{key.text}` stands here a second time",
                help=f"line {lines[key.text]} has it already: keep one of the two",
            )
        lines.setdefault(key.text, key.place.line)


def _is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and not node.text.strip()


def _empty(place: Place, what: str) -> Problem:
    return Problem(
        place=place,
        rule="empty-value",
        message=f"{what} has no value",
        help="write a value, or delete the line: what is left out counts as not known",
    )
