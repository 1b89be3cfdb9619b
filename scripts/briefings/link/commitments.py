"""A commitment and the points that bear on it in, its history and the stage it has reached out.

Stage now is the furthest rung reached by sure links, or an end that came later.
Of two accounts of one day that differ, the weaker counts.
Possible links are shown and move nothing; nothing is rounded up.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from ..kinds.commitments import Commitment
from ..ladder import MEANINGS, RUNGS, Stage, is_end, rank
from ..parts.amount import Amount
from ..records import Filed
from ..values.date import Date
from ..values.locator import Locator
from .cites import Cite, cites_of
from .entry import Entry, entry_fields
from .parties import Party, parties_of
from .points import PointView, Undertaking
from .ref import Ref
from .register import Register

Outcome = Literal["recorded", "none recorded", "not due"]
_SETTLED: frozenset[Stage] = frozenset({"delivered", "ongoing", "in-force"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """One mention of a commitment; `stage` is None where the mention gives none.

    `counts` says whether it takes part in working out the stage.
    """

    date: Date
    stage: Stage | None
    sure: bool
    note: str | None
    text: str
    ref: Ref
    accounts: tuple[str, ...]
    cites: tuple[Cite, ...]

    @property
    def counts(self) -> bool:
        return self.sure and self.stage is not None


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
    register: Register, filed: Filed, commitment: Commitment, points: Iterable[PointView], as_of: dt.date | None
) -> CommitmentEntry:
    bearing = tuple(_bearing(filed.id, points))
    steps = _steps(register, filed, commitment, bearing)
    stage, since, disputed = stage_now(steps)
    due = commitment.due or _event_date(register, commitment)
    return CommitmentEntry(
        **entry_fields(register, filed),
        commitment=commitment,
        by=parties_of(register, filed, commitment.by) or _parties(point.speakers for point, _ in bearing),
        to=parties_of(register, filed, commitment.to) or _parties(point.to for point, _ in bearing),
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
        last_seen=max((step.date for step in steps if step.sure), key=_day, default=None),
    )


def _bearing(id_: str, points: Iterable[PointView]) -> Iterable[tuple[PointView, Undertaking]]:
    for point in points:
        for undertaking in point.undertakings:
            if undertaking.ref.id == id_:
                yield point, undertaking


def _steps(
    register: Register, filed: Filed, commitment: Commitment, bearing: tuple[tuple[PointView, Undertaking], ...]
) -> tuple[Step, ...]:
    from_points = [
        Step(
            date=point.date,
            stage=undertaking.stage,
            sure=undertaking.sure,
            note=undertaking.note,
            text=point.text,
            ref=point.ref,
            accounts=point.accounts,
            cites=point.cites,
        )
        for point, undertaking in bearing
    ]
    from_reports = [
        Step(
            date=report.date,
            stage=report.stage,
            sure=True,
            note=None,
            text=report.note or MEANINGS[report.stage],
            ref=register.ref(filed.id),
            accounts=_accounts(register, filed, report.from_),
            cites=cites_of(register, filed, report.from_),
        )
        for report in commitment.reports
    ]
    return tuple(sorted(from_points + from_reports, key=_order))


def _order(step: Step) -> tuple[object, ...]:
    return (*step.date.sort_key, step.ref.kind, step.ref.id, step.ref.anchor)


def stage_now(steps: tuple[Step, ...]) -> tuple[Stage | None, Date | None, bool]:
    """The stage reached, the date of the step that reached it, and whether accounts of one day differ."""
    now: Step | None = None
    disputed = False
    counting = [step for step in steps if step.counts]
    for _, group in groupby(counting, key=lambda step: step.date.edtf):
        step, differ = _of_one_day(tuple(group))
        disputed |= differ
        if now is None or _moves(now, step):
            now = step
    return (now.stage, now.date, disputed) if now else (None, None, disputed)


def _of_one_day(steps: tuple[Step, ...]) -> tuple[Step, bool]:
    """The furthest step of each account, and of these the weakest."""
    furthest: dict[tuple[str, ...], Step] = {}
    for step in steps:
        known = furthest.get(step.accounts)
        if known is None or _rank(step) > _rank(known):
            furthest[step.accounts] = step
    weakest = min(furthest.values(), key=_rank)
    return weakest, len({step.stage for step in furthest.values()}) > 1


def _moves(now: Step, step: Step) -> bool:
    """A later end always counts; after an end only a later rung that takes it up again."""
    return bool(step.stage and is_end(step.stage)) or (_rank(step) > _rank(now) and not _ended(now))


def _ended(step: Step) -> bool:
    return step.stage is not None and is_end(step.stage)


def _rank(step: Step) -> int:
    return rank(step.stage) if step.stage else -1


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


def _parties(groups: Iterable[tuple[Party, ...]]) -> tuple[Party, ...]:
    return tuple(dict.fromkeys(party for group in groups for party in group))


def _topics(
    register: Register, commitment: Commitment, bearing: tuple[tuple[PointView, Undertaking], ...]
) -> tuple[Ref, ...]:
    if commitment.topics:
        return tuple(map(register.ref, commitment.topics))
    return tuple(dict.fromkeys(topic for point, _ in bearing for topic in point.topics))


def _accounts(register: Register, filed: Filed, locators: tuple[Locator, ...]) -> tuple[str, ...]:
    sources = (cite.source for cite in cites_of(register, filed, locators))
    return tuple(dict.fromkeys(register.account_name(register.sources[id_][0].account) for id_ in sources))


def _figures(register: Register, filed: Filed, commitment: Commitment) -> tuple[FigureView, ...]:
    return tuple(
        FigureView(
            value=f"{figure.value:,}",
            unit=figure.unit,
            reading=figure.reading,
            date=figure.date.words if figure.date else "no date given",
            note=figure.note,
            account=" and ".join(_accounts(register, filed, figure.from_)),
            cites=cites_of(register, filed, figure.from_),
        )
        for figure in commitment.figures
    )
