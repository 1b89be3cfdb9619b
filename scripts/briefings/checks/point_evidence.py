"""Every point says which paragraph it comes from; if it does not, its encounter does."""

from collections.abc import Iterator

from ..kinds.events import Event
from ..kinds.meetings import Meeting
from ..problem import Problem
from ..records import Filed, Records

ALONE = True


def check(records: Records) -> Iterator[Problem]:
    for filed, meeting in records.of(Meeting):
        for index, point in enumerate(meeting.points):
            if not point.from_ and meeting.encounter_of(point) is None:
                yield _problem(filed, index, "A.p3")
    for filed, event in records.of(Event):
        for index, point in enumerate(event.points):
            if not point.from_:
                yield _problem(filed, index, "some-source.p3")


def _problem(filed: Filed, index: int, sample: str) -> Problem:
    help_ = f"add `from:` with a source and a paragraph, for example `from: {sample}`"
    return filed.problem("point-evidence", "this point has no evidence", help_, ("points", index))
