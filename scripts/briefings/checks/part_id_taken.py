"""The ids of points and of encounters are unique within their record."""

from collections.abc import Iterator

from ..kinds.events import Event
from ..kinds.meetings import Meeting
from ..problem import Problem
from ..records import Filed, Records

ALONE = True


def check(records: Records) -> Iterator[Problem]:
    for filed, meeting in records.of(Meeting):
        yield from _repeated(filed, "points", [point.id for point in meeting.points])
        yield from _repeated(filed, "encounters", [encounter.id for encounter in meeting.encounters])
    for filed, event in records.of(Event):
        yield from _repeated(filed, "points", [point.id for point in event.points])


def _repeated(filed: Filed, field: str, ids: list[str | None]) -> Iterator[Problem]:
    for index, id_ in enumerate(ids):
        if id_ is not None and id_ in ids[:index]:
            message = f"`{id_}` is already the id of another of the {field}"
            yield filed.problem("part-id-taken", message, "give it the next free number", (field, index, "id"))
