"""That something was signed, is in force or was delivered rests on more than words about the future.

In a point such a stage needs an act that says so: to sign or deliver, or to state, report, welcome, praise or thank.
Among the `reports` of a commitment it needs a paragraph beside those in which a point has it promised.
"""

from collections.abc import Iterator

from ..acts import MEANINGS, Act
from ..kinds.commitments import Commitment
from ..ladder import Stage, is_end
from ..parts.point import Point
from ..problem import Problem
from ..records import Records
from ..values.locator import Locator
from ._sources import source_name

SETTLED: frozenset[Stage] = frozenset({"signed", "in-force", "delivered"})
TELLING: frozenset[Act] = frozenset({"state", "report", "praise", "thank", "welcome"})

Promises = dict[str, set[Locator]]


def check(records: Records) -> Iterator[Problem]:
    promises: Promises = {}
    for filed in records.filed:
        for index, point in enumerate(getattr(filed.record, "points", ())):
            if point.stage in SETTLED and _only_talks(point):
                message = f"`{point.act}` does not say that it is {_told(point.stage)}"
                help_ = "choose the act that the source supports, or leave the stage out"
                yield filed.problem("stage-rests-on-report", message, help_, ("points", index, "stage"))
            for link in point.commitment if _promises(point) else ():
                found = {Locator(source_name(filed, each.source), each.at) for each in point.from_ if each.at}
                promises.setdefault(link.id, set()).update(found)
    yield from _reports(records, promises)


def _reports(records: Records, promises: Promises) -> Iterator[Problem]:
    for filed, commitment in records.of(Commitment):
        for index, report in enumerate(commitment.reports):
            if report.stage in SETTLED and set(report.from_) <= promises.get(filed.id, set()):
                message = f"that it is {_told(report.stage)} rests on the paragraph of the promise only"
                help_ = "name the paragraph that says so, or choose a weaker stage"
                yield filed.problem("stage-rests-on-report", message, help_, ("reports", index, "from"))


def _only_talks(point: Point) -> bool:
    """Whether the act tells of nothing done; an act with a stage of its own is a matter of `stage-fits-act`."""
    return MEANINGS[point.act].stage is None and point.act not in TELLING


def _promises(point: Point) -> bool:
    """Whether the point gives its commitments a stage, and none that settles them."""
    stage = point.stage or MEANINGS[point.act].stage
    return stage is not None and stage not in SETTLED and not is_end(stage)


def _told(stage: Stage) -> str:
    return stage.replace("-", " ")
