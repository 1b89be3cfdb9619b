"""A meeting's record in, everything its page shows out."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..kinds.meetings import Meeting
from ..kinds.sources import SourceFields
from ..parts.level import Level
from ..parts.side import Side
from ..records import Filed
from ..values.date import Date
from .cites import Cite, cites_of
from .encounters import EncounterView, Run, encounters_of, runs_of
from .entry import Entry, entry_fields
from .origins import Backing, account_name
from .points import PointView, backings_of, points_of
from .presences import Presence, presence_of
from .ref import Ref
from .register import Register

_SHOWN = ("date", "place")
_LEVELS: dict[Level, str] = {
    "head-of-state": "at the level of heads of state",
    "head-of-government": "at the level of heads of government",
    "minister": "at the level of ministers",
    "deputy-minister": "at the level of deputy ministers",
    "official": "at the level of officials",
    "working": "at working level",
}


@dataclass(frozen=True, slots=True)
class SideView:
    """One side: its page, role, government of the day, and people in their capacity."""

    ref: Ref
    role: str
    authority: Ref | None
    people: tuple[Presence, ...]
    others: str | None


@dataclass(frozen=True, slots=True)
class SourceUse:
    """A source of the meeting under its letter."""

    letter: str
    ref: Ref
    source: SourceFields
    publisher: Ref | str
    account: str


@dataclass(frozen=True, slots=True)
class RelatedView:
    ref: Ref
    how: str


@dataclass(frozen=True, kw_only=True)
class MeetingEntry(Entry):
    """A meeting, ready to show; `evidence` gives the paragraphs behind each fact of the header."""

    meeting: Meeting
    date: Date
    place: Ref | None
    place_told: str | None
    evidence: dict[str, tuple[Cite, ...]]
    sides: tuple[SideView, ...]
    mentioned: tuple[Presence, ...]
    sources: tuple[SourceUse, ...]
    points: tuple[PointView, ...]
    key_points: tuple[PointView, ...]
    encounters: tuple[EncounterView, ...]
    loose: tuple[Run, ...]
    topics: tuple[Ref, ...]
    commitments: tuple[Ref, ...]
    agreements: tuple[Ref, ...]
    related: tuple[RelatedView, ...]
    backings: tuple[tuple[Backing, int], ...]
    level: str | None

    @property
    def backing(self) -> Backing:
        """The backing of most of its points; `backings` tells of all."""
        return self.backings[0][0]

    @property
    def is_one_sided(self) -> bool:
        """Whether every point is known from one side only."""
        return {backing for backing, _ in self.backings} == {"one side only"}

    @property
    def other_evidence(self) -> tuple[tuple[str, tuple[Cite, ...]], ...]:
        """What the header says beyond date and place, each with its paragraphs."""
        return tuple((name, cites) for name, cites in self.evidence.items() if name not in _SHOWN)

    @property
    def countries(self) -> tuple[Ref, ...]:
        return tuple(side.ref for side in self.sides if side.ref.kind == "countries")

    @property
    def people(self) -> tuple[Presence, ...]:
        return tuple(person for side in self.sides for person in side.people)

    @property
    def unclear(self) -> tuple[PointView, ...]:
        return tuple(point for point in self.points if point.unclear)


def meeting_of(register: Register, filed: Filed, meeting: Meeting) -> MeetingEntry:
    points = points_of(register, filed, meeting)
    by_id = {point.id: point for point in points}
    undertakings = (undertaking.ref for point in points for undertaking in point.undertakings)
    return MeetingEntry(
        **entry_fields(register, filed),
        meeting=meeting,
        date=meeting.date,
        place=register.ref(meeting.place) if meeting.place else None,
        place_told=_place(register, meeting),
        evidence=_evidence(register, filed, meeting),
        sides=tuple(_side(register, filed, meeting, side) for side in meeting.sides),
        mentioned=tuple(presence_of(register, filed, meeting, person) for person in meeting.mentioned),
        sources=tuple(_source(register, filed, letter) for letter in sorted(meeting.sources)),
        points=points,
        key_points=tuple(by_id[id_] for id_ in meeting.key_points),
        encounters=encounters_of(register, filed, meeting, points),
        loose=runs_of(tuple(point for point in points if point.encounter is None)),
        topics=_distinct(topic for point in points for topic in point.topics),
        commitments=_distinct(undertakings),
        agreements=tuple(map(register.ref, meeting.agreements)),
        related=tuple(RelatedView(register.ref(each.meeting), each.how) for each in meeting.related),
        backings=backings_of(points),
        level=_LEVELS[meeting.level] if meeting.level else None,
    )


def _place(register: Register, meeting: Meeting) -> str | None:
    """The place in words; None for a call, which has none."""
    if meeting.place:
        return register.ref(meeting.place).title
    return meeting.place_as_written or ("place not recorded" if meeting.channel == "in-person" else None)


def _evidence(register: Register, filed: Filed, meeting: Meeting) -> dict[str, tuple[Cite, ...]]:
    fields = dict(meeting.evidence) if meeting.evidence else {}
    return {name: cites_of(register, filed, locators) for name, locators in fields.items() if locators}


def _side(register: Register, filed: Filed, meeting: Meeting, side: Side) -> SideView:
    return SideView(
        ref=register.ref(side.party),
        role=side.role,
        authority=register.ref(side.authority) if side.authority else None,
        people=tuple(presence_of(register, filed, meeting, person) for person in side.people),
        others=side.others,
    )


def _source(register: Register, filed: Filed, letter: str) -> SourceUse:
    id_ = register.source_id(filed, letter)
    source, _ = register.sources[id_]
    publisher = register.publisher(source)
    return SourceUse(letter, register.ref(id_), source, publisher, account_name(register, id_))


def _distinct(refs: Iterable[Ref]) -> tuple[Ref, ...]:
    """Every page once, in the order of first mention."""
    return tuple({ref.key: ref for ref in refs}.values())
