"""Whatever is promoted, the page of the meeting says what it said, and the archive has no new problem."""

import html
import re

import pytest

from briefings.history import NO_HISTORY
from briefings.kinds.meetings import Meeting
from briefings.kinds.sources import SourceFields
from briefings.link import link
from briefings.problem import without_notes
from briefings.promoting import Wish, promote
from briefings.promoting.proof import checked
from briefings.read.files import File, record_files
from briefings.records import Records
from briefings.render import render
from briefings.settings import load_settings
from briefings.story import TEMPLATES
from conftest import AS_OF, EXAMPLE

FILES = tuple(record_files(EXAMPLE / "records"))
SETTINGS = load_settings(EXAMPLE / "mkdocs.yml")
BEFORE, _ = checked(FILES, SETTINGS, frozenset())
MEETINGS = {filed.id: meeting for filed, meeting in BEFORE.of(Meeting)}
PARTS = [
    (id_, key)
    for id_, meeting in MEETINGS.items()
    for key in (
        *(letter for letter, source in meeting.sources.items() if isinstance(source, SourceFields)),
        *(str(person.key) for _, person in meeting.attendees if person.key),
    )
]
PROMOTED = "promoted-record"
_LINK = re.compile(r"\[((?:[^\[\]]|\\.)*)\]\([^()]*\)(?:{[^{}]*})?")
_TAG = re.compile(r"<[^>]*>")


def pages_of(records: Records) -> dict[str, str]:
    return render(link(records, NO_HISTORY, AS_OF), TEMPLATES)


def words_of(page: str) -> list[str]:
    """What a reader sees: no link targets, no elements; the words for search are left out."""
    shown = re.sub(
        r'<p class="search-words" hidden>.*?</p>|<svg.*?</svg>', "", page.partition("\n---\n")[2], flags=re.DOTALL
    )
    return html.unescape(_TAG.sub(" ", _LINK.sub(r"\1", shown))).split()


@pytest.fixture(scope="module")
def before() -> dict[str, str]:
    return pages_of(BEFORE)


@pytest.mark.parametrize(("meeting", "key"), PARTS)
def test_page_of_the_meeting_says_the_same(meeting: str, key: str, before: dict[str, str]) -> None:
    only_named = {str(person.key) for person in MEETINGS[meeting].mentioned}
    wish = Wish(meeting=meeting, key=key, id=PROMOTED, country="pt" if key in only_named else None, on=AS_OF)
    promotion = promote(FILES, SETTINGS, frozenset(), wish)
    assert promotion.problems == ()
    files = {file.path: file for file in FILES} | {
        path: File(path=path, content=new) for path, (_, new) in promotion.changes.items()
    }
    records, problems = checked([file for _, file in sorted(files.items())], SETTINGS, frozenset())
    assert without_notes(problems) == ()
    after, page = pages_of(records), f"meetings/{meeting}.md"
    assert words_of(after[page]) == words_of(before[page])
    assert set(before) <= set(after)
