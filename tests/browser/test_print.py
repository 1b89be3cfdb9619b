"""A page printed from the browser, read back: a clean document with every fact and nothing of the screen."""

import re

import pytest

from printing import points_left_out, printed, running, squeezed
from watching import Watched

PAGE = "meetings/2012-05-14-uy-is-reykjavik/"


@pytest.mark.parametrize("size", ["A4", "Letter"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_printed_briefing_has_every_point_and_says_how_to_cite_it(
    watched: Watched, dressed_address: str, size: str, scheme: str
) -> None:
    sheets = printed(watched, dressed_address + PAGE, size, scheme)
    assert points_left_out(watched, dressed_address, PAGE, sheets) == []
    for words in ("Cite as", "2012-05-14-uy-is-reykjavik", "Not stated"):
        assert squeezed(words).lower() in running(sheets, PAGE).lower(), words


def test_nothing_of_the_screen_is_printed(watched: Watched, dressed_address: str) -> None:
    text = " ".join(printed(watched, dressed_address + PAGE))
    for words in ("Table of contents", "Edit this record", "Back to top", "Type to start searching", "Open questions"):
        assert words not in text, words


def test_sheets_have_a_running_head_and_numbers(watched: Watched, dressed_address: str) -> None:
    sheets = printed(watched, dressed_address + PAGE)
    assert len(sheets) > 2
    for number, sheet in enumerate(sheets, start=1):
        assert PAGE.rstrip("/") in squeezed(sheet)
        assert re.search(rf"{number}\s*(?:/|of)\s*{len(sheets)}", sheet), sheet[-200:]


@pytest.mark.parametrize("path", ["", "commitments/", "people/bruno-faroleiro/", "questions/", "names/"])
def test_other_pages_print_their_title_and_rows(watched: Watched, dressed_address: str, path: str) -> None:
    watched.page.goto(dressed_address + path)
    heading = watched.page.locator("h1").first.inner_text()
    cells = watched.page.locator("tbody td:first-child").all_inner_texts()
    text = running(printed(watched, dressed_address + path), path)
    assert squeezed(heading) in text
    latin = [cell for cell in cells if cell.isascii()]
    assert [cell for cell in latin if squeezed(cell) not in text] == []
