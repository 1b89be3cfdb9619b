"""Commitments in, their figures by the kind of undertaking and by year out, each with its own account."""

from dataclasses import dataclass

from ..kinds.commitments import Figure
from ..parts.amount import Amount
from ..values.currency import unit
from .by_year import UNDATED, year_of
from .commitments import CommitmentEntry, FigureView
from .ref import Ref


@dataclass(frozen=True, kw_only=True, slots=True)
class FigureRow:
    """One figure of one undertaking; `year` is the earliest that its time may mean."""

    of: Ref
    kind: str
    year: str
    figure: Figure
    view: FigureView

    def counts(self, currency: str) -> bool:
        """Whether its unit begins with the English word for the units of a currency: `dollars`, `dollars a year`."""
        return self.figure.unit.split()[0].strip(",").casefold() == unit(currency).casefold()

    def tells(self, amount: Amount) -> bool:
        """Whether it is this sum of money."""
        return self.figure.value == amount.value and self.counts(amount.currency)


@dataclass(frozen=True, kw_only=True, slots=True)
class FiguresOf:
    """The figures of an undertaking counted, and the first and last year of which they speak in words."""

    ref: Ref
    number: int
    span: str


@dataclass(frozen=True, kw_only=True, slots=True)
class FigureGroup:
    """The figures of one kind of undertaking by year: what several accounts say of one year stands together."""

    kind: str
    rows: tuple[FigureRow, ...]
    undertakings: tuple[FiguresOf, ...]


def figure_rows(commitments: tuple[CommitmentEntry, ...]) -> tuple[FigureRow, ...]:
    """Every figure once, in the order of the undertakings and of their records."""
    return tuple(
        FigureRow(of=entry.ref, kind=entry.commitment.kind_, year=year_of(figure.date), figure=figure, view=view)
        for entry in commitments
        for figure, view in zip(entry.commitment.figures, entry.figures, strict=True)
    )


def figures_of(commitments: tuple[CommitmentEntry, ...]) -> tuple[FigureGroup, ...]:
    """The groups by the name of the kind."""
    rows = figure_rows(commitments)
    return tuple(
        _group(kind, tuple(row for row in rows if row.kind == kind)) for kind in sorted({row.kind for row in rows})
    )


def _group(kind: str, rows: tuple[FigureRow, ...]) -> FigureGroup:
    ordered = sorted(rows, key=_order)
    of = dict.fromkeys(row.of for row in rows)
    return FigureGroup(
        kind=kind,
        rows=tuple(ordered),
        undertakings=tuple(_counted(ref, tuple(row for row in ordered if row.of == ref)) for ref in of),
    )


def _counted(ref: Ref, rows: tuple[FigureRow, ...]) -> FiguresOf:
    years = [row.year for row in rows if row.year != UNDATED] or [UNDATED]
    span = years[0] if years[0] == years[-1] else f"{years[0]} to {years[-1]}"
    return FiguresOf(ref=ref, number=len(rows), span=span)


def _order(row: FigureRow) -> tuple[bool, str, str, int]:
    """By year, what has none last; within a year what counts the same thing together."""
    return (row.year == UNDATED, row.year, row.figure.unit.casefold(), row.figure.value)
