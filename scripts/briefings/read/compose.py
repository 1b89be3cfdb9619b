"""A document's lines in, its tree out, made from the parser's events.

Events give every mark, show aliases and tags as they are written, and need no recursion, so that no nesting is too
deep to be reported.
"""

from dataclasses import dataclass, field

from ruamel.yaml import YAML
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from ..problem import Place, Problem
from .document import Document
from .tree import Mapping, Node, Scalar, Sequence

DEPTH_LIMIT = 32  # levels


class Refused(Exception):  # noqa: N818 - carries a problem of the record to the reader of the file
    """YAML that is well formed and that records do without."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


@dataclass(slots=True)
class _Open:
    """A list or mapping that has begun; a mapping collects keys and values in turn."""

    mapping: bool
    place: Place
    items: list[Node] = field(default_factory=list)

    def close(self) -> Node:
        if not self.mapping:
            return Sequence(items=tuple(self.items), place=self.place)
        pairs = zip(self.items[::2], self.items[1::2], strict=True)
        entries = tuple((_key(key), value) for key, value in pairs)
        return Mapping(entries=entries, place=self.place)


def compose(document: Document) -> Mapping:
    """Build the tree of a document; raises `Refused` or the parser's own error."""
    stack: list[_Open] = []
    roots: list[Node] = []
    documents = 0
    for event in YAML(typ="safe", pure=True).parse("\n".join(document.lines)):
        _refuse_what_records_do_without(document, event, len(stack))
        documents += isinstance(event, DocumentStartEvent)
        node = _step(document, event, stack)
        if node is not None:
            (stack[-1].items if stack else roots).append(node)
    return _root(document, roots, documents)


def _step(document: Document, event: Event, stack: list[_Open]) -> Node | None:
    if isinstance(event, ScalarEvent):
        return _scalar(document, event)
    if isinstance(event, MappingStartEvent | SequenceStartEvent):
        stack.append(_Open(isinstance(event, MappingStartEvent), _place(document, event)))
    elif isinstance(event, MappingEndEvent | SequenceEndEvent):
        return stack.pop().close()
    return None


def _scalar(document: Document, event: ScalarEvent) -> Scalar:
    return Scalar(text=event.value, place=_place(document, event), quoted=event.style is not None)


def _place(document: Document, event: Event) -> Place:
    """Place of an event; of one that runs over several lines, its first line."""
    start, end = event.start_mark, event.end_mark
    text = document.lines[start.line] if start.line < len(document.lines) else ""
    last = end.column if end.line == start.line else len(text)
    return document.at(start.line + 1, start.column + 1, max(1, last - start.column))


def _key(node: Node) -> Scalar:
    if isinstance(node, Scalar):
        return node
    raise Refused(_problem(node.place, "yaml-syntax", "a list or mapping cannot name a field", "write `field: value`"))


def _refuse_what_records_do_without(document: Document, event: Event, depth: int) -> None:
    message = None
    if isinstance(event, AliasEvent) or (isinstance(event, NodeEvent) and event.anchor):
        message = "records do without YAML's anchors and aliases (`&` and `*`)"
    elif getattr(event, "ctag", None) or (isinstance(event, ScalarEvent) and event.tag):
        message = "records do without YAML's tags (`!`)"
    elif isinstance(event, DocumentStartEvent) and (event.version or event.tags):
        message = "records do without YAML's directives (`%`)"
    elif depth > DEPTH_LIMIT:
        message = f"lists and mappings stand more than {DEPTH_LIMIT} deep in each other"
    if message:
        help_ = "write the value out, in quotation marks if it has to start with that sign"
        raise Refused(_problem(_place(document, event), "yaml-feature", message, help_))


def _root(document: Document, roots: list[Node], documents: int) -> Mapping:
    if documents > 1:
        raise Refused(
            _problem(roots[1].place, "yaml-feature", "a second record begins here", "one file holds one record")
        )
    if not roots or (isinstance(roots[0], Scalar) and not roots[0].text):
        raise Refused(
            _problem(document.at(), "empty-file", "this file is empty", "write the record, or delete the file")
        )
    if not isinstance(roots[0], Mapping):
        raise Refused(
            _problem(roots[0].place, "wrong-shape", "a record is a list of fields", "write one `field: value` a line")
        )
    return roots[0]


def _problem(place: Place, rule: str, message: str, help_: str) -> Problem:
    return Problem(place=place, rule=rule, message=message, help=help_)
