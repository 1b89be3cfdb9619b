"""Undertakings and the last two meetings in, what moved after the earlier of them out."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from ..ladder import Stage
from .commitments import CommitmentEntry
from .first_of import Some, first_of
from .ladders import Step, stage_now
from .meetings import MeetingEntry

MOVED = 6  # undertakings that are told


@dataclass(frozen=True, kw_only=True, slots=True)
class Movement:
    """An undertaking that is new since a meeting, or whose stage is another; `before` is None for both."""

    commitment: CommitmentEntry
    is_new: bool
    before: Stage | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Since:
    """What moved with the last meeting and after it, against `meeting`, the one before.

    `again` counts the undertakings that were spoken of without any change.
    """

    meeting: MeetingEntry
    last: MeetingEntry
    moved: Some[Movement]
    again: int

    @property
    def is_sure(self) -> bool:
        """Whether the dates leave no doubt which of the two came first."""
        earlier, later = self.meeting.date.latest, self.last.date.earliest
        return earlier is not None and later is not None and earlier < later


def since(last: MeetingEntry, before: MeetingEntry, commitments: Iterable[CommitmentEntry]) -> Since:
    """What is new or stands on another stage, and what was only spoken of again."""
    touched = [(each, _until(each, last, before)) for each in commitments]
    later = [(each, until, stage_now(until)[0]) for each, until in touched if len(until) < len(each.steps)]
    moved = tuple(
        Movement(commitment=each, is_new=not until, before=stage)
        for each, until, stage in later
        if not until or stage != each.stage
    )
    return Since(meeting=before, last=last, moved=first_of(moved, MOVED), again=len(later) - len(moved))


def _until(commitment: CommitmentEntry, last: MeetingEntry, before: MeetingEntry) -> tuple[Step, ...]:
    """The steps up to the earlier meeting; one without a date is no later one, since nothing shows that it is."""
    by_id, day = {before.ref.id: False, last.ref.id: True}, before.date.sort_key[:2]
    return tuple(step for step in commitment.steps if not by_id.get(step.ref.id, _is_after(step, day)))


def _is_after(step: Step, day: tuple[bool, dt.date]) -> bool:
    unknown, own, _ = step.date.sort_key
    return not unknown and (unknown, own) > day
