"""A meeting lists a person once: on one side, or among those who are named and were not there."""

from collections.abc import Iterator

from ..kinds.meetings import Meeting
from ..parts.base import Path
from ..problem import Problem
from ..records import Records

ALONE = True

_OF_AN_ID = "delete one of the two; several capacities of one day go into `as_written` or a note"
_OF_A_KEY = "delete one of the two, or give the second person another key"


def check(records: Records) -> Iterator[Problem]:
    for filed, meeting in records.of(Meeting):
        seen: set[str] = set()
        for path, handle in _listed(meeting):
            if handle in seen:
                help_ = _OF_A_KEY if path[-1] == "key" else _OF_AN_ID
                yield filed.problem("person-listed-once", f"`{handle}` is listed a second time", help_, path)
            seen.add(handle)


def _listed(meeting: Meeting) -> Iterator[tuple[Path, str]]:
    for number, side in enumerate(meeting.sides):
        for place, person in enumerate(side.people):
            yield ("sides", number, "people", place, "who" if person.who else "key"), person.handle
    for place, person in enumerate(meeting.mentioned):
        yield ("mentioned", place, "who" if person.who else "key"), person.handle
