"""The meetings and undertakings of a book in, tables that find things in it out: what became of what, who disagrees."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..link.commitments import CommitmentEntry, Outcome
from ..link.conflicts import Conflict
from ..link.ref import capital
from .scope import Scope, label
from .wording import spaced

_TITLES: dict[Outcome, str] = {
    "none recorded": "Time passed, no outcome recorded",
    "not due": "Open",
    "recorded": "Outcome recorded",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class UndertakingRow:
    """An undertaking in a line; `to` is its place in the ledger, `due` is empty without a date."""

    to: str
    title: str
    stage: str
    last: str
    due: str


@dataclass(frozen=True, kw_only=True, slots=True)
class OutcomeGroup:
    title: str
    rows: tuple[UndertakingRow, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class DisputeRow:
    """A disagreement in a line; `date` is that of its meeting, or tells that it is of an undertaking."""

    to: str
    date: str
    about: str
    accounts: str
    state: str


def outcomes_of(scope: Scope) -> tuple[OutcomeGroup, ...]:
    """Undertakings by what became of them; nothing in a leaflet, which has no ledger."""
    if scope.is_leaflet:
        return ()
    groups = ((title, [each for each in scope.commitments if each.outcome == it]) for it, title in _TITLES.items())
    return tuple(OutcomeGroup(title=title, rows=tuple(map(_row, found))) for title, found in groups if found)


def disputes_of(scope: Scope) -> tuple[DisputeRow, ...]:
    """Disagreements in the order of the book; nothing in a leaflet, where they stand together."""
    return () if scope.is_leaflet else tuple(_disputes(scope))


def _row(commitment: CommitmentEntry) -> UndertakingRow:
    last, due = commitment.last_seen, commitment.due
    return UndertakingRow(
        to=label(commitment.ref),
        title=commitment.title,
        stage=spaced(commitment.stage or "none"),
        last=capital(last.words) if last else "Without a date",
        due=capital(due.words) if due else "",
    )


def _disputes(scope: Scope) -> Iterator[DisputeRow]:
    for meeting in scope.meetings:
        yield from (_dispute(each, capital(meeting.date.words)) for each in meeting.conflicts)
    for commitment in scope.commitments:
        yield from (_dispute(each, "Undertaking") for each in commitment.conflicts)


def _dispute(conflict: Conflict, date: str) -> DisputeRow:
    return DisputeRow(
        to=label(conflict.ref),
        date=date,
        about=conflict.about,
        accounts=capital("; ".join(dict.fromkeys(reading.account for reading in conflict.readings))),
        state="open" if conflict.is_open else "resolved",
    )
