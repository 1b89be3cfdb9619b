"""A meeting has two sides or more, as a rule.

Where the source does not say who the other was, that is recorded under `not_stated`.
"""

from collections.abc import Iterator

from ..kinds.meetings import Meeting
from ..problem import Problem, Severity
from ..records import Records

SEVERITY: Severity = "warning"
ALONE = True


def check(records: Records) -> Iterator[Problem]:
    for filed, meeting in records.of(Meeting):
        is_told = meeting.kind_ == "visit"  # `visit-has-one-host` refuses it
        if len(meeting.sides) == 1 and not (is_told or meeting.not_stated):
            help_ = "add who was met; if the source does not say who, write that under `not_stated:`"
            message = "there is only one side here; a meeting has two or more"
            yield filed.problem("meeting-has-two-sides", message, help_, ("sides",), SEVERITY)
