"""A page printed from the browser, read back: a clean document with every fact and nothing of the screen."""

import io
import re
import unicodedata
from functools import cache
from pathlib import Path

import pytest
from pypdf import PdfReader

from briefings.publish.places import Places
from briefings.settings import load_settings
from conftest import ROOT
from watching import Watched

PAGE = "meetings/2013-04-10-kz-af-kabul/"
SHEETS = 2
LONGEST = 8  # briefs: the others have less to tell


def printed(watched: Watched, address: str, size: str = "A4", scheme: str = "light") -> list[str]:
    """The text of every sheet."""
    watched.page.emulate_media(color_scheme=scheme)
    watched.page.goto(address)
    content = watched.page.pdf(format=size)
    return [page.extract_text() for page in PdfReader(io.BytesIO(content)).pages]


def running(sheets: list[str], path: str) -> str:
    """The text of all sheets without what stands in their margins, so that nothing cuts a sentence in two."""
    margins = (path, f"Page \\d+ of {len(sheets)}", load_settings(ROOT / "mkdocs.yml").name)
    text = ""
    for sheet in sheets:
        plain = unicodedata.normalize("NFKC", sheet)
        for margin in filter(None, margins):
            plain = re.sub(margin, "", plain, count=1)
        text += plain
    return squeezed(text)


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("size", ["A4", "Letter"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_printed_briefing_has_every_point_and_says_how_to_cite_it(
    watched: Watched,
    own_address: str,
    size: str,
    scheme: str,
) -> None:
    watched.page.goto(own_address + PAGE)
    points = watched.page.locator(".point").all_inner_texts()
    sheets = printed(watched, own_address + PAGE, size, scheme)
    text = running(sheets, PAGE)
    assert len(points) == 19
    assert [point for point in points if squeezed(point) not in text] == []
    for words in ("Cite as", "2013-04-10-kz-af-kabul", "Not stated", "A ¶6", "no outcome recorded"):
        assert squeezed(words).lower() in text.lower(), words


def test_nothing_of_the_screen_is_printed(watched: Watched, own_address: str) -> None:
    text = " ".join(printed(watched, own_address + PAGE))
    for words in ("Table of contents", "Edit this record", "Back to top", "Type to start searching", "Open questions"):
        assert words not in text, words


def test_sheets_have_a_running_head_and_numbers(watched: Watched, own_address: str) -> None:
    sheets = printed(watched, own_address + PAGE)
    assert len(sheets) > 2
    for number, sheet in enumerate(sheets, start=1):
        assert PAGE.rstrip("/") in squeezed(sheet)
        assert re.search(rf"{number}\s*(?:/|of)\s*{len(sheets)}", sheet), sheet[-200:]


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
