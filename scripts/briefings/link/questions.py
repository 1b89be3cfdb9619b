"""Entries in, everything the archive knows that it does not know out."""

from dataclasses import dataclass

from .commitments import CommitmentEntry
from .conflicts import Conflict
from .entry import Entry
from .loose_ends import LooseEnd
from .meetings import MeetingEntry
from .people import PersonEntry
from .points import PointView
from .sources import SourceEntry


@dataclass(frozen=True, kw_only=True)
class Questions:
    """The open-questions page, list by list."""

    conflicts: tuple[Conflict, ...]
    unclear: tuple[PointView, ...]
    unclear_commitments: tuple[CommitmentEntry, ...]
    no_outcome: tuple[CommitmentEntry, ...]
    one_sided: tuple[MeetingEntry, ...]
    inferred_dates: tuple[MeetingEntry, ...]
    texts_not_held: tuple[SourceEntry, ...]
    offices_without_period: tuple[PersonEntry, ...]
    drafts: tuple[Entry, ...]
    loose_ends: tuple[LooseEnd, ...]


def questions_of(
    entries: tuple[Entry, ...], points: tuple[PointView, ...], loose_ends: tuple[LooseEnd, ...]
) -> Questions:
    meetings = tuple(entry for entry in entries if isinstance(entry, MeetingEntry))
    commitments = tuple(entry for entry in entries if isinstance(entry, CommitmentEntry))
    people = tuple(entry for entry in entries if isinstance(entry, PersonEntry))
    sources = tuple(entry for entry in entries if isinstance(entry, SourceEntry))
    return Questions(
        conflicts=tuple(conflict for entry in entries for conflict in entry.conflicts if conflict.is_open),
        unclear=tuple(point for point in points if point.unclear),
        unclear_commitments=tuple(each for each in commitments if each.commitment.unclear),
        no_outcome=tuple(each for each in commitments if each.outcome == "none recorded"),
        one_sided=tuple(meeting for meeting in meetings if meeting.is_one_sided),
        inferred_dates=tuple(meeting for meeting in meetings if meeting.meeting.date_basis != "stated"),
        texts_not_held=tuple(source for source in sources if source.source.held is None),
        offices_without_period=tuple(person for person in people if person.offices_without_period),
        drafts=tuple(entry for entry in entries if entry.has_own_file and entry.record.review.state == "draft"),
        loose_ends=loose_ends,
    )
