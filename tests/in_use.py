"""A page in a browser in, what a reader with a keyboard, a narrow screen or colours of their own meets there out."""

from contextlib import suppress
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page
from playwright.sync_api import TimeoutError as TooLong

_FOCUS = """() => {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const shown = at.getBoundingClientRect().width ? at : at.nextElementSibling ?? at;
  const { outlineStyle, outlineWidth } = getComputedStyle(shown);
  const box = shown.getClientRects()[0] ?? shown.getBoundingClientRect();
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return {
    number: [...document.querySelectorAll("*")].indexOf(at),
    what: at.outerHTML.slice(0, 100),
    ringed: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
    seen: !!top && (shown.contains(top) || top.contains(shown)),
  };
}"""
# The sign "?!" stands for words that are moved out of it.
_CUT_OFF = """() => {
  const walk = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT), found = [];
  const scrolls = (each) => each && (each.tabIndex >= 0 && /auto|scroll/.test(getComputedStyle(each).overflowX)
    || scrolls(each.parentElement));
  const beside = (box) => box.width > 1 && (box.right > innerWidth + 1 || box.left < -1);
  while (walk.nextNode()) {
    const range = document.createRange(), parent = walk.currentNode.parentElement;
    range.selectNodeContents(walk.currentNode);
    const shown = parent.checkVisibility({ visibilityProperty: true }) && !parent.closest("thead, .wrong");
    if (shown && [...range.getClientRects()].some(beside) && !scrolls(parent)) found.push(walk.currentNode.data.trim());
  }
  if (document.documentElement.scrollWidth > innerWidth) found.push("the page scrolls sideways");
  return found.filter(Boolean);
}"""
_PAINTED = """() => {
  const { color, backgroundColor } = getComputedStyle(document.body);
  const paints = (each) => { const { fill, stroke } = getComputedStyle(each); return [fill, stroke]; };
  return [...document.querySelectorAll("article svg :is(path, line, circle, rect, text)")].flatMap(paints)
    .filter((paint) => ![color, backgroundColor, "none"].includes(paint));
}"""
_MOVING = """() => [...document.querySelectorAll("*")].filter((each) => ["", "::before", "::after"].some((part) => {
  const { transitionDuration, animationDuration, animationName } = getComputedStyle(each, part || null);
  return parseFloat(transitionDuration) > 0 || (animationName !== "none" && parseFloat(animationDuration) > 0);
})).map((each) => each.outerHTML.slice(0, 100))"""
_MANY = 500  # places; a page that has so many keeps the focus


@dataclass(frozen=True, kw_only=True, slots=True)
class Focus:
    """Where the focus is: its number in the order of the page, whether it has a ring, and whether nothing covers it."""

    number: int
    what: str
    ringed: bool
    seen: bool


def tabbed(page: Page) -> tuple[Focus, ...]:
    """Every place that the Tab key comes to, until it leaves the page."""
    places: list[Focus] = []
    while len(places) < _MANY:
        page.keyboard.press("Tab")
        place = _focus(page)
        if place is None or (places and place.number == places[0].number):
            return tuple(places)
        places.append(place)
    pytest.fail(f"Tab does not leave the page: {places[-1]}")


def _focus(page: Page) -> Focus | None:
    """Scripts follow the focus: the theme opens and shuts its search by it."""
    with suppress(TooLong):
        page.wait_for_function(f"() => ({_FOCUS})()?.seen ?? true", timeout=2000)
    told = page.evaluate(_FOCUS)
    return Focus(**told) if told else None


def cut_off(page: Page) -> list[str]:
    """Words of the article that are cut off at the side, unless they are in a box that a keyboard can scroll."""
    page.evaluate("new Promise(requestAnimationFrame)")  # with the next frame scripts know the width
    return list(page.evaluate(_CUT_OFF))


def painted(page: Page) -> list[str]:
    """The paints of drawings that are neither the colour of words nor that of the ground."""
    return list(page.evaluate(_PAINTED))


def moving(page: Page) -> list[str]:
    return list(page.evaluate(_MOVING))
