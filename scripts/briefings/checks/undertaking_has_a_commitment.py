"""A point that asks, offers, promises or does something bears on a commitment, or speaks of an agreement.

What nobody follows further is no mistake: an invitation to lunch needs no record. The page of open questions lists it.
"""

from collections.abc import Iterator

from ..acts import MEANINGS
from ..parts.point import Point
from ..problem import Problem, Severity
from ..records import Records

SEVERITY: Severity = "note"
ALONE = True


def check(records: Records) -> Iterator[Problem]:
    for filed in records.filed:
        points: tuple[Point, ...] = getattr(filed.record, "points", ())
        for index, point in enumerate(points):
            stage = MEANINGS[point.act].stage
            if stage and not (point.commitment or point.agreement):
                message = f"{stage} here, and tied to no commitment"
                help_ = "write `commitment:` with an id, or leave it if nobody needs to follow it"
                yield filed.problem("undertaking-has-a-commitment", message, help_, ("points", index, "act"), SEVERITY)
