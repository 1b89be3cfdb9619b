"""An office's record in, who held it and who appeared in it out."""

from dataclasses import dataclass

from ..kinds.offices import Office
from ..records import Filed
from .cites import Cite
from .entry import Entry, entry_fields
from .meetings import MeetingEntry
from .people import PersonEntry
from .ref import Ref
from .register import Register


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody in the office: for a period by a source or the editors, or as present at a meeting."""

    name: str
    person: Ref | None
    when: str
    ground: str
    cites: tuple[Cite, ...]
    meeting: Ref | None


@dataclass(frozen=True, kw_only=True)
class OfficeEntry(Entry):
    """An office, ready to show."""

    office: Office
    organisation: Ref
    holders: tuple[Holder, ...]

    @property
    def people(self) -> tuple[Holder, ...]:
        """Everybody who appears in it, once."""
        return tuple({holder.name: holder for holder in self.holders}.values())


def office_of(
    register: Register,
    filed: Filed,
    office: Office,
    people: tuple[PersonEntry, ...],
    meetings: tuple[MeetingEntry, ...],
) -> OfficeEntry:
    return OfficeEntry(
        **entry_fields(register, filed),
        office=office,
        organisation=register.ref(office.organisation),
        holders=(*_holders(filed.id, people), *_present(filed.id, meetings)),
    )


def _holders(id_: str, people: tuple[PersonEntry, ...]) -> tuple[Holder, ...]:
    """Those whose records say that they held it."""
    return tuple(
        Holder(
            person.title,
            person.ref,
            tenure.period,
            "the editors" if tenure.editorial else "a source",
            tenure.cites,
            None,
        )
        for person in people
        for tenure in person.offices
        if tenure.office.id == id_
    )


def _present(id_: str, meetings: tuple[MeetingEntry, ...]) -> tuple[Holder, ...]:
    """Those who appear in it at a meeting, with a record of their own or without."""
    return tuple(
        Holder(person.name, person.ref, meeting.date.words, "present at a meeting", person.cites, meeting.ref)
        for meeting in meetings
        for person in meeting.people
        if person.office and person.office_given and person.office.id == id_
    )
