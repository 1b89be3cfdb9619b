"""The meetings as a table (RFC 4180): one row per meeting, dates as EDTF with their earliest and latest day."""

import csv
import io

from ..link.archive import Archive
from ..link.meetings import MeetingEntry

PATH = "data/meetings.csv"
COLUMNS = (
    "id",
    "date",
    "earliest",
    "latest",
    "date_basis",
    "title",
    "kind",
    "channel",
    "place",
    "countries",
    "backing",
)


def export(archive: Archive) -> dict[str, str]:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    writer.writerows(_row(meeting) for meeting in archive.meetings)
    return {PATH: text.getvalue()}


def _row(entry: MeetingEntry) -> tuple[str, ...]:
    meeting = entry.meeting
    return (
        entry.ref.id,
        entry.date.edtf,
        str(entry.date.earliest or ""),
        str(entry.date.latest or ""),
        meeting.date_basis,
        meeting.title,
        meeting.kind_,
        meeting.channel,
        str(meeting.place or ""),
        " ".join(ref.id for ref in entry.countries),
        entry.backing,
    )
