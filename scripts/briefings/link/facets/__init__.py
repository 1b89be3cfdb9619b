"""Rows of a table in, what they can be chosen by and the values of each out."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from typing import Any, Protocol

from ...folding import folded
from ..acquaintance import PeoplePair
from ..agreements import AgreementEntry
from ..commitments import CommitmentEntry
from ..events import EventEntry
from ..meetings import MeetingEntry
from ..offices import OfficeEntry
from ..people import PersonEntry
from ..points import PointView
from ..sources import SourceEntry
from ..topics import TopicEntry
from . import agreements, commitments, events, meetings, offices, others, people, people_pairs, points, sources, topics
from .facet import Choices, Facet, Marks, Row, Table, Value
from .known import Known


class _Kind(Protocol):
    """A module that knows what rows of one kind can be chosen by, in the order of the page."""

    @property
    def FACETS(self) -> tuple[Facet, ...]: ...  # noqa: N802 - a constant of the module

    @property
    def values(self) -> Callable[[Any, Known], Iterator[Value]]: ...


_KINDS: Mapping[type, _Kind] = {
    AgreementEntry: agreements,
    CommitmentEntry: commitments,
    EventEntry: events,
    MeetingEntry: meetings,
    OfficeEntry: offices,
    PeoplePair: people_pairs,
    PersonEntry: people,
    PointView: points,
    SourceEntry: sources,
    TopicEntry: topics,
}
"""Entries of other kinds have their country and kind."""


def table_of(rows: Iterable[Row], known: Known) -> Table:
    """Rows of one kind, or of several that share facets."""
    told = [(row, _KINDS.get(type(row), others)) for row in rows]
    values = {row.ref: tuple(kind.values(row, known)) for row, kind in told}
    choices: dict[Facet, dict[str, Value]] = {facet: {} for _, kind in told for facet in kind.FACETS}
    for value in chain.from_iterable(values.values()):
        choices[value.facet][value.id] = value
    return Table(
        choices=tuple(_choices(facet, found) for facet, found in choices.items()),
        marks={ref: _marks(each) for ref, each in values.items()},
    )


def _choices(facet: Facet, values: Mapping[str, Value]) -> Choices:
    """The values of a facet in the order in which a reader looks for one."""
    return Choices(facet, tuple(sorted(values.values(), key=_order)))


def _order(value: Value) -> tuple[int, str, str]:
    return value.order, folded(value.label), value.id


def _marks(values: tuple[Value, ...]) -> Marks:
    ids: dict[str, dict[str, None]] = {}
    for value in values:
        ids.setdefault(value.facet.name, {})[value.id] = None
    return tuple((name, tuple(each)) for name, each in ids.items())
