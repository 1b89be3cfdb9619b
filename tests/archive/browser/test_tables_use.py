"""A table that sorts and filters as readers use it: by keyboard, by words, narrow, on paper, without a script."""

import re
import unicodedata

import pytest
from playwright.sync_api import Browser, Page, expect

from chosen_rows import points, records
from pdf_text import printed_on
from table_page import CONTROLS, TablePage
from watching import Watched

INDEXES = (
    "meetings/",
    "points/",
    "commitments/",
    "agreements/",
    "people/",
    "sources/",
    "events/",
    "offices/",
    "organisations/",
    "places/",
    "topics/",
    "countries/",
)


def focused(page: Page) -> str:
    told: str = page.evaluate("document.activeElement.ariaLabel || document.activeElement.textContent.trim()")
    return told


def tab_to(page: Page, what: str) -> None:
    """Walk on until this has the focus, and see that the focus shows."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if focused(page).startswith(what):
            style = "getComputedStyle(document.activeElement)"
            assert page.evaluate(f"{style}.outlineStyle") not in {"none", "hidden"}
            return
    pytest.fail(f"the keyboard does not lead to {what}")


def test_table_is_used_by_keyboard_alone(watched: Watched, own_address: str) -> None:
    page = watched.page
    page.goto(own_address + "points/")
    table = TablePage(page)
    tab_to(page, "Rows with these words")
    page.keyboard.type("Kazakh")
    expect(table.status).not_to_contain_text("All")
    tab_to(page, "Act")
    page.keyboard.press("Enter")
    expect(table.panel("Act")).to_be_visible()
    page.keyboard.press("Escape")
    expect(table.panel("Act")).to_be_hidden()
    assert focused(page) == "Act"
    page.keyboard.press("Space")
    tab_to(page, "Find among: Act")
    page.keyboard.type("invi")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Escape")
    expect(table.opener("Act")).to_be_focused()
    assert table.chips() == ["Act: Invited", "Words: Kazakh"]
    tab_to(page, "Take back Words: Kazakh")
    page.keyboard.press("Enter")
    assert focused(page) == "Take back Act: Invited"
    invited = {address for address, _, point in points() if point["act"] == "invite"}
    assert sorted(table.rows()) == sorted(invited)
    tab_to(page, "Date")
    page.keyboard.press("Enter")
    expect(table.heading("Date")).to_have_attribute("aria-sort", "ascending")
    page.keyboard.press("Enter")
    expect(table.heading("Date")).to_have_attribute("aria-sort", "descending")
    page.keyboard.press("Enter")
    expect(table.heading("Date")).to_have_attribute("aria-sort", "none")
    assert watched.errors == []


def test_choices_are_taken_back_one_by_one_or_all(watched: Watched, own_address: str) -> None:
    watched.page.goto(own_address + "meetings/#topic=education&year=2013&words=Kabul")
    table = TablePage(watched.page)
    assert table.chips() == ["Year: 2013", "Topic: Education and research", "Words: Kabul"]
    table.tools.get_by_role("button", name="Take back Year: 2013").click()
    assert table.chips() == ["Topic: Education and research", "Words: Kabul"]
    table.tools.get_by_role("button", name="Clear all").click()
    assert table.chips() == []
    assert len(table.rows()) == len(records("meetings"))
    assert watched.page.url == own_address + "meetings/"


@pytest.mark.parametrize(
    ("words", "person"),
    [
        ("dzhaksybekov", "adilbek-dzhaksybekov"),
        ("ЖАҚСЫБЕКОВ", "adilbek-dzhaksybekov"),
        ("жаксыбеков", "adilbek-dzhaksybekov"),
        ("عبدالله", "abdullah-abdullah"),
        ("kazakhstan abdrakhmanov", "kairat-abdrakhmanov"),
    ],
)
def test_words_find_rows_whatever_the_letters(watched: Watched, own_address: str, words: str, person: str) -> None:
    watched.page.goto(own_address + "people/")
    table = TablePage(watched.page)
    table.words().fill(words)
    assert person in table.rows()
    assert len(table.rows()) < len(records("people"))


def test_columns_sort_by_day_by_number_and_by_family_name(watched: Watched, own_address: str) -> None:
    watched.page.goto(own_address + "people/#sort=-meetings")
    table = TablePage(watched.page)
    cells = watched.page.locator("td[data-label=Meetings]").all_inner_texts()
    numbers = [int(re.sub(r"\D", "", cell) or 0) for cell in cells]
    assert numbers == sorted(numbers, reverse=True)
    watched.page.goto(own_address + "people/#sort=name")
    by_name = sorted(records("people").items(), key=lambda each: folded(each[1]["sort"]))
    assert table.rows() == [id_ for id_, _ in by_name]
    for sort, reverse in (("due", False), ("-due", True)):
        watched.page.goto(own_address + f"commitments/#sort={sort}")
        told = watched.page.locator("td[data-label=Due]").all_inner_texts()
        known = [each for each in told if each != "No date given"]
        assert told[: len(known)] == known
        years = [re.findall(r"\d{4}", each)[0] for each in known]
        assert years == sorted(years, reverse=reverse)


def folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


@pytest.mark.parametrize("path", INDEXES)
def test_index_keeps_to_a_narrow_screen_with_every_panel_open(watched: Watched, own_address: str, path: str) -> None:
    page = watched.page
    page.set_viewport_size({"width": 360, "height": 780})
    page.goto(own_address + path)
    table = TablePage(page)
    for opener in table.tools.locator(".opener").all():
        opener.click()
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
    edges = table.tools.locator("button, input, select, label, p").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect()).filter(box => box.width).map(box => [box.left, box.right])"
    )
    assert [edge for edge in edges if edge[0] < 0 or edge[1] > 360] == []
    table.tools.get_by_label("Sorted by").select_option(index=1)
    table.tools.get_by_role("button", name="Last first").click()
    expect(page.locator("th[aria-sort=descending]")).to_have_count(1)
    assert "sort=-" in page.url


@pytest.mark.parametrize("path", INDEXES)
def test_without_a_script_every_row_is_there_and_no_control(browser: Browser, own_address: str, path: str) -> None:
    """The rows of the archive's own records; sources are also written out in meetings, and countries have no files."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(own_address + path + "#year=2013")
    kind = path.strip("/")
    expected = len(list(points())) if kind == "points" else 0 if kind == "countries" else len(records(kind))
    shown = page.locator(".table-choices ~ * tr:visible, .table-choices ~ table tr:visible").count()
    assert shown - 1 >= max(expected, 1)
    assert page.locator(f"article :is({CONTROLS}):visible").count() == 0
    assert page.locator(".table-choices:visible").count() == 0
    context.close()


def test_paper_tells_what_was_chosen_and_shows_only_that(watched: Watched, own_address: str) -> None:
    page = watched.page
    page.goto(own_address + "points/#act=invite&topic=military-exercises&sort=-date")
    table = TablePage(page)
    texts = [squeezed(text) for text in page.locator("td[data-label=Point]").all_inner_texts()]
    table.open("Topic")
    text = squeezed("".join(sheet.text for sheet in printed_on(page.pdf())))
    chosen = f"{len(texts)} of {len(list(points()))} points. Chosen: Topic: Military exercises; Act: Invited."
    assert squeezed(f"{chosen} Sorted by: Date, last first.") in text
    assert [each for each in texts if each not in text] == []
    others = [squeezed(point["text"]) for _, _, point in points()]
    assert [each for each in others if each in text and each not in texts] == []
    for words in ("Rows with these words", "Clear all", "Sorted by Date", "Take back", "\u00d7", "\u2193"):
        assert squeezed(words) not in text, words


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))
