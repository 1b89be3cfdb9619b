"""Briefings and briefs of this archive, printed from the browser and read back."""

from functools import cache
from pathlib import Path

import pytest

from briefings.publish.places import Places
from printing import points_left_out, printed, running, squeezed
from watching import Watched

PAGE = "meetings/2013-04-10-kz-af-kabul/"
SHEETS = 2
LONGEST = 8  # briefs: the others have less to tell


def test_printed_briefing_has_every_point_and_says_how_to_cite_it(watched: Watched, own_address: str) -> None:
    sheets = printed(watched, own_address + PAGE)
    assert points_left_out(watched, own_address, PAGE, sheets) == []
    for words in ("Cite as", "2013-04-10-kz-af-kabul", "Not stated", "A ¶6", "no outcome recorded"):
        assert squeezed(words).lower() in running(sheets, PAGE).lower(), words


@pytest.mark.parametrize("path", ["", "commitments/", "people/adilbek-dzhaksybekov/", "questions/", "names/"])
def test_other_pages_print_their_title_and_rows(watched: Watched, own_address: str, path: str) -> None:
    watched.page.goto(own_address + path)
    heading = watched.page.locator("h1").first.inner_text()
    cells = watched.page.locator("tbody td:first-child").all_inner_texts()
    text = running(printed(watched, own_address + path), path)
    assert squeezed(heading) in text
    latin = [cell for cell in cells if cell.isascii()]
    assert [cell for cell in latin if squeezed(cell) not in text] == []


@cache
def longest(site: Path) -> list[str]:
    """The briefs with most text, and those of pairs."""
    pages = sorted((site / "briefs").glob("*/index.html"), key=lambda path: -path.stat().st_size)
    pairs = {path.name for path in (site / "pairs").iterdir()}
    return [path.parent.name for number, path in enumerate(pages) if number < LONGEST or path.parent.name in pairs]


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_brief_has_two_sheets_at_most(watched: Watched, own_site: Places, own_address: str, size: str) -> None:
    briefs = longest(own_site.site)
    sheets = {name: len(printed(watched, f"{own_address}briefs/{name}/", size)) for name in briefs}
    assert {name: number for name, number in sheets.items() if number > SHEETS} == {}


def test_printed_brief_says_who_when_what_is_open_and_what_is_left_out(watched: Watched, own_address: str) -> None:
    text = squeezed(" ".join(printed(watched, f"{own_address}briefs/amir-khan-muttaqi/")))
    for words in (
        "Acting Minister of Foreign Affairs of Afghanistan",
        "10 July 2025",
        "Scholarships in technical fields, asked for by Muttaqi in 2021",
        "more open undertakings",
        "Cite as",
    ):
        assert squeezed(words).casefold() in text.casefold(), words
    assert squeezed("two sheets when printed") not in text
