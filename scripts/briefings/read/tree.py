"""The nodes of a YAML document, each with its place."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from ..problem import Place

NOTHING = frozenset({"~", "null", "Null", "NULL"})
"""How YAML writes that there is no value (https://yaml.org/spec/1.2.2/#103-core-schema)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Scalar:
    """A single value; `text` is what the author wrote, without quotation marks.

    `quoted` is True for quotation marks and for blocks (`>` and `|`); `end` is the place behind the last character.
    """

    text: str
    place: Place
    end: Place
    quoted: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing stands here, or one of YAML's words for nothing."""
        return not self.text.strip() or (not self.quoted and self.text in NOTHING)


@dataclass(frozen=True, kw_only=True, slots=True)
class Sequence:
    items: tuple["Node", ...]
    place: Place

    def __hash__(self) -> int:
        """That of its place: what is equal has the same, and thousands of items are not gone through."""
        return hash(self.place)


@dataclass(frozen=True, kw_only=True)
class Mapping:
    """Fields in the author's order; a repeated field is there as often as it was written."""

    entries: tuple[tuple[Scalar, "Node"], ...]
    place: Place

    def __hash__(self) -> int:
        return hash(self.place)

    @cached_property
    def _first(self) -> dict[str, tuple[Scalar, "Node"]]:
        """The first entry of each name, so that thousands of fields are not looked through for each of them."""
        return {key.text: (key, value) for key, value in reversed(self.entries)}

    def key(self, name: str) -> Scalar | None:
        return self._first[name][0] if name in self._first else None

    def value(self, name: str) -> "Node | None":
        return self._first[name][1] if name in self._first else None


Node = Scalar | Sequence | Mapping
Plain = str | list["Plain"] | dict[str, "Plain"]


def plain(node: Node) -> Plain:
    """The same tree as texts, lists and dicts; of a repeated field the first one stays."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    fields: dict[str, Plain] = {}
    for key, value in node.entries:
        fields.setdefault(key.text, plain(value))
    return fields


def descend(node: Node, path: tuple[str | int, ...]) -> tuple[Node, Scalar | None]:
    """Follow `path` as far as it exists and return the node there, with its key if it has one.

    Steps that have no counterpart are passed over: a single value may stand where the model has a list.
    """
    key = None
    for step in path:
        if isinstance(node, Mapping) and isinstance(step, str) and (value := node.value(step)) is not None:
            key, node = node.key(step), value
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
            key, node = None, node.items[step]
    return node, key


def nodes(node: Node) -> Iterator[Node]:
    """Yield the node and everything below it, keys included."""
    yield node
    if isinstance(node, Sequence):
        for item in node.items:
            yield from nodes(item)
    elif isinstance(node, Mapping):
        for key, value in node.entries:
            yield key
            yield from nodes(value)
