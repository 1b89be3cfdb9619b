"""The undertakings as a table: one row per commitment."""

from typing import get_args

from ..iati import STATUS, TRANSACTION
from ..kinds.commitments import Commitment
from ..ladder import ENDS, RUNGS
from ..link.archive import Archive
from ..link.commitments import CommitmentEntry, Outcome
from ..paths import address
from ._cells import ids, names, party_ids
from ._columns import dates, money
from ._iati import status, transaction
from ._tables import Column, Table

Row = tuple[CommitmentEntry, Archive]


TABLE = Table[Row](
    path="data/commitments.csv",
    title="Undertakings",
    text="One row per undertaking: who would do it for whom, how far it has come, what became of it.",
    key=("id",),
    rows=lambda archive: ((each, archive) for each in archive.commitments),
    columns=(
        Column(name="id", text="id of the undertaking", of=lambda row: row[0].ref.id, required=True),
        Column(name="title", text="the undertaking in a few words", of=lambda row: row[0].title, required=True),
        Column(
            name="kind",
            text="what sort",
            of=lambda row: row[0].commitment.kind_,
            words=get_args(Commitment.model_fields["kind_"].annotation),
        ),
        Column(name="by", text="ids and codes of those who would do it", of=lambda row: party_ids(row[0].by)),
        Column(name="by_names", text="their names", of=lambda row: names(row[0].by)),
        Column(name="to", text="ids and codes of those who would gain", of=lambda row: party_ids(row[0].to)),
        Column(name="to_names", text="their names", of=lambda row: names(row[0].to)),
        Column(name="beneficiaries", text="who would gain, in words", of=lambda row: row[0].commitment.beneficiaries),
        Column(
            name="stage",
            text="the furthest stage that a source shows for sure, or its end; empty where none does",
            of=lambda row: row[0].stage,
            words=(*RUNGS, *ENDS),
        ),
        *dates("stage_since", "since when it has this stage", lambda row: row[0].stage_since),
        Column(
            name="disputed",
            text="`true` where accounts of one day differ about the stage: the weaker counts",
            of=lambda row: row[0].disputed,
            type="boolean",
        ),
        *dates("due", "the time by which it was to be done, its own or that of its event", lambda row: row[0].due),
        Column(
            name="outcome",
            text="whether one is recorded, or its time has passed without one",
            of=lambda row: row[0].outcome,
            words=get_args(Outcome),
        ),
        *dates("last_seen", "when it was surely spoken of last", lambda row: row[0].last_seen),
        Column(name="steps", text="how many steps its history has", of=lambda row: len(row[0].steps), type="integer"),
        Column(
            name="possible_steps",
            text="how many mentions may be of it; they move nothing",
            of=lambda row: len(row[0].possible),
            type="integer",
        ),
        *money(
            "its sum of money, in whole units; never to be added across stages or currencies", lambda row: row[0].amount
        ),
        Column(
            name="iati_activity_status",
            text="for a sum of money, IATI's ActivityStatus of the stage; empty where no code fits",
            of=lambda row: status(row[0]),
            words=tuple(dict.fromkeys(each.code for each in STATUS.values())),
        ),
        Column(
            name="iati_transaction_type",
            text="for a sum of money, IATI's TransactionType of the stage, seen from the giver; empty where none fits",
            of=lambda row: transaction(row[0]),
            words=tuple(dict.fromkeys(each.code for each in TRANSACTION.values())),
        ),
        Column(name="topics", text="ids of topics", of=lambda row: ids(row[0].topics)),
        Column(name="event", text="id of its event", of=lambda row: row[0].commitment.event),
        Column(name="agreement", text="id of its agreement", of=lambda row: row[0].commitment.agreement),
        Column(
            name="superseded_by",
            text="id of the undertaking that took its place",
            of=lambda row: row[0].commitment.superseded_by,
        ),
        Column(name="unclear", text="what in it is not clear", of=lambda row: row[0].commitment.unclear),
        Column(name="address", text="address of its page", of=lambda row: address(row[1].settings, row[0].ref)),
    ),
)
FILES = (TABLE,)
export = TABLE.export
