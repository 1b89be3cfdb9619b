"""Things with a date in, the same year by year out: what may lie in several years stands under the earliest."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Generic, TypeVar

from ..values.date import UNKNOWN, Date

T = TypeVar("T")
UNDATED = "no date"


@dataclass(frozen=True, slots=True)
class InYear(Generic[T]):
    """What belongs to one year; `label` is the year, or says that there is none."""

    label: str
    items: tuple[T, ...]

    @property
    def anchor(self) -> str:
        """Its place on a page."""
        return f"year-{self.label.replace(' ', '-')}"


def year_of(date: Date | None) -> str:
    unknown, day, _ = (date or UNKNOWN).sort_key
    return UNDATED if unknown else f"{day.year}"


def by_year(items: Iterable[T], date: Callable[[T], Date | None]) -> tuple[InYear[T], ...]:
    """Oldest year first, what has no date last; within a year the order stays."""
    ordered = sorted(items, key=lambda item: (date(item) or UNKNOWN).sort_key[1].year)
    groups = groupby(ordered, key=lambda item: year_of(date(item)))
    return tuple(InYear(label, tuple(group)) for label, group in groups)
