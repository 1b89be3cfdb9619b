"""Who speaks or is spoken to in a meeting stands in its lists: on a side, or under `mentioned`.

That is asked of people with a record; a body or a country may speak without being there.
"""

from collections.abc import Iterator

from ..kinds.meetings import Meeting
from ..kinds.people import Person
from ..parts.base import Path
from ..parts.point import Point
from ..problem import Problem
from ..records import Records

HELP = "list this person under `people:` of a side, or under `mentioned:` if the person was not there"


def check(records: Records) -> Iterator[Problem]:
    for filed, meeting in records.of(Meeting):
        listed = {person.handle for _, person in meeting.attendees}
        if any(person.who and not records.has(person.who) for _, person in meeting.attendees):
            continue  # a misspelt id in the lists is told there
        for index, point in enumerate(meeting.points):
            for path, party in _parties(point):
                if party not in listed and records.has(party, (Person.kind,)):
                    message = f"`{party}` is in no list of this meeting"
                    yield filed.problem("speaker-is-listed", message, HELP, ("points", index, *path))


def _parties(point: Point) -> Iterator[tuple[Path, str]]:
    for field in ("by", "on_behalf_of", "to"):
        for place, party in enumerate(getattr(point, field)):
            yield (field, place), party
