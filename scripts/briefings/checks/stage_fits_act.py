"""A stage given by hand never says more than the act.

Where the act gives a stage of its own, a stage by hand may only be weaker, or an end.
Where the act gives none (a statement or report), any stage may be given.
A stage needs a commitment that it is the stage of.
"""

from collections.abc import Iterator

from ..acts import MEANINGS
from ..ladder import Stage, is_end, rank
from ..parts.point import Point
from ..problem import Problem
from ..records import Records

ALONE = True


def check(records: Records) -> Iterator[Problem]:
    for filed in records.filed:
        for index, point in enumerate(getattr(filed.record, "points", ())):
            complaint = _complaint(point)
            if complaint:
                yield filed.problem("stage-fits-act", *complaint, ("points", index, "stage"))


def _complaint(point: Point) -> tuple[str, str] | None:
    own = MEANINGS[point.act].stage
    if point.stage is None:
        return None
    if not point.commitment:
        return "this stage belongs to no commitment", "add `commitment:`, or delete the line"
    if own and _says_more(point.stage, own):
        return (
            f"`{point.stage}` says more than the act `{point.act}`, which gives `{own}`",
            "choose the act that the source supports, and leave the stage out",
        )
    return None


def _says_more(stage: Stage, own: Stage) -> bool:
    return not is_end(stage) and not is_end(own) and rank(stage) > rank(own)
