"""The points as a table: one row per statement or act, of meetings and of events."""

from collections.abc import Iterator
from typing import NamedTuple

from ..acts import MEANINGS
from ..ladder import ENDS, RUNGS
from ..link.archive import Archive
from ..link.origins import MEANINGS as BACKINGS
from ..link.points import PointView
from ..paths import address
from ._cells import accounts, ids, locators, names, party_ids
from ._columns import dates, money
from ._plover import TYPES, plover
from ._tables import Column, Table


class Row(NamedTuple):
    """A point, and the address of its place on the page."""

    point: PointView
    address: str


def _rows(archive: Archive) -> Iterator[Row]:
    return (Row(point, address(archive.settings, point.ref)) for point in archive.points)


def _id(point: PointView) -> str:
    return f"{point.meeting.id}#{point.id}"


def _commitments(row: Row, *, sure: bool) -> str:
    return ids(each.ref for each in row.point.undertakings if each.sure is sure)


TABLE = Table[Row](
    path="data/points.csv",
    title="Points",
    text="One row per point: who said or did what, to whom, by whose account, and where that stands.",
    key=("id",),
    rows=_rows,
    columns=(
        Column(
            name="id", text="record and point: the end of its address", of=lambda row: _id(row.point), required=True
        ),
        Column(name="record", text="id of the meeting or event", of=lambda row: row.point.meeting.id, required=True),
        Column(
            name="record_kind",
            text="what it is a point of",
            of=lambda row: row.point.meeting.kind,
            words=("meetings", "events"),
        ),
        Column(name="point", text="id of the point within its record", of=lambda row: row.point.id, required=True),
        *dates("date", "when it was said or done", lambda row: row.point.date),
        Column(name="encounter", text="the encounter of the meeting, e1, e2 …", of=lambda row: row.point.encounter),
        Column(
            name="by",
            text="ids and codes of the speakers; a source's, where the text itself speaks",
            of=lambda row: party_ids(row.point.speakers),
        ),
        Column(name="by_names", text="names of the speakers", of=lambda row: names(row.point.speakers)),
        Column(name="on_behalf_of", text="ids of those spoken for", of=lambda row: party_ids(row.point.on_behalf_of)),
        Column(name="to", text="ids and codes of those addressed", of=lambda row: party_ids(row.point.to)),
        Column(name="to_names", text="names of those addressed", of=lambda row: names(row.point.to)),
        Column(name="act", text="what the speaker does with it", of=lambda row: row.point.act, words=tuple(MEANINGS)),
        Column(
            name="plover",
            text="its type in the event ontology PLOVER; empty where none fits, two where the archive cannot tell",
            of=lambda row: plover(row.point.act).types,
            words=TYPES,
        ),
        Column(
            name="plover_hypothetical",
            text="`true` where the event is only considered or planned",
            of=lambda row: plover(row.point.act).hypothetical,
            type="boolean",
        ),
        Column(name="text", text="the point as a sentence", of=lambda row: row.point.text, required=True),
        Column(name="quote", text="exact words of the source", of=lambda row: row.point.quote),
        Column(
            name="original",
            text="a wording in the language of the source",
            of=lambda row: row.point.original.text if row.point.original else None,
        ),
        Column(
            name="original_lang",
            text="its language (BCP 47)",
            of=lambda row: row.point.original.lang if row.point.original else None,
        ),
        Column(name="topics", text="ids of topics", of=lambda row: ids(row.point.topics)),
        Column(name="about", text="ids of events and bodies that it is about", of=lambda row: ids(row.point.about)),
        Column(
            name="commitments",
            text="ids of the undertakings that it surely bears on",
            of=lambda row: _commitments(row, sure=True),
        ),
        Column(
            name="possible_commitments",
            text="ids of those that it may bear on: no source says so",
            of=lambda row: _commitments(row, sure=False),
        ),
        Column(
            name="stage",
            text="the stage that this point alone gives the undertakings that it names",
            of=lambda row: row.point.stage,
            words=(*RUNGS, *ENDS),
        ),
        Column(
            name="agreement",
            text="id of the agreement that it speaks of",
            of=lambda row: row.point.agreement.id if row.point.agreement else None,
        ),
        *money("a sum of money, in whole units", lambda row: row.point.amount),
        Column(
            name="accounts",
            text="whose versions it rests on: codes of countries, ids of bodies, or `third-party`",
            of=lambda row: accounts(row.point),
        ),
        Column(
            name="backing",
            text="how well it is backed by those who first told it",
            of=lambda row: row.point.backing,
            words=tuple(BACKINGS),
        ),
        Column(
            name="evidence",
            text="the paragraphs that say it: a source's id, then `p5` for its fifth paragraph, `t` for its heading",
            of=lambda row: locators(row.point.cites),
        ),
        Column(name="unclear", text="what in the wording is not clear", of=lambda row: row.point.unclear),
        Column(name="address", text="address of its place on the page", of=lambda row: row.address),
    ),
)
FILES = (TABLE,)
export = TABLE.export
