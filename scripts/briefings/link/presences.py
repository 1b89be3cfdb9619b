"""The people of a meeting in, each in the capacity of that day out."""

from dataclasses import dataclass

from ..folding import with_typed
from ..kinds.meetings import Meeting
from ..kinds.people import Person
from ..parts.attendee import Attendee
from ..records import Filed
from ..values.date import Date
from .cites import Cite, cites_of
from .ref import Ref
from .register import Register
from .spellings import NameView, names_of

NOT_RECORDED = "capacity not recorded"


@dataclass(frozen=True, slots=True)
class Presence:
    """A person as present: `capacity` in words, with the office's page if it has one.

    `as_written` is the office in the words of the source, `styled` the titles before the name.
    """

    handle: str
    name: str
    ref: Ref | None
    capacity: str
    office: Ref | None
    as_written: str | None
    styled: str | None
    note: str | None
    names: tuple[NameView, ...]
    cites: tuple[Cite, ...]

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every spelling of the name; without a page of the person's own also the words that somebody may type."""
        written = (self.name, *(each.text for each in self.names))
        return written if self.ref else with_typed(written)


def presence_of(register: Register, filed: Filed, meeting: Meeting, attendee: Attendee) -> Presence:
    person = _person(register, attendee)
    office = attendee.as_ or (_office_held(person, meeting.date) if person else None)
    ref = register.ref(office) if office else None
    return Presence(
        handle=attendee.handle,
        name=person.name if person else str(attendee.name),
        ref=register.ref(attendee.who) if attendee.who else None,
        capacity=ref.title if ref else attendee.as_written or NOT_RECORDED,
        office=ref,
        as_written=attendee.as_written,
        styled=attendee.styled,
        note=attendee.note,
        names=_names(register, filed, attendee),
        cites=cites_of(register, filed, attendee.from_),
    )


def _person(register: Register, attendee: Attendee) -> Person | None:
    if not attendee.who:
        return None
    record = register.records.by_id[attendee.who].record
    return record if isinstance(record, Person) else None


def _names(register: Register, filed: Filed, attendee: Attendee) -> tuple[NameView, ...]:
    """The names that the person's record gives, or the meeting's for somebody without one."""
    person = _person(register, attendee)
    if attendee.who and person:
        return names_of(register, register.records.by_id[attendee.who], person.names)
    return names_of(register, filed, attendee.names)


def _office_held(person: Person, day: Date) -> str | None:
    """The office whose period is known to cover the day; None unless it is exactly one."""
    held = [tenure.office for tenure in person.offices if tenure.period and covers(tenure.period, day)]
    return held[0] if len(held) == 1 else None


def covers(period: Date, day: Date) -> bool:
    """Whether every day that one date may mean lies in another."""
    if day.earliest is None or day.latest is None:
        return False
    starts = period.earliest is None or period.earliest <= day.earliest
    ends = period.latest is None or day.latest <= period.latest
    return starts and ends
