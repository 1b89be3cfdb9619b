"""Every point says which paragraph it comes from; if it does not, its encounter does."""

from collections.abc import Iterator

from ..kinds.meetings import Meeting
from ..problem import Problem
from ..records import Records


def check(records: Records) -> Iterator[Problem]:
    for filed, meeting in records.of(Meeting):
        only = meeting.encounters[0].id if len(meeting.encounters) == 1 else None
        known = {encounter.id for encounter in meeting.encounters}
        for index, point in enumerate(meeting.points):
            if not point.from_ and (point.in_ or only) not in known:
                help_ = "add `from:` with a letter and a paragraph, for example `from: A.p3`"
                yield filed.problem("point-evidence", "this point has no evidence", help_, ("points", index))
