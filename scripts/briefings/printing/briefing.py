"""A meeting in, its briefing as the book prints it out: what the page of the meeting says, in the same order."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..link.meetings import MeetingEntry, SourceUse
from ..link.points import PointView
from ..link.ref import Ref, capital
from .disagreements import DisagreementPart, SilencePart, disagreements_of, silences_of
from .encounters import EncounterPart, common_account, encounters_of
from .facts import Fact, facts_of, standfirst_of
from .inline import Line, Piece, written
from .record_end import record_end
from .scope import Scope, label, listed, person_label
from .touched import TouchedPart, touched_of
from .wording import counted

_HEAD = 54  # characters of a title that a running head has room for


@dataclass(frozen=True, kw_only=True, slots=True)
class SourceRow:
    """A source under its letter, as the table at the end of a briefing has it."""

    letter: str
    source: Line
    publisher: Line
    account: str
    date: str
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Briefing:
    """One briefing; `label` is its place, `people` are the labels of everybody listed, for the index."""

    label: str
    title: str
    date: str
    running: str
    standfirst: Line
    summary: str
    key_points: tuple[Line, ...]
    warnings: tuple[Line, ...]
    facts: tuple[Fact, ...]
    notes: tuple[Line, ...]
    people: tuple[str, ...]
    common: str
    encounters: tuple[EncounterPart, ...]
    unclear: tuple[Line, ...]
    touched: tuple[TouchedPart, ...]
    agreements: tuple[Line, ...]
    disagreements: tuple[DisagreementPart, ...]
    silences: tuple[SilencePart, ...]
    sources: tuple[SourceRow, ...]
    topics: Line
    related: tuple[Line, ...]
    end: tuple[Fact, ...]


def briefing_of(scope: Scope, meeting: MeetingEntry) -> Briefing:
    common = common_account(meeting.points)
    return Briefing(
        label=label(meeting.ref),
        title=meeting.title,
        date=capital(meeting.date.words),
        running=_shortened(meeting.title),
        standfirst=standfirst_of(meeting),
        summary=meeting.meeting.summary,
        key_points=tuple(_told_of(scope, point, point.text) for point in meeting.key_points),
        warnings=_warnings(scope, meeting),
        facts=facts_of(scope, meeting),
        notes=_notes(meeting),
        people=tuple(dict.fromkeys(person_label(meeting, each) for each in listed(meeting))),
        common=common,
        encounters=encounters_of(scope, meeting, common),
        unclear=tuple(_told_of(scope, point, point.unclear or "") for point in meeting.unclear),
        touched=touched_of(scope, meeting),
        agreements=tuple((scope.link(ref),) for ref in meeting.agreements),
        disagreements=disagreements_of(scope, meeting.conflicts),
        silences=silences_of(scope, meeting.silences),
        sources=tuple(_source(scope, use) for use in meeting.sources),
        topics=scope.refs(meeting.topics),
        related=tuple((_related(scope, each.ref), f": {each.how}") for each in meeting.related),
        end=record_end(scope.archive, meeting),
    )


def _shortened(title: str) -> str:
    """A title for the running head, cut between two words where it is long."""
    if len(title) <= _HEAD:
        return title
    return title[:_HEAD].rpartition(" ")[0].rstrip(",;:") + " …"


def _told_of(scope: Scope, point: PointView, text: str) -> Line:
    """What is said of a point, and the point's number, which leads to it."""
    return text, scope.link(point.ref, point.id, "cite")


def _warnings(scope: Scope, meeting: MeetingEntry) -> tuple[Line, ...]:
    told = tuple(_left_out(meeting)) + tuple(
        (
            "Sources disagree: " if each.is_open else "Disagreement, resolved: ",
            scope.link(each.ref, each.about),
        )
        for each in meeting.conflicts
    )
    if not meeting.silences:
        return told
    questions = f"{counted(len(meeting.silences), 'question')} that no source answers"
    return (*told, (scope.link(meeting.ref.at("not-stated"), questions),))


def _left_out(meeting: MeetingEntry) -> Iterator[Line]:
    """Of an extract, how much of the briefing it is."""
    every = len(meeting.meeting.points)
    if len(meeting.points) < every:
        told = f"{len(meeting.points)} of {counted(every, 'point')}, with what they rest on"
        yield (f"An extract: {told}. The summary is of the whole briefing.",)


def _notes(meeting: MeetingEntry) -> tuple[Line, ...]:
    """Notes on date, place and people."""
    record = meeting.meeting
    of_record = (("Date", record.date_note), ("Place", record.place_note))
    of_people = ((each.name, each.note) for each in listed(meeting))
    return tuple((Piece(text=name, look="strong"), f": {note}") for name, note in (*of_record, *of_people) if note)


def _source(scope: Scope, use: SourceUse) -> SourceRow:
    held = use.source.held
    return SourceRow(
        letter=use.letter,
        source=(scope.link(use.ref, look="page"),),
        publisher=(scope.ref_or_text(use.publisher),),
        account=capital(use.account),
        date=capital(use.source.published.words),
        text=counted(len(held.paragraphs), "paragraph") if held else "not held",
    )


def _related(scope: Scope, ref: Ref) -> Piece:
    """A meeting outside the book is told with its id."""
    piece = scope.link(ref, look="page")
    return piece if piece.to else written(f"{ref.title} ({ref.id})")
