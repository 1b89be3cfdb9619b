"""An office in, who held it or appeared in it out, oldest first, with the times of which nothing is recorded.

A meeting at which somebody appears in the office stands beside the period that it lies in; where no period covers it,
it is a time of its own.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from ..values.date import Date
from .cites import Cite
from .lookup import Lookup
from .people import Appearances, PersonEntry
from .presences import covers
from .ref import Ref

_NO_PERIOD = "period not recorded"


@dataclass(frozen=True, kw_only=True, slots=True)
class Holder:
    """Somebody in an office for a time: by a source, by the editors, or as present at meetings.

    `date` is None where no time is recorded; `handle` tells people of one name apart.
    """

    office: str
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


def holdings_of(people: Iterable[PersonEntry], appearances: Appearances) -> Lookup[Holder]:
    """Everybody who was in an office for a time, by the id of the office; what records say of it comes first."""
    return Lookup((*_held(people), *_present(appearances)), lambda each: [each.office])


def holders_of(holdings: tuple[Holder, ...]) -> tuple[Holder, ...]:
    """Everybody who is known to have been in one office; times that are not recorded come last."""
    known = [each for each in holdings if not each.meetings]
    for each in (each for each in holdings if each.meetings):
        place = next((number for number, one in enumerate(known) if _within(each, one)), None)
        if place is None:
            known.append(each)
        else:
            known[place] = replace(known[place], meetings=(*known[place].meetings, *each.meetings))
    return tuple(sorted(known, key=_order))


def _order(holder: Holder) -> tuple[bool, dt.date, str, str]:
    unknown, day, edtf = holder.date.sort_key if holder.date else (True, dt.date.max, "")
    return unknown, day, edtf, holder.name


def _held(people: Iterable[PersonEntry]) -> Iterator[Holder]:
    """Those whose records say that they held an office."""
    for entry in people:
        for tenure, shown in zip(entry.person.offices, entry.offices, strict=True):
            yield Holder(
                office=tenure.office,
                handle=entry.ref.id,
                name=entry.title,
                person=entry.ref,
                date=tenure.period,
                ground=shown.ground,
                note=shown.note,
                cites=shown.cites,
            )


def _present(appearances: Appearances) -> Iterator[Holder]:
    """Those who appear in an office at a meeting, with a record of their own or without."""
    for meeting, person in appearances.present.all:
        if person.office:
            occasions = [each for each in appearances.occasions[meeting.ref.id] if person in each.people]
            yield Holder(
                office=person.office.id,
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
