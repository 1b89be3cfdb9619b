"""Points with their sides in, how often which country speaks year by year out.

Every country that was at one of the meetings has its column, so that silence shows too.
"""

from collections import Counter
from dataclasses import dataclass

from .by_year import UNDATED, year_of
from .ref import Ref
from .sides import Spoken

COLUMNS = 5  # countries with a column of their own, those that speak most often
LONGEST = 8  # of the bars, in the size of the letters


@dataclass(frozen=True, slots=True)
class VoicesYear:
    """The numbers of one year: points of each country, of others, and points in all.

    A point of several sides counts for each of them, and once among all.
    """

    label: str
    counts: tuple[int, ...]
    others: int
    points: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Voices:
    """Who speaks when; `others` are further countries, bodies of no country, and texts that speak for themselves."""

    countries: tuple[Ref, ...]
    years: tuple[VoicesYear, ...]
    most: int

    def share(self, number: int) -> float:
        """The length of a bar for a number."""
        return round(LONGEST * number / self.most, 2)

    @property
    def others(self) -> int:
        return sum(year.others for year in self.years)


def voices_of(spoken: tuple[Spoken, ...], years: tuple[str, ...]) -> Voices:
    """All `years` are shown, with or without a point."""
    countries = _countries(spoken)
    by_year: dict[str, list[Spoken]] = {label: [] for label in years}
    for each in spoken:
        by_year.setdefault(year_of(each.point.date), []).append(each)
    told = tuple(_year(label, by_year[label], countries) for label in sorted(by_year, key=_order))
    return Voices(
        countries=countries,
        years=told,
        most=max((count for year in told for count in (*year.counts, year.others)), default=0),
    )


def _order(label: str) -> tuple[bool, str]:
    return label == UNDATED, label


def _countries(spoken: tuple[Spoken, ...]) -> tuple[Ref, ...]:
    speaks = Counter(side for each in spoken for side in each.sides if side.kind == "countries")
    there = {ref for each in spoken for ref in each.there}
    ordered = sorted({*speaks, *there}, key=lambda ref: (-speaks[ref], ref.title))
    return tuple(ordered[:COLUMNS])


def _year(label: str, spoken: list[Spoken], countries: tuple[Ref, ...]) -> VoicesYear:
    speaks = Counter(side for each in spoken for side in each.sides)
    return VoicesYear(
        label,
        tuple(speaks[country] for country in countries),
        sum(any(speaker.side not in countries for speaker in each.speakers) for each in spoken),
        len(spoken),
    )
