"""Dates in, every year from the first to the last of them out, those without anything included."""

from collections.abc import Iterable

from ..values.date import Date


def span_of(dates: Iterable[Date]) -> tuple[str, ...]:
    """The years in order; what may lie in several years counts for the earliest, what has no date for none."""
    years = [day.year for unknown, day, _ in (date.sort_key for date in dates) if not unknown]
    return tuple(str(year) for year in range(min(years), max(years) + 1)) if years else ()
