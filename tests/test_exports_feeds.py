"""The feeds, read by feedparser, tell the changes of the archive."""

import datetime as dt
from urllib.parse import urljoin

import feedparser
import pytest

from briefings.exports._atom import NEWEST
from briefings.history import NO_HISTORY
from briefings.read import read
from briefings.settings import Settings
from conftest import EXAMPLE
from exported import NAMES, Exported, exported, history_of, of_documents

ARCHIVES = pytest.mark.parametrize("name", NAMES)
NEWS = {"agreements", "commitments", "events", "meetings"}
LANGUAGES = ("en", "is", "es", "ru", "fa-AF")


def feed(given: Exported, path: str = "feeds/archive.xml") -> feedparser.FeedParserDict:
    found = feedparser.parse(given.texts[path].encode(), sanitize_html=False, resolve_relative_uris=False)
    assert not found.bozo, found.get("bozo_exception")
    assert found.version == "atom10"
    return found


def feeds(given: Exported) -> list[str]:
    return [path for path in given.texts if path.startswith("feeds/")]


def without_address() -> Exported:
    documents, _ = read(EXAMPLE / "records")
    return of_documents(documents, Settings(name="Test", languages=LANGUAGES), history_of(documents))


@ARCHIVES
def test_feed_of_the_archive_tells_what_is_new_and_every_change(name: str) -> None:
    given = exported(name)
    told = [each for each in given.archive.changes if each.kind != "new" or each.ref.kind in NEWS][:NEWEST]
    found = feed(given)
    assert len(found.entries) == len(told)
    for entry, change in zip(found.entries, told, strict=True):
        assert entry.title.endswith(f": {change.ref.title}")
        assert dt.datetime(*entry.updated_parsed[:6], tzinfo=dt.UTC) == change.at
        assert {tag.term for tag in entry.tags} == {change.kind, change.ref.kind}
        pages = [f"{given.archive.settings.address}{change.ref.kind}/{change.ref.id}/"] if change.stands else []
        assert [each.href for each in entry.get("links", ())] == pages
    assert [each.updated for each in found.entries[:1]] == [found.feed.updated] * bool(told)
    assert found.feed.title == given.archive.settings.name


@ARCHIVES
def test_new_meeting_is_told_by_its_summary_as_text(name: str) -> None:
    given = exported(name)
    summaries = {entry.title: entry.meeting.summary for entry in given.archive.meetings}
    for path in feeds(given):
        for entry in feed(given, path).entries:
            if entry.title.startswith("New meeting: "):
                assert entry.summary_detail.type == "text/plain"
                assert entry.summary == summaries[entry.title.removeprefix("New meeting: ")]


@ARCHIVES
def test_there_is_a_feed_of_every_country_and_person(name: str) -> None:
    given = exported(name)
    subjects = [("countries", each.ref.id) for each in given.archive.countries]
    subjects += [("people", each.ref.id) for each in given.archive.people]
    assert set(feeds(given)) == {"feeds/archive.xml", *(f"feeds/{kind}/{id_}.xml" for kind, id_ in subjects)}
    for person in given.archive.people:
        titles = {entry.title for entry in feed(given, f"feeds/people/{person.ref.id}.xml").entries}
        assert {f"New meeting: {each.meeting.title}" for each in person.meetings} <= titles


def test_removed_record_is_told_once_without_a_link() -> None:
    removed = [entry for entry in feed(exported("example")).entries if entry.title.startswith("Removed")]
    assert [entry.title for entry in removed] == ["Removed topic: former-topic"]
    assert not removed[0].get("links")


@pytest.mark.parametrize("given", [exported("example"), without_address()], ids=["address", "no-address"])
def test_names_are_absolute_and_of_one_entry_only(given: Exported) -> None:
    for path in feeds(given):
        found = feed(given, path)
        names = [found.feed.id, *(entry.id for entry in found.entries)]
        assert len(set(names)) == len(names)
        assert all(name.startswith(("tag:", "https:", "urn:uuid:")) for name in names)


def test_links_lead_to_pages_without_an_address_too() -> None:
    given = without_address()
    for path in feeds(given):
        found = feed(given, path)
        start = f"https://example.org/anywhere/{path}"
        assert {urljoin(start, each.href) for each in found.feed.links if each.rel == "self"} == {start}
        links = {urljoin(start, each.href) for entry in found.entries for each in entry.get("links", ())}
        pages = {f"https://example.org/anywhere/{each.kind}/{each.ref.id}/" for each in given.archive.entries}
        assert links <= pages


def test_without_a_history_the_feed_is_empty_and_says_so() -> None:
    documents, _ = read(EXAMPLE / "records")
    given = of_documents(documents, exported("example").archive.settings, NO_HISTORY)
    for path in feeds(given):
        found = feed(given, path)
        assert found.entries == []
        assert "without the history of its records" in found.feed.subtitle
