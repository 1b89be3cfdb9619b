"""A point belongs to an encounter that the meeting lists; it may leave that out where there is one at most.

Where the source does not tell at which encounter something was said, the point says `in: unstated`.
An event has no encounters, and its points name none.
"""

from collections.abc import Iterator

from ..kinds.events import Event
from ..kinds.meetings import Meeting
from ..parts.point import UNSTATED
from ..problem import Problem
from ..records import Records

ALONE = True


def check(records: Records) -> Iterator[Problem]:
    for filed, meeting in records.of(Meeting):
        known = [encounter.id for encounter in meeting.encounters]
        listed = f"the encounters of this meeting are {', '.join(known)}" if known else "this meeting lists none"
        for index, point in enumerate(meeting.points):
            if point.in_ is None and len(known) > 1:
                message, path = "this point does not say in which encounter", ("points", index)
                yield filed.problem("point-encounter", message, f"add `in:`; {listed}", path)
            elif point.in_ not in {None, UNSTATED, *known}:
                yield filed.problem("point-encounter", f"no encounter `{point.in_}`", listed, ("points", index, "in"))
    for filed, event in records.of(Event):
        for index, point in enumerate(event.points):
            if point.in_ is not None:
                help_, place = "delete this line", ("points", index, "in")
                yield filed.problem("point-encounter", "an event has no encounters", help_, place)
