"""What a sheet says is read back as it is read on paper, whichever way its scripts run."""

import pytest
from playwright.sync_api import Browser

from pdf_text import printed_on
from sheets import on_paper, plain

ROW = '<table><tr><td dir="auto">سیگرون هافدال</td><td>Persian<br>(Iran)</td></tr></table>'


def said(browser: Browser, page: str) -> str:
    opened = browser.new_page()
    opened.set_content(page)
    (sheet,) = printed_on(opened.pdf())
    opened.close()
    return sheet.text


@pytest.mark.parametrize(
    "words",
    [
        "two words",
        *("وزیر خارجهٔ ایسلند", "سلام والا اسلام", "کابل 2012", "تهران ۱۳۹۱"),
        *("the name ایسلند stands", "עברית"),
    ],
    ids=ascii,
)
@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_every_word_is_read_in_the_order_of_its_letters(browser: Browser, words: str, direction: str) -> None:
    told = plain(said(browser, f'<p dir="{direction}" style="white-space: pre">{words}</p>'))
    assert [word for word in words.split() if plain(word) not in told] == []
    assert len(told) == len(plain(words))


def test_hyphen_at_the_end_of_a_line_is_one(browser: Browser) -> None:
    assert plain(said(browser, "<p>a well-<br>known word")) == "awell-knownword"


def test_letters_that_stand_in_the_wrong_order_are_told_so(browser: Browser) -> None:
    told = said(browser, '<p><bdo dir="ltr">ایسلند</bdo></p>')
    assert "ایسلند" not in told
    assert "دنلسیا" in told


def test_cells_of_two_lines_stay_whole_beside_a_script_from_right_to_left(browser: Browser) -> None:
    assert plain("Persian (Iran)") in plain(said(browser, ROW))


def test_margins_are_no_part_of_the_body(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content('<style>@page { margin: 3cm; @top-center { content: "Head" } }</style><p>Body</p><p>End</p>')
    (sheet,) = on_paper(page, "A4")
    page.close()
    assert (sheet.body, sheet.margins, sheet.size) == ("bodyend", "head", (210, 297))
    assert 0.1 < sheet.filled < 0.2
