"""The steps of a commitment in, the stage that it has reached out.

Stage now is the furthest rung reached by sure links, or an end that came later than it.
Of two accounts of one day that differ, the weaker counts.
Possible links move nothing; nothing is rounded up.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from ..ladder import Stage, is_end, rank
from ..values.date import Date
from .cites import Cite
from .ref import Ref

When = tuple[bool, dt.date, str]
"""Whether a day is known, the day, and how the record has it."""

Reached = tuple[Stage | None, Date | None, bool]
"""A stage, the date of the step that reached it, and whether accounts of that day differ."""

_day = itemgetter(0)


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


_Day = tuple[Step, bool]
"""The step that a day comes to, and whether accounts of it differ."""


def stage_now(steps: tuple[Step, ...]) -> Reached:
    """The stage reached, the date of the step that reached it, and whether accounts of that day differ."""
    days = reached_by_day(steps)
    return days[-1][1] if days else (None, None, False)


def reached_by_day(steps: tuple[Step, ...]) -> list[tuple[When, Reached]]:
    """What was reached with each day that has a step that counts, in the order of the days."""
    found: list[tuple[When, Reached]] = []
    furthest: _Day | None = None
    end: _Day | None = None
    for when, of_one_day in _by_day(steps):
        day = _of_one_day(of_one_day)
        if _is_end(day[0]):
            end = day
        elif furthest is None or _rank(day[0]) >= _rank(furthest[0]):
            furthest, end = day, None
        step, differ = end or furthest or day
        found.append((when, (step.stage, step.date, differ)))
    return found


def _by_day(steps: tuple[Step, ...]) -> Iterator[tuple[When, tuple[Step, ...]]]:
    """The steps that count, day by day, those of unknown date first: nothing shows that they came later."""
    counting = sorted(((_when(step), step) for step in steps if step.counts), key=_day)
    return ((when, tuple(step for _, step in group)) for when, group in groupby(counting, key=_day))


def _when(step: Step) -> When:
    unknown, day, written = step.date.sort_key
    return (not unknown, dt.date.min if unknown else day, written)


def _of_one_day(steps: tuple[Step, ...]) -> tuple[Step, bool]:
    """The furthest step of each account, and of these the weakest; an end of that day stands.

    What one side asks for and what the other says to it on one day are two acts, not two accounts of one.
    """
    answers = tuple(step for step in steps if step.stage != "requested") or steps
    if len(answers) == 1:
        return answers[0], False
    ends = [step for step in answers if _is_end(step)]
    furthest: dict[str, Step] = {}
    for step in answers:
        for account in step.accounts:
            if account not in furthest or _rank(step) > _rank(furthest[account]):
                furthest[account] = step
    differ = len({step.stage for step in furthest.values()}) > 1
    return (ends[-1] if ends else min(furthest.values(), key=_rank)), differ


def _is_end(step: Step) -> bool:
    return step.stage is not None and is_end(step.stage)


def _rank(step: Step) -> int:
    return rank(step.stage) if step.stage else -1
