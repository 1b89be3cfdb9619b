"""An office's record in, who held it and who appeared in it out."""

from dataclasses import dataclass
from itertools import groupby, pairwise

from ..kinds.offices import Office
from ..parts.level import LEVELS
from ..records import Filed
from .entry import Entry, entry_fields
from .gaps import gaps_of
from .holders import Holder, holders_of
from .lookup import Lookup
from .ref import Ref
from .register import Register

FEW = 2  # times of one person that an index tells one by one


@dataclass(frozen=True, slots=True)
class Spell:
    """Times of one person that follow each other, without another person between, told in a line."""

    name: str
    person: Ref | None
    when: str


@dataclass(frozen=True, kw_only=True)
class OfficeEntry(Entry):
    """An office, ready to show; `holders` are by date, `gaps` the times of which nothing is recorded."""

    office: Office
    organisation: Ref
    holders: tuple[Holder, ...]
    gaps: tuple[str, ...]

    @property
    def rank_order(self) -> int | None:
        """Its place among the ranks, the highest first; None where it is not recorded."""
        return LEVELS.index(self.office.rank) if self.office.rank else None

    @property
    def has_breaks(self) -> bool:
        """Whether one person has several times that follow each other."""
        return any(one.handle == other.handle and other.date for one, other in pairwise(self.holders))

    @property
    def people(self) -> tuple[Holder, ...]:
        """Everybody who appears in it, once."""
        return tuple({holder.handle: holder for holder in self.holders}.values())

    @property
    def spells(self) -> tuple[Spell, ...]:
        """Who was in it, by date."""
        groups = (tuple(group) for _, group in groupby(self.holders, key=lambda holder: holder.handle))
        return tuple(_spell(group) for group in groups)


def office_of(
    register: Register,
    filed: Filed,
    office: Office,
    holdings: Lookup[Holder],
) -> OfficeEntry:
    """`holdings` are by the id of the office."""
    holders = holders_of(holdings.of(filed.id))
    return OfficeEntry(
        **entry_fields(register, filed),
        office=office,
        organisation=register.ref(office.organisation),
        holders=holders,
        gaps=gaps_of(holders, office.period),
    )


def _spell(group: tuple[Holder, ...]) -> Spell:
    times = tuple(dict.fromkeys(each.when for each in group))
    when = ", ".join(times) if len(times) <= FEW else f"{len(times)} times; first: {times[0]}; last: {times[-1]}"
    return Spell(group[0].name, group[0].person, when)
