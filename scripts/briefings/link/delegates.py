"""Meetings in, who came for each side, newest first, out."""

from dataclasses import dataclass

from .first_of import Some, first_of
from .meetings import MeetingEntry
from .presences import Presence
from .ref import Ref


@dataclass(frozen=True, slots=True)
class Delegate:
    """Somebody as present at the newest of the meetings."""

    presence: Presence
    meeting: MeetingEntry


@dataclass(frozen=True, slots=True)
class Delegation:
    """Those who came for one side."""

    side: Ref
    people: Some[Delegate]


def delegations_of(sides: tuple[Ref, ...], newest: tuple[MeetingEntry, ...], most: int) -> tuple[Delegation, ...]:
    """For each side the first `most` people, each in the capacity of the newest meeting; those without a record too."""
    return tuple(Delegation(side, first_of(_of_side(side, newest), most)) for side in sides)


def _of_side(side: Ref, newest: tuple[MeetingEntry, ...]) -> tuple[Delegate, ...]:
    found: dict[str, Delegate] = {}
    for meeting in newest:
        for presence in (person for each in meeting.sides if each.ref == side for person in each.people):
            key = presence.ref.id if presence.ref else f"{meeting.ref.id} {presence.handle}"
            found.setdefault(key, Delegate(presence, meeting))
    return tuple(found.values())
