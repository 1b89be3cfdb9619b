"""The key points of a meeting are points of that meeting, each named once."""

from collections.abc import Iterator

from ..kinds.meetings import Meeting
from ..problem import Problem
from ..records import Records

ALONE = True


def check(records: Records) -> Iterator[Problem]:
    for filed, meeting in records.of(Meeting):
        known = {point.id for point in meeting.points}
        for index, id_ in enumerate(meeting.key_points):
            path = ("key_points", index)
            if id_ not in known:
                yield filed.problem(
                    "key-point-exists", f"no point `{id_}` in this meeting", "give the id of a point", path
                )
            elif id_ in meeting.key_points[:index]:
                yield filed.problem("key-point-exists", f"`{id_}` is listed twice", "delete one of the two", path)
