"""Points and commitments in, every sum of money out: those of undertakings, and each time that one is told, by year.

Nothing is added up: the same money is told several times, at several stages and in several currencies.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from ..ladder import Stage, rank
from ..parts.amount import Amount
from .by_year import InYear, by_year, year_of
from .cites import cites_of
from .commitments import CommitmentEntry
from .evidence import Evidence, evidence, origins_of
from .figures import FigureRow, figure_rows
from .lookup import Lookup
from .origins import Origin, disputed_in
from .points import PointView
from .register import Register
from .steps import Bearing


@dataclass(frozen=True, kw_only=True, slots=True)
class OwnSum:
    """The sum of an undertaking, whose stage need not be that of the whole sum.

    `year` is that of the first sure mention of the undertaking; `evidence` is of the sum.
    """

    entry: CommitmentEntry
    amount: Amount
    year: str
    evidence: Evidence


@dataclass(frozen=True, kw_only=True, slots=True)
class ToldSum:
    """A sum as one point tells it; `stage` is None where the point gives no undertaking a stage."""

    point: PointView
    amount: Amount
    stage: Stage | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Money:
    """Every sum of the records once; `among_figures` are those that stand nowhere but among the figures."""

    own: tuple[OwnSum, ...]
    told: tuple[InYear[ToldSum], ...]
    among_figures: tuple[FigureRow, ...]


def money_of(
    register: Register,
    points: tuple[PointView, ...],
    commitments: tuple[CommitmentEntry, ...],
    bearings: Lookup[Bearing],
) -> Money:
    """By year, then currency, then stage, the furthest first."""
    own = (_own(register, entry, entry.amount, bearings.of(entry.ref.id)) for entry in commitments if entry.amount)
    told = sorted((_told(point, point.amount) for point in points if point.amount), key=_order)
    return Money(
        own=tuple(sorted(own, key=lambda each: (each.year, each.amount.currency, -_rank(each.entry.stage)))),
        told=by_year(told, lambda each: each.point.date),
        among_figures=tuple(_among_figures(points, commitments)),
    )


def _own(register: Register, entry: CommitmentEntry, amount: Amount, bearing: tuple[Bearing, ...]) -> OwnSum:
    first = min((step.date for step in entry.steps), key=lambda date: date.sort_key, default=None)
    return OwnSum(entry=entry, amount=amount, year=year_of(first), evidence=_evidence(register, entry, amount, bearing))


def _evidence(register: Register, entry: CommitmentEntry, amount: Amount, bearing: tuple[Bearing, ...]) -> Evidence:
    """The points and figures that tell the sum; where none does, all that surely speaks of the undertaking.

    A sum is disputed where the record has a conflict about it, or where what tells it is disputed.
    """
    filed = register.records.by_id[entry.ref.id]
    sure = [point for point, link in bearing if link.sure]
    told = [point for point in sure if _same(point.amount, amount)]
    figures = [row.figure for row in figure_rows((entry,)) if row.tells(amount)]
    parts = figures if told or figures else entry.commitment.reports
    locators = tuple(locator for part in parts for locator in part.from_)
    saying = told if told or figures else sure
    cites = [cite for point in saying for cite in point.cites] + list(cites_of(register, filed, locators))
    own = (origins_of(register, filed, part.from_, part.account) for part in parts)
    origins = frozenset[Origin]().union(*own, *(point.origins for point in saying))
    disputed = disputed_in(register, filed, "amount") or any(point.backing == "disputed" for point in told)
    return evidence(register, origins, cites, disputed=disputed)


def _same(told: Amount | None, amount: Amount) -> bool:
    return told is not None and (told.value, told.currency) == (amount.value, amount.currency)


def _told(point: PointView, amount: Amount) -> ToldSum:
    stages = [each.stage for each in point.undertakings if each.sure and each.stage]
    return ToldSum(point=point, amount=amount, stage=max(stages, key=_rank, default=None))


def _order(each: ToldSum) -> tuple[str, int]:
    return (each.amount.currency, -_rank(each.stage))


def _rank(stage: Stage | None) -> int:
    return rank(stage) if stage else -1


def _among_figures(points: tuple[PointView, ...], commitments: tuple[CommitmentEntry, ...]) -> Iterator[FigureRow]:
    """Figures that count a currency in which the archive has sums, and that no sum of the archive repeats."""
    told = (*(point.amount for point in points), *(entry.amount for entry in commitments))
    amounts = [amount for amount in told if amount]
    values, currencies = {amount.value for amount in amounts}, sorted({amount.currency for amount in amounts})
    for row in figure_rows(commitments):
        if row.figure.value not in values and any(map(row.counts, currencies)):
            yield row
