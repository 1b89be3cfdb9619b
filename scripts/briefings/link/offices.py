"""An office's record in, who held it and who appeared in it out."""

from dataclasses import dataclass

from ..kinds.offices import Office
from ..records import Filed
from .cites import Cite
from .entry import Entry, entry_fields
from .people import PersonEntry
from .ref import Ref
from .register import Register


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody in the office: for a period by a source or the editors, or as present at a meeting."""

    person: Ref
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


def office_of(register: Register, filed: Filed, office: Office, people: tuple[PersonEntry, ...]) -> OfficeEntry:
    return OfficeEntry(
        **entry_fields(register, filed),
        office=office,
        organisation=register.ref(office.organisation),
        holders=tuple(holder for person in people for holder in _holders(filed.id, person)),
    )


def _holders(id_: str, person: PersonEntry) -> list[Holder]:
    held = [
        Holder(person.ref, tenure.period, "the editors" if tenure.editorial else "a source", tenure.cites, None)
        for tenure in person.offices
        if tenure.office.id == id_
    ]
    present = [
        Holder(person.ref, each.meeting.date.words, "present at a meeting", each.presence.cites, each.meeting.ref)
        for each in person.meetings
        if each.presence.office and each.presence.office.id == id_
    ]
    return held + present
