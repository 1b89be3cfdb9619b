"""A date that no source states says how it was reached."""

from collections.abc import Iterator

from ..kinds.meetings import Meeting
from ..problem import Problem
from ..records import Records

ALONE = True


def check(records: Records) -> Iterator[Problem]:
    for filed, meeting in records.of(Meeting):
        if meeting.date_basis != "stated" and not meeting.date_note:
            help_ = "add `date_note:` with the reasoning in a sentence"
            yield filed.problem("date-note-needed", "nothing says how this date was reached", help_, ("date_basis",))
