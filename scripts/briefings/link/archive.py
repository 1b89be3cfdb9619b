"""The archive as pages show it: every record linked, every collection in its order."""

import datetime as dt
from dataclasses import dataclass

from ..history import History
from ..settings import Settings
from ..values.date import UNKNOWN
from .commitments import CommitmentEntry
from .countries import Country
from .entry import Entry
from .kinds import KindIndex
from .meetings import MeetingEntry
from .names import Script
from .pairs import Pair
from .people import PersonEntry
from .questions import Questions
from .sources import SourceEntry
from .storylines import Storyline
from .timeline import Timeline
from .years import Year

LATEST = 6  # meetings on the home page
RECENT = 8  # open commitments on the home page


@dataclass(frozen=True, kw_only=True)
class Archive:
    """Everything that templates and exports are given.

    `entries` are all records with a page, in the order of kinds and ids; `meetings` are by date, oldest first.
    `as_of` is the day that counts as today, None where no history tells it.
    """

    settings: Settings
    history: History
    as_of: dt.date | None
    entries: tuple[Entry, ...]
    meetings: tuple[MeetingEntry, ...]
    commitments: tuple[CommitmentEntry, ...]
    people: tuple[PersonEntry, ...]
    sources: tuple[SourceEntry, ...]
    kinds: tuple[KindIndex, ...]
    countries: tuple[Country, ...]
    pairs: tuple[Pair, ...]
    years: tuple[Year, ...]
    scripts: tuple[Script, ...]
    questions: Questions
    timeline: Timeline | None
    storylines: tuple[Storyline, ...]

    def of(self, kind: str) -> tuple[Entry, ...]:
        """All records of a kind, by title."""
        return next(index.entries for index in self.kinds if index.ref.kind == kind)

    @property
    def latest(self) -> tuple[MeetingEntry, ...]:
        """The newest meetings, newest first; those of unknown date come last."""
        dated = [meeting for meeting in self.meetings if meeting.date != UNKNOWN]
        undated = [meeting for meeting in self.meetings if meeting.date == UNKNOWN]
        return (*reversed(dated), *undated)[:LATEST]

    @property
    def open_commitments(self) -> tuple[CommitmentEntry, ...]:
        """Commitments without an end, the furthest on the ladder first."""
        return tuple(each for each in self.commitments if each.is_open)

    @property
    def recent_open_commitments(self) -> tuple[CommitmentEntry, ...]:
        """Open commitments whose last mention is newest, newest first."""
        seen = [(each.last_seen.sort_key, each) for each in self.open_commitments if each.last_seen]
        return tuple(each for _, each in sorted(seen, key=lambda pair: pair[0], reverse=True))[:RECENT]

    def commitments_of(self, meeting: MeetingEntry) -> tuple[CommitmentEntry, ...]:
        """The commitments that a meeting touches, in the order of its points."""
        by_id = {each.ref.id: each for each in self.commitments}
        return tuple(by_id[ref.id] for ref in meeting.commitments)
