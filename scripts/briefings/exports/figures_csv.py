"""The figures of all undertakings as a table: one row per number that a source states."""

from collections.abc import Iterator
from typing import NamedTuple, get_args

from ..kinds.commitments import Figure
from ..link.archive import Archive
from ..link.commitments import CommitmentEntry, FigureView
from ..paths import address
from ._cells import locators
from ._columns import dates
from ._tables import Column, Table


class Row(NamedTuple):
    """A figure as the record has it and as pages show it, with the undertaking that it is of."""

    entry: CommitmentEntry
    figure: Figure
    view: FigureView
    address: str


def _rows(archive: Archive) -> Iterator[Row]:
    return (
        Row(entry, figure, view, address(archive.settings, entry.ref.at("figures")))
        for entry in archive.commitments
        for figure, view in zip(entry.commitment.figures, entry.figures, strict=True)
    )


TABLE = Table[Row](
    path="data/figures.csv",
    title="Figures",
    text="One row per number that a source states of an undertaking; figures of different accounts are never added.",
    key=(),
    rows=_rows,
    within=("commitment", "commitments", "id"),
    columns=(
        Column(name="commitment", text="id of the undertaking", of=lambda row: row.entry.ref.id, required=True),
        Column(name="value", text="the number", of=lambda row: row.figure.value, type="integer", required=True),
        Column(name="unit", text="what is counted", of=lambda row: row.figure.unit, required=True),
        Column(
            name="reading",
            text="what the number means",
            of=lambda row: row.figure.reading,
            words=get_args(Figure.model_fields["reading"].annotation),
        ),
        *dates("date", "the time that it speaks of", lambda row: row.figure.date),
        Column(name="account_names", text="whose version it is", of=lambda row: row.view.account),
        Column(name="note", text="what a reader should know", of=lambda row: row.figure.note),
        Column(name="evidence", text="the paragraphs that say so", of=lambda row: locators(row.view.cites)),
        Column(name="address", text="address of the figures on its page", of=lambda row: row.address),
    ),
)
FILES = (TABLE,)
export = TABLE.export
