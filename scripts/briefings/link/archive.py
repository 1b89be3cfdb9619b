"""The archive as pages show it: every record linked, every collection in its order."""

import datetime as dt
from dataclasses import dataclass
from functools import cached_property

from ..history import Edit, History
from ..settings import Settings
from ..values.date import UNKNOWN
from .brief import Brief
from .change_days import ChangeDay, newest_days
from .changes import RecordChange
from .commitments import CommitmentEntry
from .countries import Country
from .entry import Entry
from .facets.known import Known, known_from
from .figures import FigureGroup
from .first_of import Some, first_of
from .kinds import KindIndex
from .meetings import MeetingEntry
from .money import Money
from .names import Script
from .pairs import Pair
from .people import PersonEntry
from .points import PointView
from .questions import Questions
from .redirects import Moved
from .ref import Ref
from .requests import Request
from .series import Series
from .sources import SourceEntry
from .storylines import Storyline
from .tally import Tally
from .timeline import Timeline
from .topics import TopicEntry
from .voices import Voices, voices_of
from .who_met_whom import WhoMetWhom
from .years import Year

LATEST = 6  # meetings on the home page
RECENT = 8  # open commitments on the home page
OVERDUE = 40  # commitments without an outcome on the home page
PAIRS = 24  # of countries, on the home page
TOLD = 1000  # records on the page of what changed


@dataclass(frozen=True, kw_only=True)
class Archive:
    """Everything that templates and exports are given.

    `entries` are all records with a page, in the order of kinds and ids; `meetings` are by date, oldest first.
    `span` are all years from the first to the last; `as_of` is the day that counts as today, None where no history
    tells it.
    """

    settings: Settings
    history: History
    as_of: dt.date | None
    entries: tuple[Entry, ...]
    meetings: tuple[MeetingEntry, ...]
    points: tuple[PointView, ...]
    commitments: tuple[CommitmentEntry, ...]
    people: tuple[PersonEntry, ...]
    sources: tuple[SourceEntry, ...]
    kinds: tuple[KindIndex, ...]
    countries: tuple[Country, ...]
    pairs: tuple[Pair, ...]
    briefs: tuple[Brief, ...]
    years: tuple[Year, ...]
    scripts: tuple[Script, ...]
    questions: Questions
    requests: tuple[Request, ...]
    money: Money
    figures: tuple[FigureGroup, ...]
    series: tuple[Series, ...]
    span: tuple[str, ...]
    who_met_whom: WhoMetWhom
    timeline: Timeline | Tally | None
    storylines: tuple[Storyline, ...]
    redirects: tuple[Moved, ...]
    changes: tuple[RecordChange, ...]
    change_days: tuple[ChangeDay, ...]

    @cached_property
    def known(self) -> Known:
        """What rows of tables can be chosen and sorted by."""
        return known_from(self.entries, self.countries)

    @cached_property
    def _briefs(self) -> dict[tuple[str, str], Ref]:
        return {brief.of.key: brief.ref for brief in self.briefs}

    def brief_of(self, member: Pair | PersonEntry) -> Ref | None:
        """The brief of a pair or a person, if there is one."""
        return self._briefs.get(member.ref.key)

    def edits_of(self, path: str) -> tuple[Edit, ...]:
        """All changes of a file that are known, newest first."""
        return self.history.edits.get(path, ())

    @property
    def told_changes(self) -> Some[ChangeDay]:
        """The days that the page of what changed tells of."""
        return newest_days(self.change_days, TOLD)

    @cached_property
    def _sources(self) -> dict[str, SourceEntry]:
        return {source.ref.id: source for source in self.sources}

    def source(self, id_: str) -> SourceEntry:
        return self._sources[id_]

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
    def first_without_outcome(self) -> Some[CommitmentEntry]:
        """The first of those on the home page whose time passed with no outcome recorded."""
        return first_of(self.questions.no_outcome, OVERDUE)

    @property
    def first_pairs(self) -> Some[Pair]:
        """The pairs that met most often, for the home page."""
        return first_of(self.pairs, PAIRS)

    @property
    def unanswered_requests(self) -> tuple[Request, ...]:
        """Requests to which nothing in the archive is, or may be, an answer."""
        return tuple(each for each in self.requests if not (each.answers or each.perhaps))

    @property
    def certain_days(self) -> tuple[MeetingEntry, ...]:
        """The meetings whose days are known without doubt, oldest first."""
        return tuple(meeting for meeting in self.meetings if meeting.date.is_certain)

    @property
    def open_commitments(self) -> tuple[CommitmentEntry, ...]:
        """Commitments without an end, the furthest on the ladder first."""
        return tuple(each for each in self.commitments if each.is_open)

    @property
    def recent_open_commitments(self) -> tuple[CommitmentEntry, ...]:
        """Open commitments whose last mention is newest, newest first."""
        seen = [(each.last_seen.sort_key, each) for each in self.open_commitments if each.last_seen]
        return tuple(each for _, each in sorted(seen, key=lambda pair: pair[0], reverse=True))[:RECENT]

    def voices(self, topic: TopicEntry) -> Voices:
        """Which side speaks of a topic, in every year of the archive."""
        return voices_of(topic.spoken, self.span)

    def commitments_of(self, meeting: MeetingEntry) -> tuple[CommitmentEntry, ...]:
        """The commitments that a meeting touches, in the order of its points."""
        by_id = {each.ref.id: each for each in self.commitments}
        return tuple(by_id[ref.id] for ref in meeting.commitments)
