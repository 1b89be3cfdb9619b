"""The archive and the meetings that were chosen in, the whole book as a value out: what Typst is given to set."""

import dataclasses
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from ..link.archive import Archive
from ..link.commitments import CommitmentEntry
from ..link.entry import Entry
from ..link.meetings import MeetingEntry
from ..link.ref import capital
from ..paths import address
from ..values.date import UNKNOWN
from .briefing import Briefing, briefing_of
from .colophon import cite_as, colophon_of, newest_of, version_of
from .facts import Fact
from .inline import Piece
from .ledger import LedgerEntry, ledger_of
from .overview import DisputeRow, OutcomeGroup, disputes_of, outcomes_of
from .people import PeopleIndex, people_of
from .scope import Scope
from .selection import Chosen
from .sources import SourcePart, sources_of
from .wording import counted

Paper = Literal["a4", "letter"]


@dataclass(frozen=True, kw_only=True, slots=True)
class YearPart:
    """The briefings of a year of the archive; `title` is empty in a leaflet."""

    title: str
    briefings: tuple[Briefing, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Book:
    """Everything that is printed; a leaflet has one briefing, and neither cover nor contents nor ledger.

    `address` is that of the archive, for a leaflet that of its page; empty where the archive has none.
    `day` is year, month and day of the version, empty where none is known.
    """

    paper: Paper
    leaflet: bool
    archive: str
    title: str
    asked: tuple[str, ...]
    holds: tuple[str, ...]
    version: str
    address: str
    licence: str
    day: tuple[int, ...]
    years: tuple[YearPart, ...]
    outcomes: tuple[OutcomeGroup, ...]
    ledger: tuple[LedgerEntry, ...]
    disputes: tuple[DisputeRow, ...]
    sources: tuple[SourcePart, ...]
    people: PeopleIndex
    colophon: tuple[Fact, ...]


def book_of(archive: Archive, chosen: Chosen, paper: Paper, made_by: str) -> Book:
    """`made_by` names the program and the fonts that it is set with."""
    scope = Scope(archive=archive, meetings=chosen.meetings, is_leaflet=len(chosen.meetings) == 1)
    years, ledger = _years(scope), ledger_of(scope)
    sources = sources_of(scope, frozenset(_labels((years, ledger))))
    newest = newest_of(archive, _entries(scope, sources))
    version = version_of(newest, archive.as_of)
    day = newest.day if newest else archive.as_of
    return Book(
        paper=paper,
        leaflet=scope.is_leaflet,
        archive=archive.settings.name,
        title=_title(chosen),
        asked=chosen.words[1:],
        holds=_holds(scope, sources),
        version=version,
        address=_address(scope),
        licence=archive.settings.records_licence or "",
        day=(day.year, day.month, day.day) if day else (),
        years=years,
        outcomes=outcomes_of(scope),
        ledger=ledger,
        disputes=disputes_of(scope),
        sources=sources,
        people=people_of(scope),
        colophon=colophon_of(
            archive, version, made_by, "" if scope.is_leaflet else cite_as(archive, _title(chosen), newest)
        ),
    )


def as_json(book: Book) -> str:
    """The book as Typst reads it; what a piece does not have is left out."""
    return json.dumps(_plain(book), ensure_ascii=False, separators=(",", ":"))


def _title(chosen: Chosen) -> str:
    """What the book is called: a single briefing by its own title."""
    if len(chosen.meetings) == 1:
        return chosen.meetings[0].title
    return chosen.words[0] if chosen.words else "All briefings"


def _address(scope: Scope) -> str:
    settings = scope.archive.settings
    if scope.is_leaflet and settings.address:
        return address(settings, scope.meetings[0].ref)
    return settings.address or ""


def _holds(scope: Scope, sources: tuple[SourcePart, ...]) -> tuple[str, ...]:
    counts = (
        counted(len(scope.meetings), "briefing"),
        counted(len(scope.commitments), "undertaking"),
        counted(len(sources), "source"),
    )
    dates = [meeting.date.words for meeting in scope.meetings if meeting.date != UNKNOWN]
    span = tuple(dict.fromkeys((dates[0], dates[-1]))) if dates else ()
    return ", ".join(counts), capital(_span(*span) if len(span) > 1 else "".join(span))


def _span(first: str, last: str) -> str:
    """The dates of the first and the last briefing; a date may itself be told by two days."""
    return f"first {first}, last {last}" if " to " in first + last else f"{first} to {last}"


def _years(scope: Scope) -> tuple[YearPart, ...]:
    held = {meeting.ref.id: meeting for meeting in scope.meetings}
    by_year = (
        (year.ref.title, tuple(held[each.ref.id] for each in year.meetings if each.ref.id in held))
        for year in scope.archive.years
    )
    return tuple(
        YearPart(
            title="" if scope.is_leaflet else title,
            briefings=tuple(briefing_of(scope, meeting) for meeting in meetings),
        )
        for title, meetings in by_year
        if meetings
    )


def _entries(scope: Scope, sources: tuple[SourcePart, ...]) -> Iterator[Entry]:
    ids = {part.label.removeprefix("sources/") for part in sources}
    yield from (each for each in scope.archive.sources if each.ref.id in ids)
    shown: tuple[MeetingEntry | CommitmentEntry, ...] = (*scope.meetings, *scope.commitments)
    yield from shown


def _labels(value: object) -> Iterator[str]:
    """Every place that a piece leads to."""
    if isinstance(value, Piece):
        yield value.to
    elif isinstance(value, tuple):
        for each in value:
            yield from _labels(each)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _labels(getattr(value, field.name))


def _plain(value: object) -> Any:  # noqa: ANN401 - JSON
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if not dataclasses.is_dataclass(value):
        return value
    fields: Mapping[str, object] = {each.name: getattr(value, each.name) for each in dataclasses.fields(value)}
    kept = fields.items() if not isinstance(value, Piece) else ((name, own) for name, own in fields.items() if own)
    return {name: _plain(own) for name, own in kept}
