"""Pairs of people who met in, those of two countries by year and by rank of office out.

Within a year come those of whom one or both were ministers, then heads of state or government, then the ranks below.
Of an office without a rank, and of a day without an office, no rank is assumed.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from ..kinds.offices import Office
from ..parts.level import Level
from .acquaintance import PeoplePair, Time
from .by_year import year_of
from .presences import Presence
from .ref import Ref
from .register import Register

_ORDER: tuple[Level, ...] = (
    "minister",
    "head-of-state",
    "head-of-government",
    "deputy-minister",
    "official",
    "working",
)
NO_RANK = "rank not recorded"


@dataclass(frozen=True, slots=True)
class Ranked:
    """A time with the ranks of the two, in their order."""

    time: Time
    ranks: tuple[Level | None, Level | None]

    @property
    def words(self) -> tuple[str, ...]:
        """The rank of each, or once that of both."""
        told = ((rank or NO_RANK).replace("-", " ") for rank in self.ranks)
        return tuple(dict.fromkeys(told))

    @property
    def place(self) -> int:
        """Where it stands within a year."""
        return min(_ORDER.index(rank) if rank else len(_ORDER) for rank in self.ranks)


@dataclass(frozen=True, slots=True)
class ChronicleYear:
    """One year; `times` are in the order of ranks, none where nothing is recorded."""

    label: str
    times: tuple[Ranked, ...]


@dataclass(frozen=True, slots=True)
class ChronicleRow:
    """One time in a year, or a year in which nothing is recorded."""

    label: str
    ranked: Ranked | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Chronicle:
    """Two countries, year by year; in each time the person of the first country stands first."""

    countries: tuple[Ref, Ref]
    years: tuple[ChronicleYear, ...]

    @property
    def anchor(self) -> str:
        return "-".join(country.id for country in self.countries)

    @property
    def rows(self) -> tuple[ChronicleRow, ...]:
        return tuple(ChronicleRow(year.label, each) for year in self.years for each in year.times or (None,))


def chronicles_of(register: Register, pairs: Iterable[PeoplePair], years: tuple[str, ...]) -> tuple[Chronicle, ...]:
    """Every two countries whose people met, those that did most often first; all `years` are shown."""
    times: dict[tuple[Ref, Ref], list[Time]] = {}
    for pair in pairs:
        for time in pair.times:
            sides = [register.ref(time.occasion.sides[each.handle]) for each in (time.one, time.other)]
            if all(side.kind == "countries" for side in sides):
                told = time if sides[0].title <= sides[1].title else Time(time.occasion, time.other, time.one)
                first, second = sorted(sides, key=lambda side: side.title)
                times.setdefault((first, second), []).append(told)
    ordered = sorted(times, key=lambda two: (-len(times[two]), two[0].title, two[1].title))
    return tuple(_chronicle(register, two, times[two], years) for two in ordered)


def _rank(register: Register, present: Presence) -> Level | None:
    """The rank of the office that somebody held on the day."""
    record = register.records.by_id[present.office.id].record if present.office else None
    return record.rank if isinstance(record, Office) else None


def _chronicle(register: Register, two: tuple[Ref, Ref], times: list[Time], years: tuple[str, ...]) -> Chronicle:
    told: dict[str, list[Ranked]] = {label: [] for label in years}
    for time in times:
        told.setdefault(year_of(time.occasion.date), []).append(_ranked(register, time))
    return Chronicle(
        countries=two,
        years=tuple(ChronicleYear(label, tuple(sorted(found, key=_order))) for label, found in told.items()),
    )


def _ranked(register: Register, time: Time) -> Ranked:
    return Ranked(time, (_rank(register, time.one), _rank(register, time.other)))


def _order(each: Ranked) -> tuple[object, ...]:
    occasion = each.time.occasion
    return each.place, occasion.date.sort_key, occasion.ref.id, occasion.ref.anchor, each.time.one.name
