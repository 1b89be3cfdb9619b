"""No meeting of this archive was written without a table of what its text or notes say."""

from briefings.check import check
from briefings.kinds.meetings import Meeting
from briefings.read import read
from briefings.settings import load_settings
from conftest import ROOT
from test_records import TABLES
from test_traced_facts import SHEETS


def test_every_meeting_is_traced_to_a_text_or_a_sheet() -> None:
    documents, _ = read(ROOT / "records")
    records, _ = check(documents, load_settings(ROOT / "mkdocs.yml"))
    held = {
        filed.id
        for filed, meeting in records.of(Meeting)
        if any(str(each) in TABLES for each in meeting.sources.values())
    }
    assert {filed.id for filed, _ in records.of(Meeting)} == held | set(SHEETS)
