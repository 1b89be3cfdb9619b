"""An undertaking in, how far it had come by an earlier meeting out.

A brief of everybody asks this of every undertaking: the steps are put in order once.
"""

import datetime as dt
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from ..ladder import Stage
from ..values.date import Date
from .commitments import CommitmentEntry
from .ladders import Step, reached_by_day, stage_now
from .meetings import MeetingEntry


@dataclass(frozen=True, slots=True)
class Then:
    """How many steps of an undertaking there were, and the stage that they had reached; None where none gives one."""

    steps: int
    stage: Stage | None


class Past:
    """The steps of one undertaking, to be looked up by day."""

    def __init__(self, of: CommitmentEntry) -> None:
        self.of = of

    def until(self, before: MeetingEntry, last: MeetingEntry) -> Then:
        """Up to the earlier of two meetings; a step without a date is no later one, since nothing shows that it is.

        What was said at one of the two is of that meeting, whatever its date.
        """
        if self._has_its_own_order(before, last):
            steps = tuple(step for step in self.of.steps if _is_until(step, before, last))
            return Then(len(steps), stage_now(steps)[0])
        day = _last_day(before.date)
        days, stages = self._reached
        reached = bisect_right(days, day)
        return Then(bisect_right(self._days, day), stages[reached - 1] if reached else None)

    def _has_its_own_order(self, before: MeetingEntry, last: MeetingEntry) -> bool:
        """Whether a step of one of the meetings stands elsewhere than its date has it."""
        day = _last_day(before.date)
        late = any(_first_day(step.date) > day for step in self._steps_of.get(before.ref.id, ()))
        return late or any(_first_day(step.date) <= day for step in self._steps_of.get(last.ref.id, ()))

    @cached_property
    def _steps_of(self) -> Mapping[str, list[Step]]:
        found: dict[str, list[Step]] = {}
        for step in self.of.steps:
            found.setdefault(step.ref.id, []).append(step)
        return found

    @cached_property
    def _days(self) -> list[dt.date]:
        return sorted(_first_day(step.date) for step in self.of.steps)

    @cached_property
    def _reached(self) -> tuple[list[dt.date], list[Stage | None]]:
        """The days that bring a stage, and what was reached with each."""
        found = reached_by_day(self.of.steps)
        return [day for (_, day, _), _ in found], [stage for _, (stage, _, _) in found]


def _is_until(step: Step, before: MeetingEntry, last: MeetingEntry) -> bool:
    if step.ref.id in {before.ref.id, last.ref.id}:
        return step.ref.id == before.ref.id
    return _first_day(step.date) <= _last_day(before.date)


def _first_day(date: Date) -> dt.date:
    """Of a step; before all others where it has none."""
    unknown, day, _ = date.sort_key
    return dt.date.min if unknown else day


def _last_day(date: Date) -> dt.date:
    """Up to which steps are no later ones than a meeting: where its date is unknown, none is."""
    return date.sort_key[1]
