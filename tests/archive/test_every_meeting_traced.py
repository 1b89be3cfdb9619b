"""No meeting that the archive began with was written without a table of what its text or notes say.

What is added later may be told without one: whoever sends a record in a browser cannot be asked for a table.
"""

from briefings.link.meetings import MeetingEntry
from conftest import AS_OF
from founding import founding_archive
from test_records import TABLES
from test_traced_facts import SHEETS


def test_every_meeting_is_traced_to_a_text_or_a_sheet() -> None:
    archive = founding_archive(AS_OF)
    meetings = [each for each in archive.meetings if isinstance(each, MeetingEntry)]
    of_texts = {each.ref.id for each in meetings if {use.ref.id for use in each.sources} & set(TABLES)}
    assert {each.ref.id for each in meetings} == of_texts | set(SHEETS)


def test_every_held_text_has_a_table() -> None:
    assert sorted(each.ref.id for each in founding_archive(AS_OF).sources if each.source.held) == TABLES
