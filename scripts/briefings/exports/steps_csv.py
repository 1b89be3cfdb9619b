"""The steps of all undertakings as a table: one row per mention that bears on one."""

from collections.abc import Iterator
from typing import NamedTuple

from ..ladder import ENDS, RUNGS
from ..link.archive import Archive
from ..link.commitments import CommitmentEntry
from ..link.ladders import Step
from ..paths import address
from ._cells import locators
from ._columns import dates
from ._tables import Column, Table


class Row(NamedTuple):
    """A step of an undertaking, and the address of the statement that it rests on."""

    entry: CommitmentEntry
    step: Step
    address: str


def _rows(archive: Archive) -> Iterator[Row]:
    return (
        Row(entry, step, address(archive.settings, step.ref))
        for entry in archive.commitments
        for step in (*entry.steps, *entry.possible)
    )


TABLE = Table[Row](
    path="data/steps.csv",
    title="Steps of undertakings",
    text="One row per mention of an undertaking: the stage that it shows, by whose account, and where that stands.",
    key=(),
    rows=_rows,
    within=("commitment", "commitments", "id"),
    columns=(
        Column(name="commitment", text="id of the undertaking", of=lambda row: row.entry.ref.id, required=True),
        *dates("date", "when it was said or done", lambda row: row.step.date),
        Column(
            name="stage",
            text="the stage that this mention alone shows; empty for a mere mention",
            of=lambda row: row.step.stage,
            words=(*RUNGS, *ENDS),
        ),
        Column(
            name="sure",
            text="`false` where no source says that it is the same undertaking: such a step moves nothing",
            of=lambda row: row.step.sure,
            type="boolean",
        ),
        Column(name="record", text="id of the record that has the statement", of=lambda row: row.step.ref.id),
        Column(name="point", text="the point there, if it is one", of=lambda row: row.step.ref.anchor),
        Column(name="text", text="what is said", of=lambda row: row.step.text),
        Column(name="note", text="why the link is only possible", of=lambda row: row.step.note),
        Column(name="account_names", text="whose versions say so", of=lambda row: "; ".join(row.step.accounts)),
        Column(name="evidence", text="the paragraphs that say so", of=lambda row: locators(row.step.cites)),
        Column(name="address", text="address of the statement", of=lambda row: row.address),
    ),
)
FILES = (TABLE,)
export = TABLE.export
