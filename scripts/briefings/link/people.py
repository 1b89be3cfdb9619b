"""A person's record in, everything the page shows out: meetings, statements, offices."""

from dataclasses import dataclass

from ..kinds.people import Person
from ..records import Filed
from ..values.date import UNKNOWN
from .cites import Cite, cites_of
from .entry import Entry, entry_fields
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
        return "the editors; no source in the archive" if self.editorial else "a source"


@dataclass(frozen=True, slots=True)
class Attendance:
    """A meeting that a person took part in; `met` are those who were in an encounter with the person."""

    meeting: MeetingEntry
    presence: Presence
    met: tuple[Presence, ...]


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


def person_of(
    register: Register,
    filed: Filed,
    person: Person,
    meetings: tuple[MeetingEntry, ...],
    points: tuple[PointView, ...],
) -> PersonEntry:
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
        meetings=tuple(_attendances(filed.id, meetings)),
        mentioned_in=tuple(meeting for meeting in meetings if filed.id in {each.handle for each in meeting.mentioned}),
        said=tuple(point for point in points if filed.id in point.handles),
        distinct_from=tuple(map(register.ref, person.distinct_from)),
    )


def _attendances(id_: str, meetings: tuple[MeetingEntry, ...]) -> list[Attendance]:
    found = []
    for meeting in meetings:
        own = next((person for person in meeting.people if person.handle == id_), None)
        if own:
            handles = meeting.met(id_)
            met = tuple(person for person in meeting.people if person.handle in handles)
            found.append(Attendance(meeting, own, met))
    return found
