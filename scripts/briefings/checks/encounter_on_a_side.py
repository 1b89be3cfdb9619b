"""Who takes part in an encounter is on a side of the meeting.

That is a person listed there, or a country or body that is a side itself and stands for its unnamed officials.
"""

from collections.abc import Iterator

from ..kinds.meetings import Meeting
from ..nearest import did_you_mean
from ..problem import Problem
from ..records import Records
from ._references import stands


def check(records: Records) -> Iterator[Problem]:
    for filed, meeting in records.of(Meeting):
        known = [side.party for side in meeting.sides]
        known += [person.handle for side in meeting.sides for person in side.people]
        for index, encounter in enumerate(meeting.encounters):
            for place, party in enumerate(encounter.people):
                path = ("encounters", index, "people", place)
                if party not in known and stands(records, filed, path, party):
                    help_ = did_you_mean(party, known, "list the person under a side first")
                    yield filed.problem("encounter-on-a-side", f"`{party}` is on no side of this meeting", help_, path)
