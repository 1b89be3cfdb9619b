"""The book of this archive's own records, whatever they are, read back: nothing is missing, every number is right."""

import pytest

from book_facts import archive_of, book, missing, names_not_read, wrong_index, wrong_numbers
from book_reader import Read
from briefings.link.archive import Archive
from briefings.publish.places import Places
from conftest import ROOT

PLACES = Places(root=ROOT, records=ROOT / "records", build=ROOT / "build", config=ROOT / "mkdocs.yml")
ENOUGH = 2  # meetings: of one there is a leaflet, without contents


@pytest.fixture(scope="module")
def archive() -> Archive:
    archive = archive_of(PLACES)
    if len(archive.meetings) < ENOUGH:
        pytest.skip("a book has two briefings or more")
    return archive


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, archive: Archive) -> Read:
    del archive
    return book(PLACES, tmp_path_factory.mktemp("book") / "all.pdf")


def test_every_statement_stands_there_with_its_number_and_its_locators(made: Read, archive: Archive) -> None:
    assert missing(made, archive) == []


def test_every_name_is_read_back_as_it_is_written_and_in_its_language(made: Read, archive: Archive) -> None:
    assert names_not_read(made, archive) == []


def test_contents_and_index_tell_the_right_pages(made: Read, archive: Archive) -> None:
    assert wrong_numbers(made, archive) == []
    assert wrong_index(made, archive) == []


def test_file_is_tagged_and_no_link_leads_out_of_it(made: Read) -> None:
    assert made.pdf.trailer["/Root"]["/MarkInfo"]["/Marked"]
    within = {target for _, target in made.links if isinstance(target, int)}
    assert within <= set(range(1, len(made.pages) + 1))
