"""A visit has two sides or more, and one of them is the host."""

from collections.abc import Iterator

from ..kinds.meetings import Meeting
from ..problem import Problem
from ..records import Records

ALONE = True


def check(records: Records) -> Iterator[Problem]:
    for filed, meeting in records.of(Meeting):
        if meeting.kind_ != "visit":
            continue
        hosts = [index for index, side in enumerate(meeting.sides) if side.role == "host"]
        if len(meeting.sides) < 2:  # noqa: PLR2004 - who visits, and who is visited
            help_ = "add the other side, or delete `kind: visit`"
            yield filed.problem("visit-has-one-host", "a visit has two sides; this has one", help_, ("kind",))
        elif not hosts:
            help_ = "write `role: host` for the side that was visited, or delete `kind: visit`"
            yield filed.problem("visit-has-one-host", "this visit has no host", help_, ("kind",))
        for index in hosts[1:]:
            help_ = "give one of the two sides another role"
            yield filed.problem("visit-has-one-host", "this visit has a host already", help_, ("sides", index, "role"))
