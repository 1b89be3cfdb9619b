"""The PDF of a topic holds what was said on it, and says of each briefing how much that is."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from book_facts import archive_of
from briefings.link.archive import Archive
from briefings.link.topics import TopicEntry
from briefings.printing.editions import editions
from briefings.publish.places import Places

Book = dict[str, Any]


@pytest.fixture(scope="module")
def archive(example_site: Places) -> Archive:
    return archive_of(example_site)


@pytest.fixture(scope="module")
def books(archive: Archive) -> dict[str, Book]:
    """The books of topics by the ids of the topics."""
    made = {each.path: json.loads(each.book) for each in editions(archive, "by a test")}
    return {path[7:-4]: book for path, book in made.items() if path.startswith("topics/")}


def briefings_of(book: Book) -> Iterator[Book]:
    return (briefing for year in book["years"] for briefing in year["briefings"])


def points_of(briefing: Book) -> set[str]:
    runs = (run for encounter in briefing["encounters"] for run in encounter["runs"])
    return {point["label"] for run in runs for point in run["points"]}


def texts_of(value: object) -> Iterator[tuple[str, str]]:
    """Every place that something in the book leads to, and every text."""
    if isinstance(value, dict):
        yield value.get("to", ""), value.get("text", "")
    members = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for each in members:
        yield from texts_of(each)


def test_book_holds_the_points_on_the_topic_and_no_other(archive: Archive, books: dict[str, Book]) -> None:
    topics = [each for each in archive.entries if isinstance(each, TopicEntry)]
    on_topic = {
        each.ref.id: {
            f"meetings/{point.meeting.id}/{point.id}" for point in each.points if point.meeting.kind == "meetings"
        }
        for each in topics
    }
    held = {id_: set().union(*map(points_of, briefings_of(book))) for id_, book in books.items()}
    assert held == {id_: points for id_, points in on_topic.items() if points}
    assert len(held) > 3


def test_every_extract_says_how_much_of_the_briefing_it_is(archive: Archive, books: dict[str, Book]) -> None:
    whole = {f"meetings/{each.ref.id}": len(each.points) for each in archive.meetings}
    shorter = 0
    for briefing in (each for book in books.values() for each in briefings_of(book)):
        number, every = len(points_of(briefing)), whole[briefing["label"]]
        told = [line[0] for line in briefing["warnings"] if str(line[0]).startswith("An extract: ")]
        said = f"An extract: {number} of {every} points, with what they rest on. The summary is of the whole briefing."
        assert told == ([said] if number < every else [])
        shorter += number < every
    assert shorter > 5


def test_cover_says_that_it_is_made_of_extracts(books: dict[str, Book]) -> None:
    said = ["The points on this topic alone; each briefing is whole on its page"]
    assert {id_ for id_, book in books.items() if book["asked"] != said} == set()


def test_every_link_of_an_extract_leads_into_its_own_book(books: dict[str, Book]) -> None:
    for book in books.values():
        points = set().union(*map(points_of, briefings_of(book)))
        to = {to for to, _ in texts_of(book) if re.fullmatch(r"meetings/[^/]+/[pq][0-9]+", to)}
        assert to <= points
        assert to


def test_sources_of_an_extract_are_those_that_it_cites(books: dict[str, Book]) -> None:
    for book in books.values():
        for briefing in briefings_of(book):
            cited = {to.split("/")[1] for to, text in texts_of(briefing) if to.startswith("sources/") and "¶" in text}
            listed = {to.split("/")[1] for to, _ in texts_of(briefing["sources"]) if to.startswith("sources/")}
            assert listed <= cited | {to.split("/")[1] for to, _ in texts_of(briefing["facts"]) if to}
