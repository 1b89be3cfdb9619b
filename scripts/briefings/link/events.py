"""An event's record in, who was announced and who took part, by source, out."""

from dataclasses import dataclass

from ..kinds.events import Event
from ..records import Filed
from .cites import Cite, cites_of
from .encounters import Run, runs_of
from .entry import Entry, entry_fields
from .points import PointView
from .ref import Ref
from .register import Register
from .steps import accounts_of


@dataclass(frozen=True, slots=True)
class Account:
    """What one source says of one participant."""

    status: str
    accounts: tuple[str, ...]
    group: str | None
    note: str | None
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """A country or body with every account of its part in the event."""

    ref: Ref
    accounts: tuple[Account, ...]


@dataclass(frozen=True, kw_only=True)
class EventEntry(Entry):
    """An event, ready to show."""

    event: Event
    place: Ref | None
    organisations: tuple[Ref, ...]
    topics: tuple[Ref, ...]
    participants: tuple[ParticipantRow, ...]
    own_points: tuple[PointView, ...]
    own_runs: tuple[Run, ...]
    points: tuple[PointView, ...]


def event_of(register: Register, filed: Filed, event: Event, points: tuple[PointView, ...]) -> EventEntry:
    own = tuple(point for point in points if point.meeting.id == filed.id)
    return EventEntry(
        **entry_fields(register, filed),
        event=event,
        place=register.ref(event.place) if event.place else None,
        organisations=tuple(map(register.ref, event.organisations)),
        topics=tuple(map(register.ref, event.topics)),
        participants=_rows(register, filed, event),
        own_points=own,
        own_runs=runs_of(own),
        points=tuple(point for point in points if filed.id in {ref.id for ref in point.about}),
    )


def _rows(register: Register, filed: Filed, event: Event) -> tuple[ParticipantRow, ...]:
    rows: dict[str, list[Account]] = {}
    for participant in event.participants:
        account = Account(
            participant.status,
            accounts_of(register, filed, participant.from_),
            participant.group,
            participant.note,
            cites_of(register, filed, participant.from_),
        )
        rows.setdefault(str(participant.country or participant.organisation), []).append(account)
    return tuple(ParticipantRow(register.ref(party), tuple(accounts)) for party, accounts in rows.items())
