"""The site by keyboard, in large letters, on the narrowest screen, without motion and in the reader's own colours."""

from typing import Literal

import pytest
from playwright.sync_api import Browser, ViewportSize

from briefings.publish.places import Places
from in_use import cut_off, moving, painted, tabbed
from page_kinds import one_of_each, visit
from watching import Watched

BRIEFING = "meetings/2015-09-21-lighthouse-forum-lisbon/"
NARROWEST: ViewportSize = {"width": 320, "height": 640}
TWICE: ViewportSize = {"width": 640, "height": 400}  # what a screen of 1280 has at 200 %


@pytest.mark.parametrize("path", ["", BRIEFING])
@pytest.mark.parametrize("width", [1280, 390])
def test_tab_goes_through_the_page_in_its_order_and_is_seen(
    watched: Watched, dressed_address: str, path: str, width: int
) -> None:
    page = watched.page
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(reduced_motion="reduce")
    page.goto(dressed_address + path)
    places = tabbed(page)
    assert [each.what for each in places if not (each.ringed and each.seen)] == []
    numbers = [each.number for each in places]
    assert numbers == sorted(numbers)
    assert len(places) > 30


def test_first_tab_skips_to_the_words_of_the_page(watched: Watched, dressed_address: str) -> None:
    page = watched.page
    page.goto(dressed_address + BRIEFING)
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Skip to content"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.locator("article :focus").count() == 1


def test_no_kind_of_page_loses_words_or_scrolls_sideways(
    browser: Browser, dressed_site: Places, dressed_address: str
) -> None:
    page, lost = browser.new_page(), {}
    for address in one_of_each(dressed_site):
        page.set_viewport_size(NARROWEST)
        visit(page, dressed_address + address)
        narrow = cut_off(page)
        page.set_viewport_size(TWICE)
        lost[address] = narrow + cut_off(page)
    assert {address: words for address, words in lost.items() if words} == {}
    assert len(lost) > 40
    page.close()


@pytest.mark.parametrize("path", ["", BRIEFING, "points/"])
def test_nothing_moves_for_those_who_ask_for_that(watched: Watched, dressed_address: str, path: str) -> None:
    page = watched.page
    page.emulate_media(reduced_motion="reduce")
    page.goto(dressed_address + path)
    assert moving(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["", "storylines/", "people/who-met-whom/"])
def test_drawings_take_the_colours_of_the_reader(
    watched: Watched, dressed_address: str, path: str, scheme: Literal["light", "dark"]
) -> None:
    page = watched.page
    page.emulate_media(forced_colors="active", color_scheme=scheme)
    page.goto(dressed_address + path)
    assert page.locator("article svg").count() > 0
    assert painted(page) == []


def test_section_of_the_page_is_told_in_the_colours_of_the_reader(watched: Watched, dressed_address: str) -> None:
    page = watched.page
    page.emulate_media(forced_colors="active")
    page.goto(dressed_address + "people/")
    lines = dict(
        page.locator(".md-tabs__link").evaluate_all(
            "all => all.map((each) => [each.textContent, getComputedStyle(each).borderBottomColor])"
        )
    )
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert [section for section, colour in lines.items() if colour != ground] == ["People"]
