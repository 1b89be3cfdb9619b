"""The archive as pages show it: every record linked, every collection in its order."""

import datetime as dt
from dataclasses import dataclass

from ..history import History
from ..settings import Settings
from .commitments import CommitmentEntry
from .countries import Country
from .entry import Entry
from .meetings import MeetingEntry
from .names import Script
from .pairs import Pair
from .people import PersonEntry
from .questions import Questions
from .sources import SourceEntry
from .timeline import Timeline
from .years import Year

LATEST = 6  # meetings on the home page


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
    countries: tuple[Country, ...]
    pairs: tuple[Pair, ...]
    years: tuple[Year, ...]
    scripts: tuple[Script, ...]
    questions: Questions
    timeline: Timeline | None

    def of(self, kind: str) -> tuple[Entry, ...]:
        """All records of a kind, by title."""
        entries = (entry for entry in self.entries if entry.kind == kind)
        return tuple(sorted(entries, key=lambda entry: (entry.title.casefold(), entry.ref.id)))

    @property
    def latest(self) -> tuple[MeetingEntry, ...]:
        """The newest meetings, newest first."""
        return tuple(reversed(self.meetings))[:LATEST]

    @property
    def open_commitments(self) -> tuple[CommitmentEntry, ...]:
        """Commitments without an end, the furthest on the ladder first."""
        return tuple(each for each in self.commitments if each.is_open)
