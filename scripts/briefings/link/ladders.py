"""The steps of a commitment in, the stage that it has reached out.

Stage now is the furthest rung reached by sure links, or an end that came later.
Of two accounts of one day that differ, the weaker counts.
Possible links move nothing; nothing is rounded up.
"""

from dataclasses import dataclass
from itertools import groupby

from ..ladder import Stage, is_end, rank
from ..values.date import Date
from .cites import Cite
from .ref import Ref


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """One mention of a commitment; `stage` is None where the mention gives none.

    `counts` says whether it takes part in working out the stage.
    """

    date: Date
    stage: Stage | None
    sure: bool
    note: str | None
    text: str
    ref: Ref
    accounts: tuple[str, ...]
    cites: tuple[Cite, ...]

    @property
    def counts(self) -> bool:
        return self.sure and self.stage is not None


def stage_now(steps: tuple[Step, ...]) -> tuple[Stage | None, Date | None, bool]:
    """The stage reached, the date of the step that reached it, and whether accounts of one day differ."""
    now: Step | None = None
    disputed = False
    counting = [step for step in steps if step.counts]
    for _, group in groupby(counting, key=lambda step: step.date.edtf):
        step, differ = _of_one_day(tuple(group))
        disputed |= differ
        if now is None or _moves(now, step):
            now = step
    return (now.stage, now.date, disputed) if now else (None, None, disputed)


def _of_one_day(steps: tuple[Step, ...]) -> tuple[Step, bool]:
    """The furthest step of each account, and of these the weakest."""
    furthest: dict[tuple[str, ...], Step] = {}
    for step in steps:
        known = furthest.get(step.accounts)
        if known is None or _rank(step) > _rank(known):
            furthest[step.accounts] = step
    weakest = min(furthest.values(), key=_rank)
    return weakest, len({step.stage for step in furthest.values()}) > 1


def _moves(now: Step, step: Step) -> bool:
    """A later end always counts; after an end only a later rung that takes it up again."""
    return bool(step.stage and is_end(step.stage)) or (_rank(step) > _rank(now) and not _ended(now))


def _ended(step: Step) -> bool:
    return step.stage is not None and is_end(step.stage)


def _rank(step: Step) -> int:
    return rank(step.stage) if step.stage else -1
