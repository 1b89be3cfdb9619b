"""The calendar, read by icalendar, has the meetings whose days are certain and no others."""

import datetime as dt

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefings.exports._ical import WIDTH, lines, text
from briefings.history import NO_HISTORY
from briefings.link.archive import Archive
from briefings.link.meetings import MeetingEntry
from briefings.read import read
from conftest import EXAMPLE
from exported import NAMES, exported, of_documents

ARCHIVES = pytest.mark.parametrize("name", NAMES)
PATH = "data/meetings.ics"


def events(content: str) -> dict[str, icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(content)
    assert calendar.errors == []
    found = calendar.walk("VEVENT")
    assert [event.errors for event in found if event.errors] == []
    return {str(event["SUMMARY"]): event for event in found}


def certain(archive: Archive) -> list[MeetingEntry]:
    """The meetings whose text of the date has a day at each end and no sign of doubt."""
    return [each for each in archive.meetings if not set(each.date.edtf) & set("?~[.u") and _days(each.date.edtf)]


def _days(edtf: str) -> bool:
    return all(part.count("-") == 2 for part in edtf.split("/"))


@ARCHIVES
def test_certain_meetings_are_events_of_whole_days(name: str) -> None:
    archive = exported(name).archive
    found = events(exported(name).texts[PATH])
    expected = certain(archive)
    assert set(found) == {each.title for each in expected}
    assert name == "own" or len(expected) < len(archive.meetings)
    for meeting in expected:
        event = found[meeting.title]
        first, last = (dt.date.fromisoformat(part) for part in (meeting.date.edtf.split("/") * 2)[:2])
        assert (event["DTSTART"].dt, event["DTEND"].dt) == (first, last + dt.timedelta(days=1))
        assert str(event["DESCRIPTION"]).startswith(meeting.meeting.summary)
        assert str(event.get("LOCATION", "")) == (meeting.place_told or "")
        assert str(event["URL"]) == f"{archive.settings.address}meetings/{meeting.ref.id}/"


@ARCHIVES
def test_calendar_says_how_many_meetings_are_left_out(name: str) -> None:
    calendar = icalendar.Calendar.from_ical(exported(name).texts[PATH])
    archive = exported(name).archive
    assert str(calendar["X-WR-CALDESC"]).endswith(f"are not: {len(archive.meetings) - len(certain(archive))}.")
    assert str(calendar["X-WR-CALNAME"]) == archive.settings.name


@ARCHIVES
def test_time_of_an_event_is_that_of_the_last_change(name: str) -> None:
    archive = exported(name).archive
    found = events(exported(name).texts[PATH])
    for meeting in certain(archive):
        event = found[meeting.title]
        at = archive.history.edits[meeting.path][0].at
        assert event["DTSTAMP"].dt == event["LAST-MODIFIED"].dt == at
        assert str(event["UID"]).endswith(meeting.ref.id)


@ARCHIVES
def test_no_line_is_longer_than_the_standard_allows(name: str) -> None:
    content = exported(name).texts[PATH]
    assert content.endswith("END:VCALENDAR\r\n")
    assert [line for line in content.encode().split(b"\r\n") if len(line) > WIDTH or b"\n" in line] == []


def test_without_a_history_no_change_is_told() -> None:
    documents, _ = read(EXAMPLE / "records")
    content = of_documents(documents, exported("example").archive.settings, NO_HISTORY).texts[PATH]
    found = events(content)
    assert found
    assert {event["DTSTAMP"].dt.year for event in found.values()} == {1970}
    assert not any("LAST-MODIFIED" in event for event in found.values())


@given(st.text(st.characters(codec="utf-8", categories=["L", "M", "N", "P", "S", "Zs"]), max_size=200))
def test_any_text_comes_back(told: str) -> None:
    properties = [("BEGIN", "VEVENT"), ("SUMMARY", text(told)), ("END", "VEVENT")]
    found = icalendar.Event.from_ical(lines(properties))
    assert str(found["SUMMARY"]) == told
