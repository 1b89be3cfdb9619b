"""The holders of an office in, the times between them of which nothing is recorded out, in words."""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise

from ..values.date import UNKNOWN, Date
from .holders import Holder


def gaps_of(holders: tuple[Holder, ...], existed: Date | None) -> tuple[str, ...]:
    """Before the first, between different people, and after the last; none where times follow each other.

    Of one person's several times nothing is said here: what lies between is not shown as held.
    """
    dated = [(each, each.date) for each in holders if each.date and each.date != UNKNOWN]
    return tuple(_gaps(dated, existed)) if dated else ()


def _gaps(dated: list[tuple[Holder, Date]], existed: Date | None) -> Iterator[str]:
    first, last = dated[0][1], max((date for _, date in dated), key=_end)
    if first.start and not _begins_with(existed, first):
        yield f"before {_opening(first)}"
    for (one, before), (other, after) in pairwise(dated):
        if one.handle != other.handle and not _touch(before, after):
            yield f"between {_closing(before)} and {_opening(after)}"
    if last.end and not _ends_with(existed, last):
        yield f"after {_closing(last)}"


def _end(date: Date) -> dt.date:
    return date.latest or dt.date.max


def _begins_with(existed: Date | None, first: Date) -> bool:
    """Whether the office did not exist before; a day somewhere within limits may be a later one."""
    start = existed.earliest if existed and first.form != "one-of" else None
    return start is not None and first.earliest is not None and first.earliest <= start


def _ends_with(existed: Date | None, last: Date) -> bool:
    """Whether the office did not exist after."""
    end = existed.latest if existed and last.form != "one-of" else None
    return end is not None and last.latest is not None and last.latest >= end


def _touch(before: Date, after: Date) -> bool:
    """Whether no day lies between; a day somewhere within limits covers none of them for certain."""
    if "one-of" in {before.form, after.form} or after.earliest is None:
        return before.end is None
    return before.latest is None or before.latest + dt.timedelta(days=1) >= after.earliest


def _opening(date: Date) -> str:
    """The start of a period in words; a date that is one day somewhere stays whole."""
    return date.start.words if date.form == "interval" and date.start else date.words


def _closing(date: Date) -> str:
    return date.end.words if date.form == "interval" and date.end else date.words
