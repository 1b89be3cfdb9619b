"""Kinds of dated things in, how many of each every year has out: for what is too much to be drawn one by one."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from ..values.date import Date
from .by_year import year_of
from .ref import Ref
from .span import span_of
from .years import year_ref

LONGEST = 16  # of the bars, in the size of the letters


@dataclass(frozen=True, slots=True)
class TallyYear:
    """One year; `ref` is the page with its meetings, None where there was none."""

    label: str
    ref: Ref | None
    meetings: int
    dues: int


@dataclass(frozen=True, slots=True)
class Tally:
    """Every year from the first to the last; what has no date is left out."""

    years: tuple[TallyYear, ...]

    def share(self, number: int) -> float:
        """The length of a bar for a number."""
        return round(LONGEST * number / max(max(year.meetings, year.dues) for year in self.years), 2)


def tally_of(meetings: Iterable[Date], dues: Iterable[Date]) -> Tally:
    met, due = tuple(meetings), tuple(dues)
    held, promised = Counter(map(year_of, met)), Counter(map(year_of, due))
    return Tally(
        tuple(
            TallyYear(year, year_ref(year) if held[year] else None, held[year], promised[year])
            for year in span_of((*met, *due))
        )
    )
