"""Two meetings of the same sides at the same time are perhaps one; `related` says how they belong together.

Compared are meetings whose date is known to the month, a doubtful one with a month to spare on both sides; those that
are told to be in different places or ways are two.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator

from ..kinds.meetings import Meeting
from ..problem import Problem, Severity
from ..records import Filed, Records
from ..values.date import Date

SEVERITY: Severity = "warning"
MONTH = dt.timedelta(days=31)

Dated = tuple[Filed, Meeting]


def check(records: Records) -> Iterator[Problem]:
    same_sides: dict[frozenset[str], list[Dated]] = defaultdict(list)
    for filed, meeting in records.of(Meeting):
        if _known_to_the_month(meeting.date):
            same_sides[frozenset(side.party for side in meeting.sides)].append((filed, meeting))
    for dated in same_sides.values():
        for one, other in _at_one_time(dated):
            if not _told_apart(one, other):
                yield _problem(one[0], other[0])


def _known_to_the_month(date: Date) -> bool:
    return bool(date.earliest and date.latest and date.latest - date.earliest < MONTH)


def _at_one_time(dated: list[Dated]) -> Iterator[tuple[Dated, Dated]]:
    """Pairs that share a day, in the order of their ids; comparing every pair would take the square of the time."""
    going_on: list[Dated] = []
    for each in sorted(dated, key=lambda each: _begins(each[1].date)):
        going_on = [other for other in going_on if _ends(other[1].date) >= _begins(each[1].date)]
        for other in going_on:
            yield (other, each) if _key(other) < _key(each) else (each, other)
        going_on.append(each)


def _key(dated: Dated) -> tuple[str, str]:
    return dated[0].id, dated[0].path


def _told_apart(one: Dated, other: Dated) -> bool:
    (first, meeting), (second, later) = one, other
    related = second.id in _related(meeting) or first.id in _related(later)
    elsewhere = meeting.place and later.place and meeting.place != later.place
    return bool(related or elsewhere or meeting.channel != later.channel)


def _begins(date: Date) -> dt.date:
    first = date.earliest or dt.date.min
    return first - MONTH if _doubtful(date) and first - dt.date.min > MONTH else first


def _ends(date: Date) -> dt.date:
    last = date.latest or dt.date.max
    return last + MONTH if _doubtful(date) and dt.date.max - last > MONTH else last


def _doubtful(date: Date) -> bool:
    return any(end is not None and end.doubt is not None for end in (date.start, date.end))


def _related(meeting: Meeting) -> frozenset[str]:
    return frozenset(each.meeting for each in meeting.related)


def _problem(one: Filed, other: Filed) -> Problem:
    message = f"this is perhaps the meeting of {one.path}"
    help_ = f"make one record of the two, or name `{one.id}` under `related:` and say how the two belong together"
    return other.problem("perhaps-the-same-meeting", message, help_, ("date",), SEVERITY)
