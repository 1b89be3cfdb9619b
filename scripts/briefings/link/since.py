"""Undertakings and the last two meetings in, what moved after the earlier of them out."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..ladder import Stage
from ..values.date import UNKNOWN
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
    later = [(each, until) for each, until in touched if len(until) < len(each.steps)]
    moved = tuple(
        Movement(commitment=each, is_new=not until, before=stage_now(until)[0])
        for each, until in later
        if not until or stage_now(until)[0] != each.stage
    )
    return Since(meeting=before, last=last, moved=first_of(moved, MOVED), again=len(later) - len(moved))


def _until(commitment: CommitmentEntry, last: MeetingEntry, before: MeetingEntry) -> tuple[Step, ...]:
    """The steps up to the earlier meeting; one without a date is no later one, since nothing shows that it is."""
    return tuple(step for step in commitment.steps if not _is_later(step, last, before))


def _is_later(step: Step, last: MeetingEntry, before: MeetingEntry) -> bool:
    if step.ref.id in {last.ref.id, before.ref.id}:
        return step.ref.id == last.ref.id
    return step.date != UNKNOWN and step.date.sort_key[:2] > before.date.sort_key[:2]
