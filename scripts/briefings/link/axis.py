"""An axis of years: days in, places along it and its labels out.

Lengths are in the units of the drawing.
"""

import datetime as dt
from dataclasses import dataclass

from ..values.date import Date

LABELS = 18  # years that are labelled at most


@dataclass(frozen=True, slots=True)
class Tick:
    """The beginning of a year."""

    x: float
    label: str


@dataclass(frozen=True, slots=True)
class Axis:
    """Whole years from the beginning of `first` to the beginning of `last`, drawn from `left` to `right`."""

    first: int
    last: int
    left: float
    right: float

    def x(self, day: dt.date) -> float:
        start = dt.date(self.first, 1, 1)
        share = (day - start) / (dt.date(self.last, 1, 1) - start)
        return round(self.left + share * (self.right - self.left), 1)

    @property
    def ticks(self) -> tuple[Tick, ...]:
        every = -(-(self.last - self.first) // LABELS)
        years = range(self.first, self.last + 1, every)
        return tuple(Tick(self.x(dt.date(year, 1, 1)), str(year)) for year in years)

    @property
    def span(self) -> str:
        last = self.last - 1
        return str(self.first) if self.first == last else f"{self.first} to {last}"


def axis_of(dates: list[Date], left: float, right: float) -> Axis:
    """The axis that holds every day that some dates may mean; at least one of them has a day."""
    days = [day for date in dates for day in (date.earliest, date.latest) if day]
    return Axis(min(days).year, max(days).year + 1, left, right)


def middle(date: Date) -> dt.date | None:
    """The middle of the days that a date may mean, its known end where the other is open, None where both are."""
    start, end = date.earliest or date.latest, date.latest or date.earliest
    return start + (end - start) / 2 if start and end else None


@dataclass(frozen=True, slots=True)
class Reach:
    """Where a date stands: the middle of its possible days, and the first and the last of them."""

    x: float
    first: float
    last: float


def reach(axis: Axis, date: Date) -> Reach | None:
    """The place of a date on an axis, None for one without any day."""
    day = middle(date)
    start, end = date.earliest or date.latest, date.latest or date.earliest
    return Reach(axis.x(day), axis.x(start), axis.x(end)) if day and start and end else None
