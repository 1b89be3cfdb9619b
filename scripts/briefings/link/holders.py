"""An office in, who held it or appeared in it out, oldest first, with the times of which nothing is recorded.

A meeting at which somebody appears in the office stands beside the period that it lies in; where no period covers it,
it is a time of its own.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from ..values.date import Date
from .cites import Cite
from .contacts import occasions_of
from .meetings import MeetingEntry
from .people import PersonEntry
from .presences import covers
from .ref import Ref
from .register import Register

_NO_PERIOD = "period not recorded"


@dataclass(frozen=True, kw_only=True, slots=True)
class Holder:
    """Somebody in the office for a time: by a source, by the editors, or as present at meetings.

    `date` is None where no time is recorded; `handle` tells people of one name apart.
    """

    handle: str
    name: str
    person: Ref | None
    date: Date | None
    ground: str
    note: str | None = None
    cites: tuple[Cite, ...] = ()
    meetings: tuple[Ref, ...] = ()

    @property
    def when(self) -> str:
        return self.date.words if self.date else _NO_PERIOD


def holders_of(
    register: Register, office: str, people: tuple[PersonEntry, ...], meetings: tuple[MeetingEntry, ...]
) -> tuple[Holder, ...]:
    """Everybody who is known to have been in the office; times that are not recorded come last."""
    known = list(_held(office, people))
    for each in _present(register, office, meetings):
        place = next((number for number, one in enumerate(known) if _within(each, one)), None)
        if place is None:
            known.append(each)
        else:
            known[place] = replace(known[place], meetings=(*known[place].meetings, *each.meetings))
    return tuple(sorted(known, key=_order))


def _order(holder: Holder) -> tuple[bool, dt.date, str, str]:
    unknown, day, edtf = holder.date.sort_key if holder.date else (True, dt.date.max, "")
    return unknown, day, edtf, holder.name


def _held(office: str, people: Iterable[PersonEntry]) -> Iterator[Holder]:
    """Those whose records say that they held it."""
    for entry in people:
        for tenure, shown in zip(entry.person.offices, entry.offices, strict=True):
            if tenure.office == office:
                yield Holder(
                    handle=entry.ref.id,
                    name=entry.title,
                    person=entry.ref,
                    date=tenure.period,
                    ground=shown.ground,
                    note=shown.note,
                    cites=shown.cites,
                )


def _present(register: Register, office: str, meetings: Iterable[MeetingEntry]) -> Iterator[Holder]:
    """Those who appear in it at a meeting, with a record of their own or without."""
    for meeting in meetings:
        for person in meeting.people:
            if person.office and person.office.id == office:
                occasions = [each for each in occasions_of(register, meeting) if person in each.people]
                yield Holder(
                    handle=person.handle if person.ref else f"{meeting.ref.id} {person.handle}",
                    name=person.name,
                    person=person.ref,
                    date=occasions[0].date if len({each.date for each in occasions}) == 1 else meeting.date,
                    ground="present at a meeting",
                    cites=person.cites,
                    meetings=(meeting.ref,),
                )


def _within(present: Holder, holder: Holder) -> bool:
    """Whether a time is surely within another of the same person."""
    if present.handle != holder.handle or present.date is None or holder.date is None:
        return False
    return present.date == holder.date or (holder.date.form != "one-of" and covers(holder.date, present.date))
