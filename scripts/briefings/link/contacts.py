"""A meeting in, on each of its occasions who of different sides was with whom out.

An encounter tells who met. Where a record tells no encounter apart, the whole meeting counts as one.
In a session, where others or a third side were in the room and nothing says that those listed talked, nobody is taken
to have met anybody.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..parts.encounter import Encounter
from ..values.date import Date
from .encounters import EncounterView
from .meetings import MeetingEntry
from .presences import Presence
from .ref import Ref
from .register import Register

TWO = 2  # sides that meet each other; with a third it may be a session


@dataclass(frozen=True, kw_only=True, slots=True)
class Occasion:
    """An encounter, or a meeting that tells none apart; `sides` are by the handle of a person and the id of a body.

    `bodies` are those met as such, and the sides whose people are not named; `ref` opens the encounter.
    """

    ref: Ref
    encounter: EncounterView | None
    date: Date
    people: tuple[Presence, ...]
    bodies: tuple[Ref, ...]
    others: str | None
    sides: Mapping[str, str]
    is_session: bool

    @property
    def title(self) -> str:
        return self.encounter.title if self.encounter else self.ref.title

    def opposite(self, handle: str) -> tuple[tuple[Presence, ...], tuple[Ref, ...]]:
        """The people and bodies of other sides than that of somebody."""
        own = self.sides[handle]
        people = tuple(each for each in self.people if self.sides[each.handle] != own)
        return people, tuple(each for each in self.bodies if self.sides[each.id] != own)


def occasions_of(register: Register, meeting: MeetingEntry) -> tuple[Occasion, ...]:
    """The encounters in the order of the record, or the meeting as a whole."""
    told = zip(meeting.encounters, meeting.meeting.encounters, strict=True)
    return tuple(_encounter(register, meeting, view, each) for view, each in told) or (_whole(meeting),)


def _encounter(register: Register, meeting: MeetingEntry, view: EncounterView, encounter: Encounter) -> Occasion:
    people = tuple(person for person in meeting.people if person.handle in encounter.people)
    bodies = (*_unnamed(meeting, encounter), *view.organisations)
    sides = _sides(meeting) | {ref.id: _side_of(register, meeting, ref) for ref in view.organisations}
    present = {sides[handle] for handle in (*(each.handle for each in people), *(each.id for each in bodies))}
    return Occasion(
        ref=meeting.ref.at(view.id),
        encounter=view,
        date=encounter.date or meeting.date,
        people=people,
        bodies=tuple(dict.fromkeys(bodies)),
        others=encounter.others,
        sides=sides,
        is_session=encounter.kind == "unspecified" and bool(encounter.others or len(present) > TWO),
    )


def _whole(meeting: MeetingEntry) -> Occasion:
    sides = _sides(meeting)
    return Occasion(
        ref=meeting.ref,
        encounter=None,
        date=meeting.date,
        people=meeting.people,
        bodies=tuple(side.ref for side in meeting.sides if not side.people),
        others=None,
        sides=sides,
        is_session=meeting.meeting.kind_ == "conference" or len(meeting.sides) > TWO,
    )


def _unnamed(meeting: MeetingEntry, encounter: Encounter) -> Iterator[Ref]:
    """The sides that an encounter names as a whole."""
    return (side.ref for side in meeting.sides if side.ref.id in encounter.people)


def _sides(meeting: MeetingEntry) -> dict[str, str]:
    return {side.ref.id: side.ref.id for side in meeting.sides} | {
        person.handle: side.ref.id for side in meeting.sides for person in side.people
    }


def _side_of(register: Register, meeting: MeetingEntry, body: Ref) -> str:
    """A body is a side itself, or of its country."""
    if body.id in {side.ref.id for side in meeting.sides}:
        return body.id
    return str(getattr(register.records.by_id[body.id].record, "country", None) or body.id)
