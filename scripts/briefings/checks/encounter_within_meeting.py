"""The date of an encounter lies within the date of its meeting.

An encounter of another day may belong to the story of a meeting; `when:` or a note then says how.
"""

from collections.abc import Iterator

from ..kinds.meetings import Meeting
from ..problem import Problem, Severity
from ..records import Records
from ._periods import may_share_a_day

SEVERITY: Severity = "warning"
ALONE = True


def check(records: Records) -> Iterator[Problem]:
    for filed, meeting in records.of(Meeting):
        for index, encounter in enumerate(meeting.encounters):
            explained = encounter.when or encounter.note
            if encounter.date and not explained and not may_share_a_day(encounter.date, meeting.date):
                message = f"{encounter.date.words} is not within the date of the meeting, {meeting.date.words}"
                help_ = "mend one of the two, or say in a `note:` how this belongs to the meeting"
                yield filed.problem("encounter-within-meeting", message, help_, ("encounters", index, "date"), SEVERITY)
