"""The meetings as a table: one row per meeting."""

from typing import get_args

from ..kinds.meetings import Meeting
from ..link.archive import Archive
from ..link.meetings import MeetingEntry
from ..link.origins import MEANINGS as BACKINGS
from ..parts.level import Level
from ..parts.review import Review
from ..paths import address
from ._cells import ids
from ._columns import dates
from ._tables import Column, Table

Row = tuple[MeetingEntry, Archive]


def _words(field: str) -> tuple[str, ...]:
    return get_args(Meeting.model_fields[field].annotation)


def _changed(row: Row) -> str | None:
    change = row[1].history.changes.get(row[0].path)
    return change.day.isoformat() if change else None


TABLE = Table[Row](
    path="data/meetings.csv",
    title="Meetings",
    text="One row per meeting: when and where it was, who took part, how well it is backed.",
    key=("id",),
    rows=lambda archive: ((meeting, archive) for meeting in archive.meetings),
    columns=(
        Column(name="id", text="id of the meeting", of=lambda row: row[0].ref.id, required=True),
        *dates("date", "when it was", lambda row: row[0].date),
        Column(
            name="date_basis",
            text="how the date is known",
            of=lambda row: row[0].meeting.date_basis,
            words=_words("date_basis"),
        ),
        Column(name="title", text="what it was, in the archive's words", of=lambda row: row[0].title, required=True),
        Column(name="kind", text="what sort", of=lambda row: row[0].meeting.kind_, words=_words("kind_")),
        Column(name="channel", text="how they met", of=lambda row: row[0].meeting.channel, words=_words("channel")),
        Column(
            name="level",
            text="the level of the lower of the two leading people",
            of=lambda row: row[0].meeting.level,
            words=get_args(Level),
        ),
        Column(name="place", text="id of the place", of=lambda row: row[0].meeting.place),
        Column(name="place_name", text="the place in words", of=lambda row: row[0].place_told),
        Column(name="countries", text="codes of the countries that are a side", of=lambda row: ids(row[0].countries)),
        Column(
            name="sides",
            text="every side with its part: `is:host uy:visitor`",
            of=lambda row: " ".join(f"{side.ref.id}:{side.role}" for side in row[0].sides),
        ),
        Column(
            name="people",
            text="ids of the people who were there and have a record",
            of=lambda row: ids(person.ref for person in row[0].people if person.ref),
        ),
        Column(
            name="people_names",
            text="names of all people who were there",
            of=lambda row: "; ".join(person.name for person in row[0].people),
        ),
        Column(name="summary", text="the meeting in at most 60 words", of=lambda row: row[0].meeting.summary),
        Column(name="points", text="how many points it has", of=lambda row: len(row[0].points), type="integer"),
        Column(name="topics", text="ids of the topics of its points", of=lambda row: ids(row[0].topics)),
        Column(name="commitments", text="ids of the undertakings spoken of", of=lambda row: ids(row[0].commitments)),
        Column(name="agreements", text="ids of agreements signed or discussed", of=lambda row: ids(row[0].agreements)),
        Column(name="sources", text="ids of its sources", of=lambda row: ids(source.ref for source in row[0].sources)),
        Column(
            name="backing",
            text="the backing of most of its points",
            of=lambda row: row[0].backing,
            words=tuple(BACKINGS),
        ),
        Column(
            name="review",
            text="how far the record was read again",
            of=lambda row: row[0].meeting.review.state,
            words=get_args(Review.model_fields["state"].annotation),
        ),
        Column(name="changed", text="day of the last change of the record", of=_changed, type="date"),
        Column(name="address", text="address of its page", of=lambda row: address(row[1].settings, row[0].ref)),
    ),
)
FILES = (TABLE,)
export = TABLE.export
