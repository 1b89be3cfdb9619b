"""A document's lines in, its tree out, made from the parser's events.

Events give every mark, show aliases and tags as they are written, and need no recursion, so that no nesting is too
deep to be reported.
"""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import (
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
from .features import directive, feature, no_directive, one_record, refusal
from .heard import Heard
from .quick import quick_events
from .spaces import mended
from .stand_ins import as_written, for_parser
from .syntax import explain
from .tree import Mapping, Node, Scalar, Sequence


class Refused(Exception):  # noqa: N818 - carries a problem of the record to the reader of the file
    """The file cannot be read as YAML, or uses something that records do without."""

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


def compose(document: Document) -> Mapping | Sequence:
    """Build the tree of a document; raises `Refused`."""
    line = directive(document.lines)
    if line:
        raise Refused(no_directive(document.at(line, width=len(document.lines[line - 1]))))
    text = for_parser("\n".join(map(mended, document.lines)))
    quick = quick_events(text)
    if quick is not None:
        with suppress(Refused):  # by the other events, which may refuse something else before
            return _composed(document, quick)
    return _composed(document, _events(document, text))


def _composed(document: Document, events: Iterable[Event]) -> Mapping | Sequence:
    stack: list[_Open] = []
    roots: list[Node] = []
    number = 0
    for event in events:
        number += isinstance(event, NodeEvent)
        found = feature(event, len(stack), number)
        if found:
            raise Refused(refusal(_place(document, event), *found))
        node = _step(document, event, stack)
        if node is not None:
            (stack[-1].items if stack else roots).append(node)
    return _root(document, roots)


def _events(document: Document, text: str) -> Iterator[Event]:
    """Yield the events of one record; raises `Refused` where reading stops or a second record begins."""
    heard = Heard()
    second: Event | None = None
    seen = 0
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            if second:
                raise Refused(one_record(_place(document, second if _is_nothing(event) else event)))
            seen += isinstance(event, DocumentStartEvent)
            second = event if seen > 1 else None
            heard.add(event)
            yield event
    except (YAMLError, ValueError, OverflowError) as error:
        raise Refused(explain(document, error, heard)) from error


def _is_nothing(event: Event) -> bool:
    return not isinstance(event, NodeEvent) or (isinstance(event, ScalarEvent) and not event.value)


def _step(document: Document, event: Event, stack: list[_Open]) -> Node | None:
    if isinstance(event, ScalarEvent):
        return _scalar(document, event)
    if isinstance(event, MappingStartEvent | SequenceStartEvent):
        stack.append(_Open(isinstance(event, MappingStartEvent), _place(document, event)))
    elif isinstance(event, MappingEndEvent | SequenceEndEvent):
        return stack.pop().close()
    return None


def _scalar(document: Document, event: ScalarEvent) -> Scalar:
    end = event.end_mark.index
    return Scalar(
        text=as_written(event.value),
        place=_place(document, event),
        end=document.between(end, end),
        quoted=bool(event.style),
    )


def _place(document: Document, event: Event) -> Place:
    """Place of an event; of one that runs over several lines, its first line."""
    return document.between(event.start_mark.index, event.end_mark.index)


def _key(node: Node) -> Scalar:
    if isinstance(node, Scalar):
        return node
    raise Refused(_problem(node.place, "yaml-syntax", "a list or mapping cannot name a field", "write `field: value`"))


def _root(document: Document, roots: list[Node]) -> Mapping | Sequence:
    if not roots or (isinstance(roots[0], Scalar) and not roots[0].text):
        raise Refused(
            _problem(document.at(), "empty-file", "this file is empty", "write the record, or delete the file")
        )
    root = roots[0]
    if document.lists_redirects:
        if isinstance(root, Sequence):
            return root
        message, help_ = "this file is a list of redirects", "begin each of them with `- old: `"
        raise Refused(_problem(_first(root).place, "wrong-shape", message, help_))
    if not isinstance(root, Mapping):
        raise Refused(
            _problem(root.place, "wrong-shape", "a record is a list of fields", "write one `field: value` a line")
        )
    return root


def _first(node: Node) -> Node:
    """The first field of a mapping: its own place is that of the whole."""
    return node.entries[0][0] if isinstance(node, Mapping) and node.entries else node


def _problem(place: Place, rule: str, message: str, help_: str) -> Problem:
    return Problem(place=place, rule=rule, message=message, help=help_)
