"""An event's record in, who was expected and who came, and what was said of it out."""

from dataclasses import dataclass

from ..kinds.events import Event
from ..records import Filed
from .commitments import CommitmentEntry
from .encounters import Run, runs_of
from .entry import Entry, entry_fields
from .origins import Backing
from .participation import Participation, participations_of
from .points import PointView, backings_of
from .ref import Ref
from .register import Register


@dataclass(frozen=True, kw_only=True)
class EventEntry(Entry):
    """An event, ready to show."""

    event: Event
    place: Ref | None
    organisations: tuple[Ref, ...]
    topics: tuple[Ref, ...]
    series: Ref | None
    participants: tuple[Participation, ...]
    own_points: tuple[PointView, ...]
    own_runs: tuple[Run, ...]
    points: tuple[PointView, ...]
    commitments: tuple[CommitmentEntry, ...]

    @property
    def backings(self) -> tuple[tuple[Backing, int], ...]:
        """How well its own points are backed."""
        return backings_of(self.own_points)


def event_of(
    register: Register,
    filed: Filed,
    event: Event,
    points: tuple[PointView, ...],
    commitments: tuple[CommitmentEntry, ...],
) -> EventEntry:
    own = tuple(point for point in points if point.meeting.id == filed.id)
    return EventEntry(
        **entry_fields(register, filed),
        event=event,
        place=register.ref(event.place) if event.place else None,
        organisations=tuple(map(register.ref, event.organisations)),
        topics=tuple(map(register.ref, event.topics)),
        series=series_ref(register, event.series) if event.series else None,
        participants=participations_of(register, filed, event),
        own_points=own,
        own_runs=runs_of(own),
        points=tuple(point for point in points if filed.id in {ref.id for ref in point.about}),
        commitments=tuple(each for each in commitments if each.event and each.event.id == filed.id),
    )


def series_ref(register: Register, name: str) -> Ref:
    """The place of a series on the page of all events, by the first id in it: no anchor is made from words."""
    first = min(filed.id for filed, event in register.records.of(Event) if event.series == name)
    return Ref("events", "index", name).at(f"series-{first}")
