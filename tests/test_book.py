"""The book of the example archive, read back as a program reads it aloud: nothing is missing, every number is right."""

from dataclasses import replace
from pathlib import Path

import pytest

from book_facts import archive_of, book, missing, names_not_read, wrong_index, wrong_numbers
from book_reader import Read, squeezed
from briefings.link.archive import Archive
from conftest import copy_of_example

BACK = ("Undertakings", "Disagreements", "Sources", "People", "About this book")
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


def test_every_statement_stands_there_with_its_number_and_its_locators(made: Read, archive: Archive) -> None:
    assert missing(made, archive) == []


def test_every_name_is_read_back_as_it_is_written_and_in_its_language(made: Read, archive: Archive) -> None:
    assert {name.lang for person in archive.people for name in person.names} >= {"ru", "fa-AF"}
    assert names_not_read(made, archive) == []


def test_contents_and_bookmarks_tell_the_page_of_each_briefing(made: Read, archive: Archive) -> None:
    assert wrong_numbers(made, archive) == []


def test_index_tells_the_pages_of_everybody(made: Read, archive: Archive) -> None:
    assert wrong_index(made, archive) == []


def test_bookmarks_are_a_tree_of_parts_briefings_and_sections(made: Read, archive: Archive) -> None:
    parts = [words for depth, words, _ in made.bookmarks if depth == 0]
    years = [year.ref.title for year in archive.years]
    assert parts == ["How to read this book", *years, *BACK]
    below_years = [words for depth, words, _ in made.bookmarks if depth == 1]
    assert below_years[: len(archive.meetings)] == [meeting.title for meeting in archive.meetings]
    assert (2, "What was said") in {(depth, words) for depth, words, _ in made.bookmarks}


def test_file_is_tagged_and_tells_its_title_and_language(made: Read) -> None:
    root = made.pdf.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/StructTreeRoot"]["/K"]
    assert root["/Lang"] == "en-GB"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert made.pdf.metadata.title == "All briefings"
    assert made.pdf.xmp_metadata is not None
    assert b"<pdfuaid:part>1</pdfuaid:part>" in made.pdf.xmp_metadata.stream.get_data()


def test_headings_tables_lists_and_contents_have_their_tags(made: Read) -> None:
    tags = {tag for stretch in made.stretches for tag in stretch.tags}
    assert {"/H1", "/H2", "/H3", "/H4", "/Table", "/TH", "/TD", "/L", "/LI", "/TOCI", "/Link", "/P"} <= tags


def test_running_heads_and_numbers_are_no_part_of_what_is_read_aloud(made: Read, archive: Archive) -> None:
    head = squeezed(archive.settings.name.upper())
    aloud = [squeezed("".join(each.text for each in made.stretches if each.page == page)) for page in range(2, 6)]
    assert all(head not in text for text in aloud)
    assert head in made.on_page(5)


def test_every_link_leads_somewhere(made: Read, archive: Archive) -> None:
    """Within the book to a page, else to an address that the archive knows: a source, a passage, a page of the site."""
    within = {target for _, target in made.links if isinstance(target, int)}
    outward = {target for _, target in made.links if isinstance(target, str)}
    sources = {text for each in archive.sources for text in (each.source.url, each.source.archived) if text}
    passages = {passage.link for each in archive.sources for passage in each.passages if passage.link}
    own = {archive.settings.address, archive.settings.repository}
    pages = {f"{archive.settings.address}meetings/{meeting.ref.id}/" for meeting in archive.meetings}
    assert within <= set(range(1, len(made.pages) + 1))
    assert outward - passages == sources | own | pages
    assert cited_passages(archive) <= outward


def cited_passages(archive: Archive) -> set[str]:
    """The addresses of the passages that points rest on."""
    places = {cite.ref for meeting in archive.meetings for point in meeting.points for cite in point.cites}
    of_sources = ((each, passage) for each in archive.sources for passage in each.passages)
    return {passage.link for each, passage in of_sources if passage.link and each.ref.at(passage.anchor) in places}


def test_locators_of_a_briefing_lead_to_its_sources(made: Read, archive: Archive) -> None:
    """From the pages of the briefing to the page of the source, or to the next, if its paragraphs go on there."""
    starts = {words: page for depth, words, page in made.bookmarks if depth == 1}
    for meeting in archive.meetings:
        end = min([page for page in starts.values() if page > starts[meeting.title]])
        targets = {target for page, target in made.links if starts[meeting.title] <= page < end}
        for use in meeting.sources:
            assert targets & {starts[use.ref.title], starts[use.ref.title] + 1}, (meeting.ref.id, use.letter)


def test_leaflet_of_one_briefing_has_neither_cover_nor_contents_nor_ledger(leaflet: Read, archive: Archive) -> None:
    only = next(meeting for meeting in archive.meetings if meeting.ref.id == LEAFLET)
    parts = [words for depth, words, _ in leaflet.bookmarks if depth == 0]
    assert parts == [only.title]
    assert leaflet.pdf.metadata.title == only.title
    below = [words for depth, words, _ in leaflet.bookmarks if depth == 1]
    assert below[-4:] == ["About this record", "Sources", "People", "About this briefing"]
    assert squeezed(only.meeting.summary) in leaflet.on_page(1)
    assert missing(leaflet, archive_with(archive, LEAFLET)) == []


def archive_with(archive: Archive, id_: str) -> Archive:
    return replace(archive, meetings=tuple(meeting for meeting in archive.meetings if meeting.ref.id == id_))


def test_same_records_give_the_same_bytes(tmp_path: Path) -> None:
    places = copy_of_example(tmp_path)
    first, second = tmp_path / "first.pdf", tmp_path / "second.pdf"
    book(places, first)
    book(places, second)
    assert first.read_bytes() == second.read_bytes()
