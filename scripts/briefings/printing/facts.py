"""A meeting in, its standfirst and the facts of its first screen out."""

from dataclasses import dataclass

from ..link.meetings import MeetingEntry, SideView
from ..link.origins import MEANINGS
from ..link.presences import Presence
from ..link.ref import capital
from .inline import Line, Piece, aside, joined, written
from .scope import Scope, person_label
from .wording import counted, spaced


@dataclass(frozen=True, kw_only=True, slots=True)
class Fact:
    """A term with its lines; the first stands beside the term, the others below it."""

    term: str
    lines: tuple[Line, ...]


def standfirst_of(meeting: MeetingEntry) -> Line:
    record = meeting.meeting
    level = f" {meeting.level}" if meeting.level else ""
    channel = f", by {record.channel}" if record.channel != "in-person" else ""
    what = f"{capital(spaced(record.kind_))}{level}{channel} · {capital(meeting.date.words)}"
    return (what, " · ", written(meeting.place_told)) if meeting.place_told else (what,)


def facts_of(scope: Scope, meeting: MeetingEntry) -> tuple[Fact, ...]:
    facts = [Fact(term="Date", lines=(_date(scope, meeting),))]
    if meeting.place_told:
        facts.append(Fact(term="Place", lines=(_place(scope, meeting, meeting.place_told),)))
    facts += [_side(scope, meeting, side) for side in meeting.sides]
    if meeting.mentioned:
        named = tuple(_presence(scope, meeting, each) for each in meeting.mentioned)
        facts.append(Fact(term="Also named", lines=named))
    facts.append(Fact(term="Backing", lines=(_backing(meeting),)))
    if meeting.other_evidence:
        told = joined((name, *cited(scope.cites(cites))) for name, cites in meeting.other_evidence)
        facts.append(Fact(term="Evidence", lines=(told,)))
    return tuple(facts)


def cited(cites: Line) -> Line:
    """Locators with the space before them that does not break; nothing where there are none."""
    return ("\N{NO-BREAK SPACE}", *cites) if cites else ()


def _date(scope: Scope, meeting: MeetingEntry) -> Line:
    basis = meeting.meeting.date_basis
    told = () if basis in {"stated", "unknown"} else (aside(f" {basis}"),)
    return (capital(meeting.date.words), *cited(scope.cites(meeting.evidence.get("date", ()))), *told)


def _place(scope: Scope, meeting: MeetingEntry, told: str) -> Line:
    as_written = meeting.meeting.place_as_written
    source: Line = _in_the_source(as_written) if meeting.place and as_written else ()
    return (written(told), *source, *cited(scope.cites(meeting.evidence.get("place", ()))))


def _in_the_source(words: str) -> Line:
    return aside(" (in the source: "), written(words, "aside"), aside(")")


def _side(scope: Scope, meeting: MeetingEntry, side: SideView) -> Fact:
    authority = (aside(f" ({side.authority.title})"),) if side.authority else ()
    people = tuple(_presence(scope, meeting, each) for each in side.people)
    others = ((side.others,),) if side.others else ()
    return Fact(
        term=capital(side.role),
        lines=((Piece(text=side.ref.title, look="strong"), *authority), *people, *others),
    )


def _presence(scope: Scope, meeting: MeetingEntry, person: Presence) -> Line:
    styled = (f"{person.styled} ",) if person.styled else ()
    to = person_label(meeting, person)
    capacity = person.capacity if person.office else written(person.capacity)
    own = person.as_written if person.office and person.as_written != person.capacity else None
    source = _in_the_source(own) if own else ()
    name = Piece(text=person.name, to=to)
    return (*styled, name, ", ", capacity, *source, *cited(scope.cites(person.cites)))


def _backing(meeting: MeetingEntry) -> Line:
    if len(meeting.backings) == 1:
        return capital(meeting.backing), aside(f" {MEANINGS[meeting.backing]}")
    told = ", ".join(f"{backing} ({counted(number, 'point')})" for backing, number in meeting.backings)
    return (capital(told),)
