"""The meetings as a calendar: those whose days are certain, and how many are not."""

import datetime as dt
from collections.abc import Iterator

from ..link.archive import Archive
from ..link.meetings import MeetingEntry
from ..paths import address
from ._files import File
from ._ical import Property, lines, text
from ._identities import own_name
from ._made import Made

CALENDAR = File(
    path="data/meetings.ics",
    title="Calendar of meetings",
    text="Every meeting whose days are certain, as an event of whole days (iCalendar).",
    format="ics",
    mediatype="text/calendar",
)
FILES = (CALENDAR,)
_NO_TIME = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)  # a calendar has to give a time, where none is known as well


def export(archive: Archive) -> dict[str, Made]:
    return {CALENDAR.path: Made(calendar, (archive,))}


def calendar(archive: Archive) -> Iterator[str]:
    properties = _head(archive)
    for meeting in archive.certain_days:
        properties += _event(archive, meeting)
    yield lines([*properties, ("END", "VCALENDAR")])


def _head(archive: Archive) -> list[Property]:
    name = archive.settings.name
    left_out = len(archive.meetings) - len(archive.certain_days)
    told = f"Meetings whose days are certain. Left out, because their days are not: {left_out}."
    return [
        ("BEGIN", "VCALENDAR"),
        ("VERSION", "2.0"),
        ("PRODID", f"-//{text(name)}//briefings//EN"),
        ("NAME", text(name)),
        ("X-WR-CALNAME", text(name)),
        ("DESCRIPTION", text(told)),
        ("X-WR-CALDESC", text(told)),
    ]


def _event(archive: Archive, meeting: MeetingEntry) -> list[Property]:
    edits = archive.history.edits.get(meeting.path, ())
    at = edits[0].at if edits else None
    page = address(archive.settings, meeting.ref) if archive.settings.address else None
    told = {
        "BEGIN": "VEVENT",
        "UID": own_name(archive.settings, f"meetings/{meeting.ref.id}"),
        "DTSTAMP": _time(at or _NO_TIME),
        "LAST-MODIFIED": _time(at) if at else None,
        "DTSTART;VALUE=DATE": _day(meeting.date.earliest),
        "DTEND;VALUE=DATE": _day_after(meeting.date.latest),
        "SUMMARY": text(meeting.title),
        "LOCATION": text(meeting.place_told) if meeting.place_told else None,
        "DESCRIPTION": text(_description(meeting)),
        "CATEGORIES": ",".join(text(ref.title) for ref in meeting.countries) or None,
        "URL": page,
        "TRANSP": "TRANSPARENT",
        "END": "VEVENT",
    }
    return [(name, value) for name, value in told.items() if value is not None]


def _description(meeting: MeetingEntry) -> str:
    """The summary, and how the day is known where no source states it."""
    basis = meeting.meeting.date_basis
    note = meeting.meeting.date_note
    told = "" if basis == "stated" else f"\nDate {basis}. {note or ''}".rstrip()
    return f"{meeting.meeting.summary}{told}"


def _time(at: dt.datetime) -> str:
    return f"{at.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}"


def _day(day: dt.date | None) -> str | None:
    return day.isoformat().replace("-", "") if day else None


def _day_after(day: dt.date | None) -> str | None:
    """The end of an event, which it does not reach; None after the last day of all, where it ends by itself."""
    return _day(day + dt.timedelta(days=1)) if day and day < dt.date.max else None
