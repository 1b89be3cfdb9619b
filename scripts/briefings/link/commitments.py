"""A commitment and the points that bear on it in, its history and the stage it has reached out."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from ..kinds.commitments import Commitment
from ..ladder import MEANINGS, RUNGS, Stage, is_end
from ..parts.amount import Amount
from ..records import Filed
from ..values.date import UNKNOWN, Date
from .cites import Cite, cites_of
from .entry import Entry, entry_fields
from .ladders import Step, stage_now
from .lookup import Lookup
from .origins import Backing
from .parties import Party, parties_of
from .points import backings_of
from .ref import Ref
from .register import Register
from .roles import gainers, undertakers
from .steps import Bearing, accounts_of, steps_of

Outcome = Literal["recorded", "none recorded", "not due"]
_SETTLED: frozenset[Stage] = frozenset({"delivered", "ongoing", "in-force"})


@dataclass(frozen=True, slots=True)
class Rung:
    """One rung of the ladder as a page draws it; `shown` if a source shows it, `now` if it is the furthest."""

    name: Stage
    state: Literal["shown", "now", "not-shown"]


@dataclass(frozen=True, kw_only=True, slots=True)
class FigureView:
    value: str
    unit: str
    reading: str
    date: str
    note: str | None
    account: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True, kw_only=True)
class CommitmentEntry(Entry):
    """A commitment, ready to show; `stage` is None where no sure link gives one."""

    commitment: Commitment
    by: tuple[Party, ...]
    to: tuple[Party, ...]
    topics: tuple[Ref, ...]
    event: Ref | None
    agreement: Ref | None
    distinct_from: tuple[Ref, ...]
    superseded_by: Ref | None
    amount: Amount | None
    figures: tuple[FigureView, ...]
    steps: tuple[Step, ...]
    possible: tuple[Step, ...]
    stage: Stage | None
    stage_since: Date | None
    disputed: bool
    due: Date | None
    outcome: Outcome
    last_seen: Date | None
    undated: int
    backings: tuple[tuple[Backing, int], ...]

    @property
    def gist(self) -> str:
        by, to = (", ".join(party.name for party in parties) or "not recorded" for parties in (self.by, self.to))
        return f"Undertaking by {by} for {to}: {self.stage or 'no stage'}"

    @property
    def meaning(self) -> str:
        return MEANINGS[self.stage] if self.stage else "no source gives it a stage"

    @property
    def rungs(self) -> tuple[Rung, ...]:
        shown = {step.stage for step in self.steps if step.counts}
        return tuple(Rung(name, _state(name, self.stage, shown)) for name in RUNGS)

    @property
    def is_open(self) -> bool:
        return self.stage is None or not (is_end(self.stage) or self.stage in _SETTLED)


def commitment_of(
    register: Register, filed: Filed, commitment: Commitment, bearings: Lookup[Bearing], as_of: dt.date | None
) -> CommitmentEntry:
    bearing = bearings.of(filed.id)
    steps = steps_of(register, filed, commitment, bearing)
    stage, since, disputed = stage_now(steps)
    due = commitment.due or _event_date(register, commitment)
    return CommitmentEntry(
        **entry_fields(register, filed),
        commitment=commitment,
        by=parties_of(register, filed, commitment.by) or undertakers(bearing),
        to=parties_of(register, filed, commitment.to) or gainers(bearing),
        topics=_topics(register, commitment, bearing),
        event=register.ref(commitment.event) if commitment.event else None,
        agreement=register.ref(commitment.agreement) if commitment.agreement else None,
        distinct_from=tuple(map(register.ref, commitment.distinct_from)),
        superseded_by=register.ref(commitment.superseded_by) if commitment.superseded_by else None,
        amount=commitment.amount,
        figures=_figures(register, filed, commitment),
        steps=tuple(step for step in steps if step.sure),
        possible=tuple(step for step in steps if not step.sure),
        stage=stage,
        stage_since=since,
        disputed=disputed,
        due=due,
        outcome=_outcome(stage, due, as_of),
        last_seen=max((step.date for step in steps if step.sure and step.date != UNKNOWN), key=_day, default=None),
        backings=backings_of(tuple(point for point, undertaking in bearing if undertaking.sure)),
        undated=sum(step.sure and step.date == UNKNOWN for step in steps),
    )


def _day(date: Date) -> dt.date:
    return date.latest or date.earliest or dt.date.min


def _state(rung: Stage, stage: Stage | None, shown: set[Stage | None]) -> Literal["shown", "now", "not-shown"]:
    """A rung below the furthest is not marked unless a source shows it: nobody says that it was ever stood on."""
    if rung == stage:
        return "now"
    return "shown" if rung in shown else "not-shown"


def _outcome(stage: Stage | None, due: Date | None, as_of: dt.date | None) -> Outcome:
    if stage and (is_end(stage) or stage in _SETTLED):
        return "recorded"
    return "none recorded" if due and as_of and due.is_over(as_of) else "not due"


def _event_date(register: Register, commitment: Commitment) -> Date | None:
    filed = register.records.by_id.get(str(commitment.event)) if commitment.event else None
    return getattr(filed.record, "date", None) if filed else None


def _topics(register: Register, commitment: Commitment, bearing: tuple[Bearing, ...]) -> tuple[Ref, ...]:
    if commitment.topics:
        return tuple(map(register.ref, commitment.topics))
    return tuple(dict.fromkeys(topic for point, _ in bearing for topic in point.topics))


def _figures(register: Register, filed: Filed, commitment: Commitment) -> tuple[FigureView, ...]:
    return tuple(
        FigureView(
            value=f"{figure.value:,}",
            unit=figure.unit,
            reading=figure.reading,
            date=figure.date.words if figure.date else "no date given",
            note=figure.note,
            account=" and ".join(accounts_of(register, filed, figure.from_, figure.account)),
            cites=cites_of(register, filed, figure.from_),
        )
        for figure in commitment.figures
    )
