"""A person's record in, everything the page shows out: meetings, statements, offices."""

from collections.abc import Mapping
from dataclasses import dataclass

from ..kinds.people import Person
from ..records import Filed
from ..values.date import UNKNOWN
from .cites import Cite, cites_of
from .contacts import Occasion
from .entry import Entry, entry_fields
from .lookup import Lookup
from .meetings import MeetingEntry
from .points import PointView
from .presences import NOT_RECORDED, Presence
from .ref import Ref
from .register import Register


@dataclass(frozen=True, slots=True)
class TenureView:
    office: Ref
    period: str
    note: str | None
    editorial: bool
    cites: tuple[Cite, ...]

    @property
    def ground(self) -> str:
        return "the editors; no source is recorded for it" if self.editorial else "a source"


@dataclass(frozen=True, slots=True)
class Contact:
    """An occasion on which a person was with others: people, bodies and sides as a whole, all of other sides."""

    occasion: Occasion
    people: tuple[Presence, ...]
    bodies: tuple[Ref, ...]


@dataclass(frozen=True, slots=True)
class Attendance:
    """A meeting that a person took part in, in the order of its occasions.

    `as_a_whole` is the person's side where encounters name that side and nowhere the person.
    """

    meeting: MeetingEntry
    presence: Presence
    contacts: tuple[Contact, ...]
    as_a_whole: Ref | None

    @property
    def met(self) -> tuple[Presence, ...]:
        """The people met, each once; who was in one session only is not among them."""
        people = (each for contact in self.contacts if not contact.occasion.is_session for each in contact.people)
        return tuple({each.handle: each for each in people}.values())


@dataclass(frozen=True, kw_only=True)
class PersonEntry(Entry):
    """A person, ready to show."""

    person: Person
    offices: tuple[TenureView, ...]
    meetings: tuple[Attendance, ...]
    mentioned_in: tuple[MeetingEntry, ...]
    said: tuple[PointView, ...]
    distinct_from: tuple[Ref, ...]

    @property
    def gist(self) -> str:
        known = "; ".join(self.capacities) or super().gist
        number = len(self.meetings)
        return f"{known}; {number} meeting{'' if number == 1 else 's'}"

    @property
    def offices_without_period(self) -> frozenset[str]:
        """The offices, held or appeared in, for which no source gives a time."""
        held = {tenure.office for tenure in self.person.offices}
        appeared = {each.presence.office.id for each in self.meetings if each.presence.office}
        known = {tenure.office for tenure in self.person.offices if tenure.period and tenure.from_}
        return frozenset(map(str, held | appeared)) - frozenset(map(str, known))

    @property
    def latest(self) -> Attendance | None:
        """The newest meeting whose date is known."""
        return next((each for each in reversed(self.meetings) if each.meeting.date != UNKNOWN), None)

    @property
    def capacities(self) -> tuple[str, ...]:
        """Every capacity at a meeting that is recorded, once."""
        known = (each.presence.capacity for each in self.meetings if each.presence.capacity != NOT_RECORDED)
        return tuple(dict.fromkeys(known))


@dataclass(frozen=True, kw_only=True, slots=True)
class Appearances:
    """Where people appear, by their handles: present, named as absent, and in what they said."""

    present: Lookup[tuple[MeetingEntry, Presence]]
    mentioned: Lookup[MeetingEntry]
    said: Lookup[PointView]
    occasions: Mapping[str, tuple[Occasion, ...]]


def appearances_of(
    meetings: tuple[MeetingEntry, ...], points: tuple[PointView, ...], occasions: Mapping[str, tuple[Occasion, ...]]
) -> Appearances:
    """`occasions` are by the ids of their meetings."""
    present = ((meeting, own) for meeting in meetings for own in meeting.people)
    return Appearances(
        present=Lookup(present, lambda each: [each[1].handle]),
        mentioned=Lookup(meetings, lambda meeting: (each.handle for each in meeting.mentioned)),
        said=Lookup(points, lambda point: point.handles),
        occasions=occasions,
    )


def person_of(register: Register, filed: Filed, person: Person, appearances: Appearances) -> PersonEntry:
    return PersonEntry(
        **entry_fields(register, filed),
        person=person,
        offices=tuple(
            TenureView(
                office=register.ref(tenure.office),
                period=tenure.period.words if tenure.period else "period not recorded",
                note=tenure.note,
                editorial=tenure.basis is not None,
                cites=cites_of(register, filed, tenure.from_),
            )
            for tenure in person.offices
        ),
        meetings=tuple(
            _attendance(meeting, own, appearances.occasions[meeting.ref.id])
            for meeting, own in appearances.present.of(filed.id)
        ),
        mentioned_in=appearances.mentioned.of(filed.id),
        said=appearances.said.of(filed.id),
        distinct_from=tuple(map(register.ref, person.distinct_from)),
    )


def _attendance(meeting: MeetingEntry, own: Presence, occasions: tuple[Occasion, ...]) -> Attendance:
    there = tuple(each for each in occasions if own in each.people)
    side = next(side.ref for side in meeting.sides if own in side.people)
    return Attendance(
        meeting=meeting,
        presence=own,
        contacts=tuple(Contact(each, *each.opposite(own.handle)) for each in there),
        as_a_whole=side if not there and any(side in each.bodies for each in occasions) else None,
    )
