"""A meeting in, the undertakings that it touches out: how far each has come, by all that the archive has."""

from dataclasses import dataclass

from ..link.commitments import CommitmentEntry
from ..link.meetings import MeetingEntry
from .inline import Line
from .scope import Scope, label
from .wording import stage_of


@dataclass(frozen=True, kw_only=True, slots=True)
class TouchedPart:
    """An undertaking in a briefing; `label` is empty where the ledger of the book has its place.

    `rungs` are the states of the rungs of the ladder, weakest first.
    """

    label: str
    title: Line
    rungs: tuple[str, ...]
    stage: str
    facts: tuple[str, ...]


def touched_of(scope: Scope, meeting: MeetingEntry) -> tuple[TouchedPart, ...]:
    return tuple(
        TouchedPart(
            label=label(each.ref) if scope.is_leaflet else "",
            title=(each.title,) if scope.is_leaflet else (scope.link(each.ref, look="page"),),
            rungs=tuple(rung.state for rung in each.rungs),
            stage=stage_of(each),
            facts=_facts(each),
        )
        for each in scope.archive.commitments_of(meeting)
    )


def _facts(commitment: CommitmentEntry) -> tuple[str, ...]:
    due = f"Due {commitment.due.words}." if commitment.due else None
    last = f"Last mentioned {commitment.last_seen.words}." if commitment.last_seen else None
    outcome = "No outcome recorded." if commitment.outcome == "none recorded" else None
    return tuple(filter(None, (due, last, outcome)))
