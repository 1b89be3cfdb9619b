"""What a point may bear on is not said elsewhere to be something else.

A possible link says that an undertaking may be the same as the one that the point surely bears on; `distinct_from`
says that the two are not the same.
A note on the link that tells how both hold settles it.
"""

from collections.abc import Iterator

from ..kinds.commitments import Commitment
from ..parts.point import Point
from ..problem import Problem, Severity
from ..records import Records

SEVERITY: Severity = "warning"


def check(records: Records) -> Iterator[Problem]:
    apart = {frozenset({filed.id, other}) for filed, each in records.of(Commitment) for other in each.distinct_from}
    for filed in records.filed:
        for index, point in enumerate(getattr(filed.record, "points", ())):
            for place, one, other in _contradictions(point, apart):
                message = f"`{one}` may be meant here, and its record or the other's says that it is not `{other}`"
                help_ = "delete this link or the `distinct_from:`, or say in a `note:` how both hold"
                path = ("points", index, "commitment", place)
                yield filed.problem("possible-link-not-distinct", message, help_, (*path, "id"), SEVERITY)


def _contradictions(point: Point, apart: set[frozenset[str]]) -> Iterator[tuple[int, str, str]]:
    sure = [link.id for link in point.commitment if link.link == "sure"]
    for place, link in enumerate(point.commitment):
        against = next((id_ for id_ in sure if frozenset({link.id, id_}) in apart), None)
        if link.link == "possible" and against and not link.note:
            yield place, link.id, against
