"""A meeting in person is held in the country of a host; `place_note` explains a place elsewhere.

Where no country is host, nothing is asked.
"""

from collections.abc import Iterator

from ..kinds.meetings import Meeting
from ..kinds.places import Place
from ..problem import Problem, Severity
from ..records import Records

SEVERITY: Severity = "warning"


def check(records: Records) -> Iterator[Problem]:
    for filed, meeting in records.of(Meeting):
        hosts = [side.country for side in meeting.sides if side.role == "host" and side.country]
        country = _country(records, meeting)
        if hosts and country and country not in hosts and meeting.channel == "in-person" and not meeting.place_note:
            message = f"`{meeting.place}` is in `{country}`; the host is `{'`, `'.join(hosts)}`"
            help_ = "mend the place or the roles of the sides, or explain it in `place_note:`"
            yield filed.problem("place-of-a-host", message, help_, ("place",), SEVERITY)


def _country(records: Records, meeting: Meeting) -> str | None:
    found = records.by_id.get(meeting.place or "")
    return found.record.country if found and isinstance(found.record, Place) else None
