"""A point and its meeting in, the side that each speaker speaks for and the office of that day out.

A side is that of the meeting; of a speaker who was on none, the country that the person or body belongs to. A text that
speaks for itself is of no side, whoever passes it on.
"""

from dataclasses import dataclass

from ..kinds.offices import Office
from .meetings import MeetingEntry
from .parties import Party
from .points import PointView
from .presences import Presence
from .ref import Ref
from .register import Register


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says a point; `side` is None for a text, `office` where none is recorded for the day."""

    party: Party
    side: Ref | None
    office: Ref | None


@dataclass(frozen=True, slots=True)
class Spoken:
    """A point with its speakers; `there` are the countries that were at its meeting, whether they speak or not."""

    point: PointView
    speakers: tuple[Speaker, ...]
    there: tuple[Ref, ...]

    @property
    def sides(self) -> tuple[Ref, ...]:
        """Every side that speaks in it, once."""
        return tuple(dict.fromkeys(each.side for each in self.speakers if each.side))


def spoken_of(register: Register, point: PointView, meeting: MeetingEntry | None) -> Spoken:
    """`meeting` is None for the point of an event, which has no sides."""
    speakers = tuple(_speaker(register, party, meeting) for party in point.speakers)
    return Spoken(point, speakers, meeting.countries if meeting else ())


def _speaker(register: Register, party: Party, meeting: MeetingEntry | None) -> Speaker:
    if party.ref and party.ref.kind == "sources":
        return Speaker(party, None, None)
    present = _presence(party, meeting) if meeting else None
    office = present.office if present else None
    return Speaker(party, _side(party, present, meeting) or _home(register, party.ref or office), office)


def _presence(party: Party, meeting: MeetingEntry) -> Presence | None:
    """The speaker among those listed, by record, or by name where there is none."""
    listed = (*meeting.people, *meeting.mentioned)
    return next((each for each in listed if (each.ref, each.name) == (party.ref, party.name)), None)


def _side(party: Party, present: Presence | None, meeting: MeetingEntry | None) -> Ref | None:
    sides = meeting.sides if meeting else ()
    return next((side.ref for side in sides if side.ref == party.ref or present in side.people), None)


def _home(register: Register, ref: Ref | None) -> Ref | None:
    """The country that a person, a body or an office belongs to; a country or a body of none is its own side."""
    if ref is None or ref.kind == "countries":
        return ref
    record = register.records.by_id[ref.id].record
    if isinstance(record, Office):
        return _home(register, register.ref(record.organisation))
    code = getattr(record, "country", None)
    return register.ref(code) if code else ref
