"""Two dates of records in, whether they may share a day out."""

import datetime as dt

from ..values.date import Date
from ..values.instant import Instant


def may_share_a_day(one: Date, other: Date) -> bool:
    """Whether a day can lie in both; an open, doubtful or unknown end excludes nothing."""
    return _first(one) <= _last(other) and _first(other) <= _last(one)


def tells_of_one_day(date: Date) -> bool:
    return date.form == "instant" and date.earliest == date.latest


def surely_before(one: Date, other: Date) -> bool:
    """Whether the last possible day of one lies before the first of the other."""
    return _last(one) < _first(other)


def _first(date: Date) -> dt.date:
    return date.start.earliest if date.start and not _doubtful(date.start) else dt.date.min


def _last(date: Date) -> dt.date:
    return date.end.latest if date.end and not _doubtful(date.end) else dt.date.max


def _doubtful(instant: Instant) -> bool:
    return instant.doubt is not None
