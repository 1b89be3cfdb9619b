"""The site by keyboard, in large letters, on the narrowest screen, without motion and in the reader's own colours."""

from contextlib import suppress
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, TimeoutError, ViewportSize

from briefings.publish.places import Places
from page_kinds import one_of_each, opened

BRIEFING = "meetings/2015-09-21-lighthouse-forum-lisbon/"
NARROWEST: ViewportSize = {"width": 320, "height": 640}
TWICE: ViewportSize = {"width": 640, "height": 400}  # what a screen of 1280 has at 200 %

# Where the focus is, and whether a reader sees that: a ring of two pixels, on the screen, under nothing.
FOCUS = """() => {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const shown = at.getBoundingClientRect().width ? at : at.nextElementSibling ?? at;
  const { outlineStyle, outlineWidth } = getComputedStyle(shown), box = shown.getClientRects()[0] ?? shown.getBoundingClientRect();
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const all = [...document.querySelectorAll("*")];
  return {
    place: all.indexOf(at), what: at.outerHTML.slice(0, 100),
    ring: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2, seen: !!top && (shown.contains(top) || top.contains(shown)),
  };
}"""
# Words of the article that are cut off at the side, unless they are in a box that a keyboard can scroll. The sign "?!"
# stands for its words.
CUT_OFF = """() => {
  const walk = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT), found = [];
  const scrolls = (each) => each && (each.tabIndex >= 0 && /auto|scroll/.test(getComputedStyle(each).overflowX)
    || scrolls(each.parentElement));
  while (walk.nextNode()) {
    const range = document.createRange(), parent = walk.currentNode.parentElement;
    range.selectNodeContents(walk.currentNode);
    const out = [...range.getClientRects()].some((box) => box.width > 1 && (box.right > innerWidth + 1 || box.left < -1));
    if (out && parent.checkVisibility({ visibilityProperty: true }) && !parent.closest("thead, .wrong") && !scrolls(parent))
      found.push(walk.currentNode.data.trim());
  }
  return found.filter(Boolean);
}"""
# What a drawing is painted in, against the colours of words and of the ground.
PAINTED = """() => {
  const { color, backgroundColor } = getComputedStyle(document.body);
  const paints = (each) => { const { fill, stroke } = getComputedStyle(each); return [fill, stroke]; };
  const parts = "svg :is(path, line, circle, rect, text)";
  return [...document.querySelectorAll(`article ${parts}`)].flatMap(paints)
    .filter((paint) => ![color, backgroundColor, "none"].includes(paint));
}"""
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
MOVING = """() => [...document.querySelectorAll("*")].filter((each) => ["", "::before", "::after"].some((part) => {
  const { transitionDuration, animationDuration, animationName } = getComputedStyle(each, part || null);
  return parseFloat(transitionDuration) > 0 || (animationName !== "none" && parseFloat(animationDuration) > 0);
})).map((each) => each.outerHTML.slice(0, 100))"""


def settle(page: Page) -> None:
    """Wait until scripts have followed the focus: the theme opens and shuts its search by it."""
    with suppress(TimeoutError):
        page.wait_for_function(f"() => ({FOCUS})()?.seen ?? true", timeout=2000)


def tabbed(page: Page) -> list[dict[str, object]]:
    """Every place that the Tab key comes to, from the first until it leaves the page."""
    places: list[dict[str, object]] = []
    while len(places) < 500:
        page.keyboard.press("Tab")
        settle(page)
        place = page.evaluate(FOCUS)
        if place is None or (places and place["place"] == places[0]["place"]):
            return places
        places.append(place)
    pytest.fail(f"Tab does not leave the page: {places[-1]}")


@pytest.mark.parametrize("path", ["", BRIEFING])
@pytest.mark.parametrize("size", [{"width": 1280, "height": 800}, {"width": 390, "height": 800}])
def test_tab_goes_through_the_page_in_its_order_and_is_seen(
    browser: Browser, dressed_address: str, path: str, size: ViewportSize
) -> None:
    page = browser.new_page(viewport=size, reduced_motion="reduce")
    page.goto(dressed_address + path)
    places = tabbed(page)
    assert [each["what"] for each in places if not each["ring"]] == []
    assert [each["what"] for each in places if not each["seen"]] == []
    numbers = [each["place"] for each in places]
    assert numbers == sorted(numbers)
    assert len(places) > 30
    page.close()


def test_first_tab_skips_to_the_words_of_the_page(browser: Browser, dressed_address: str) -> None:
    page = browser.new_page()
    page.goto(dressed_address + BRIEFING)
    page.keyboard.press("Tab")
    skip = page.locator(":focus")
    assert skip.inner_text() == "Skip to content"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.locator("article :focus").count() == 1
    page.close()


def test_no_kind_of_page_loses_words_or_scrolls_sideways(
    browser: Browser, dressed_site: Places, dressed_address: str
) -> None:
    page = opened(browser, viewport=NARROWEST)
    lost = {}
    for address in one_of_each(dressed_site):
        page.set_viewport_size(NARROWEST)
        page.goto(dressed_address + address)
        lost[address] = cut_off(page)
        page.set_viewport_size(TWICE)
        lost[address] += cut_off(page)
    assert {address: words for address, words in lost.items() if words} == {}
    page.context.close()


def cut_off(page: Page) -> list[str]:
    """The resize event comes with the next frame."""
    page.evaluate("new Promise(requestAnimationFrame)")
    return [*page.evaluate(CUT_OFF), *(["scrolls sideways"] if page.evaluate(OVERFLOW) > 0 else [])]


@pytest.mark.parametrize("path", ["", BRIEFING, "points/"])
def test_nothing_moves_for_those_who_ask_for_that(browser: Browser, dressed_address: str, path: str) -> None:
    page = browser.new_page(reduced_motion="reduce")
    page.goto(dressed_address + path)
    assert page.evaluate(MOVING) == []
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["", "storylines/", "people/who-met-whom/"])
def test_drawings_take_the_colours_of_the_reader(
    browser: Browser, dressed_address: str, path: str, scheme: Literal["light", "dark"]
) -> None:
    page = browser.new_page(forced_colors="active", color_scheme=scheme)
    page.goto(dressed_address + path)
    assert page.locator("article svg line, article svg path").count() > 1
    assert page.evaluate(PAINTED) == []
    page.close()


def test_section_of_the_page_is_told_in_the_colours_of_the_reader(browser: Browser, dressed_address: str) -> None:
    page = browser.new_page(forced_colors="active")
    page.goto(dressed_address + "people/")
    lines = page.locator(".md-tabs__link").evaluate_all(
        "all => all.map((each) => [each.textContent, getComputedStyle(each).borderBottomColor])"
    )
    others = {colour for section, colour in lines if section != "People"}
    assert others == {page.evaluate("getComputedStyle(document.body).backgroundColor")}
    assert dict(lines)["People"] not in others
    page.close()
