"""How a reader finds things in a book: undertakings by outcome, who disagrees, the way back from a source."""

import re
from collections.abc import Iterator

import pytest

from book_facts import archive_of, book
from book_reader import Read, squeezed
from briefings.link.archive import Archive
from briefings.link.meetings import MeetingEntry
from conftest import copy_of_example

LEAFLET = "2012-05-14-uy-is-reykjavik"


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    return archive_of(copy_of_example(tmp_path_factory.mktemp("archive")))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Read:
    folder = tmp_path_factory.mktemp("book")
    return book(copy_of_example(folder), folder / "all.pdf")


@pytest.fixture(scope="module")
def leaflet(tmp_path_factory: pytest.TempPathFactory) -> Read:
    folder = tmp_path_factory.mktemp("leaflet")
    return book(copy_of_example(folder), folder / "one.pdf", LEAFLET)


def page_of(made: Read, words: str) -> int:
    return next(page for _, told, page in made.bookmarks if told == words)


def part_of(made: Read, first: str, last: str) -> str:
    """All text from the page of one bookmark to that of another."""
    return "".join(map(made.on_page, range(page_of(made, first), page_of(made, last) + 1)))


def rows_of(made: Read, first: str, last: str) -> Iterator[tuple[str, int]]:
    """The words of every row of a table that ends with a page, and that page."""
    pages, words = range(page_of(made, first), page_of(made, last)), ""
    for stretch in made.stretches:
        if stretch.page not in pages or "/TD" not in stretch.tags:
            words = ""
        elif "/Link" in stretch.tags and stretch.text.isdigit():
            yield words, int(stretch.text)
            words = ""
        else:
            words += squeezed(stretch.text)


def test_cover_tells_the_day_the_address_and_the_licence(made: Read, archive: Archive) -> None:
    settings = archive.settings
    cover = made.on_page(1)
    assert [
        words for words in ("Records as of", settings.address, settings.records_licence) if squeezed(words) not in cover
    ] == []


def test_book_ends_with_how_to_cite_it(made: Read, archive: Archive) -> None:
    note = f"Cite as “All briefings,” {archive.settings.name}, {archive.settings.address}."
    assert squeezed(note) in made.on_page(len(made.pages))


def test_undertakings_are_listed_by_outcome_with_their_pages(made: Read, archive: Archive) -> None:
    touched = {ref.id for meeting in archive.meetings for ref in meeting.commitments}
    entries = [each for each in archive.commitments if each.ref.id in touched]
    rows = tuple(rows_of(made, "Undertakings", "Disagreements"))
    in_order = [
        each for outcome in ("none recorded", "not due", "recorded") for each in entries if each.outcome == outcome
    ]
    expected = [(squeezed(each.title + (each.stage or "none")), page_of(made, each.title)) for each in in_order]
    found = [(words[: len(told)], page) for (words, page), (told, _) in zip(rows, expected, strict=False)]
    assert found == expected
    titles = [words for _, words, _ in made.bookmarks if words.startswith(("Time passed", "Open", "Outcome recorded"))]
    assert titles == ["Time passed, no outcome recorded", "Open", "Outcome recorded"]


def test_every_disagreement_is_listed_with_its_accounts_and_its_page(made: Read, archive: Archive) -> None:
    rows = tuple(rows_of(made, "Disagreements", "Sources"))
    for meeting in archive.meetings:
        for each in meeting.conflicts:
            accounts = "; ".join(dict.fromkeys(reading.account for reading in each.readings))
            told = squeezed(each.about + accounts + ("open" if each.is_open else "resolved")).casefold()
            page = next(page for words, page in rows if words.casefold().endswith(told))
            assert squeezed(each.about) in made.on_page(page)
            assert page >= page_of(made, meeting.title)
    touched = {ref.id for meeting in archive.meetings for ref in meeting.commitments}
    of_undertakings = sum(len(each.conflicts) for each in archive.commitments if each.ref.id in touched)
    assert len(rows) == sum(len(meeting.conflicts) for meeting in archive.meetings) + of_undertakings
    assert len(rows) > 1


def test_source_tells_the_points_that_rest_on_it_with_their_pages(made: Read, archive: Archive) -> None:
    text = part_of(made, "Sources", "People")
    for meeting in archive.meetings:
        for point in meeting.points:
            page = page_of_point(made, meeting, point.id + point.text)
            assert not point.cites or squeezed(f"{point.id} (p. {page})") in text, (meeting.ref.id, point.id)


def page_of_point(made: Read, meeting: MeetingEntry, words: str) -> int:
    first = page_of(made, meeting.title)
    return next(page for page in range(first, len(made.pages) + 1) if squeezed(words)[:28] in made.on_page(page))


def test_no_page_number_follows_a_full_stop_and_a_comma(made: Read) -> None:
    assert re.findall(r".{12}[.?!],p\.\d+", made.text) == []


def test_every_sheet_of_a_leaflet_says_where_it_is_from(leaflet: Read, archive: Archive) -> None:
    settings = archive.settings
    address = f"{settings.address.removeprefix('https://')}meetings/{LEAFLET}/"
    assert len(leaflet.pages) > 1
    for number in range(1, len(leaflet.pages) + 1):
        sheet = leaflet.on_page(number)
        told = (settings.name.upper(), address, f"{number} of {len(leaflet.pages)}")
        assert [words for words in told if squeezed(words) not in sheet] == [], number
    assert squeezed("Records as of") in leaflet.on_page(1)
