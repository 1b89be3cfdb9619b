"""A meeting's encounters in, each with who was there and its points in runs of one speaker out."""

from dataclasses import dataclass
from itertools import groupby

from ..kinds.meetings import Meeting
from ..parts.encounter import Encounter
from ..records import Filed
from .cites import Cite, cites_of
from .parties import Party, joined, parties_of
from .points import PointView
from .ref import Ref
from .register import Register


@dataclass(frozen=True, slots=True)
class Run:
    """Points of the same speakers that follow each other and read as one paragraph."""

    speakers: tuple[Party, ...]
    points: tuple[PointView, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class EncounterView:
    """One conversation; `date` is in words and only there if it differs from the meeting's."""

    id: str
    title: str
    kind: str
    date: str | None
    when: str | None
    place: Ref | None
    people: tuple[Party, ...]
    organisations: tuple[Ref, ...]
    others: str | None
    note: str | None
    cites: tuple[Cite, ...]
    runs: tuple[Run, ...]


_KINDS = {
    "talks": "Talks",
    "courtesy-call": "Courtesy call",
    "visit": "Visit",
    "ceremony": "Ceremony",
    "unspecified": "Encounter",
}


def encounters_of(
    register: Register, filed: Filed, meeting: Meeting, points: tuple[PointView, ...]
) -> tuple[EncounterView, ...]:
    return tuple(encounter_of(register, filed, encounter, points) for encounter in meeting.encounters)


def runs_of(points: tuple[PointView, ...]) -> tuple[Run, ...]:
    """Split points, in their order, wherever the speakers change."""
    groups = [tuple(group) for _, group in groupby(points, key=lambda point: point.handles)]
    return tuple(Run(group[0].speakers, group) for group in groups)


def encounter_of(
    register: Register, filed: Filed, encounter: Encounter, points: tuple[PointView, ...]
) -> EncounterView:
    people = parties_of(register, filed, encounter.people, encounter.from_)
    organisations = tuple(map(register.ref, encounter.organisations))
    return EncounterView(
        id=encounter.id,
        title=title_of(register, filed, encounter),
        kind=_KINDS[encounter.kind],
        date=encounter.date.words if encounter.date else None,
        when=encounter.when,
        place=register.ref(encounter.place) if encounter.place else None,
        people=people,
        organisations=organisations,
        others=encounter.others if people or organisations or encounter.title else None,
        note=encounter.note,
        cites=cites_of(register, filed, encounter.from_),
        runs=runs_of(tuple(point for point in points if point.encounter == encounter.id)),
    )


def title_of(register: Register, filed: Filed, encounter: Encounter) -> str:
    """Its own title, or the names of those who were in it."""
    if encounter.title:
        return encounter.title
    people = parties_of(register, filed, encounter.people, encounter.from_)
    organisations = map(register.ref, encounter.organisations)
    names = [party.name for party in people] + [ref.title for ref in organisations]
    return joined(names) if names else encounter.others or f"{_KINDS[encounter.kind]} {encounter.id}"
