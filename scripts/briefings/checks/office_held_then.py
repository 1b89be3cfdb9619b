"""Who appears in an office (`as:`) held it on a day on which the meeting may have been.

The periods stand in the person's record; the office's own record may say when the office existed.
A period that is a single day tells of that day only, and says nothing against another.
Where a date is not known, or a period is uncertain, any day is possible.
"""

from collections.abc import Iterator

from ..kinds.meetings import Meeting
from ..kinds.offices import Office
from ..kinds.people import Person
from ..parts.attendee import Attendee
from ..problem import Problem
from ..records import Records
from ..values.date import Date
from ._periods import may_share_a_day, tells_of_one_day


def check(records: Records) -> Iterator[Problem]:
    for filed, meeting in records.of(Meeting):
        for index, side in enumerate(meeting.sides):
            for place, attendee in enumerate(side.people):
                for message, help_ in _complaints(records, meeting.date, attendee):
                    yield filed.problem("office-held-then", message, help_, ("sides", index, "people", place, "as"))


def _complaints(records: Records, date: Date, attendee: Attendee) -> Iterator[tuple[str, str]]:
    office = records.by_id.get(attendee.as_ or "")
    if office and isinstance(office.record, Office) and not _possible(office.record.period, date):
        yield (
            f"`{attendee.as_}` did not exist on {date.words}",
            f"mend the date, the office, or `period:` in {office.path}",
        )
        return
    person = records.by_id.get(attendee.who or "")
    if person and isinstance(person.record, Person) and not _may_hold(person.record, attendee, date):
        message = f"`{attendee.who}` did not hold `{attendee.as_}` on {date.words}"
        yield message, f"mend the date, the office, or its `period:` in {person.path}"


def _may_hold(person: Person, attendee: Attendee, date: Date) -> bool:
    periods = [tenure.period for tenure in person.offices if tenure.office == attendee.as_]
    return not periods or any(_possible(period, date) for period in periods)


def _possible(period: Date | None, date: Date) -> bool:
    return period is None or tells_of_one_day(period) or may_share_a_day(period, date)
