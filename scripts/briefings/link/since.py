"""Undertakings and the last two meetings in, what moved after the earlier of them out."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..ladder import Stage
from .commitments import CommitmentEntry
from .first_of import Some, first_of
from .meetings import MeetingEntry
from .past import Past

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


def since(last: MeetingEntry, before: MeetingEntry, commitments: Iterable[Past]) -> Since:
    """What is new or stands on another stage, and what was only spoken of again."""
    known = ((each.of, each.until(before, last)) for each in commitments)
    later = [(each, then) for each, then in known if then.steps < len(each.steps)]
    moved = tuple(
        Movement(commitment=each, is_new=not then.steps, before=then.stage)
        for each, then in later
        if not then.steps or then.stage != each.stage
    )
    return Since(meeting=before, last=last, moved=first_of(moved, MOVED), again=len(later) - len(moved))
