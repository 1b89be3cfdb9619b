"""Who stands on the side of a country serves that country.

That is the country of the person's record, or the country of the body whose office the person appears in.
Somebody who was there for another country than the own is possible; a note on the person then says how.
"""

from collections.abc import Iterator

from ..kinds.meetings import Meeting
from ..kinds.offices import Office
from ..kinds.organisations import Organisation
from ..kinds.people import Person
from ..parts.attendee import Attendee
from ..problem import Problem, Severity
from ..records import Records

SEVERITY: Severity = "warning"


def check(records: Records) -> Iterator[Problem]:
    for filed, meeting in records.of(Meeting):
        for index, side in enumerate(meeting.sides):
            for place, attendee in enumerate(side.people):
                served = _countries(records, attendee)
                astray = side.country and served and side.country not in served
                if astray and not attendee.note and not _listed_twice(meeting, attendee):
                    message = f"`{attendee.who}` serves `{served[0]}` and stands on the side of `{side.country}`"
                    help_ = "move the person to the other side, or say in a `note:` how this came about"
                    path = ("sides", index, "people", place, "who")
                    yield filed.problem("person-on-own-side", message, help_, path, SEVERITY)


def _listed_twice(meeting: Meeting, attendee: Attendee) -> bool:
    """Whether the person stands in the meeting twice, which is another fault."""
    return [person.handle for _, person in meeting.attendees].count(attendee.handle) > 1


def _countries(records: Records, attendee: Attendee) -> tuple[str, ...]:
    """The countries that the person serves, by the own record and by the office; none for people without a record."""
    person = records.by_id.get(attendee.who or "")
    office = records.by_id.get(attendee.as_ or "")
    if person is None or not isinstance(person.record, Person):
        return ()
    body = records.by_id.get(office.record.organisation) if office and isinstance(office.record, Office) else None
    of_office = body.record.country if body and isinstance(body.record, Organisation) else None
    return (person.record.country, *([of_office] if of_office else []))
