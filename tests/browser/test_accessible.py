"""axe-core on one page of every kind, found by being there: it finds nothing, in light and dark, wide and narrow."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from axe import findings
from briefings.publish.places import Places
from page_kinds import one_of_each, visit
from watching import Watched

WIDE, NARROW = 1280, 390
BRIEFING = "meetings/2015-09-21-lighthouse-forum-lisbon/"


@pytest.mark.parametrize(("width", "scheme"), [(WIDE, "light"), (NARROW, "dark")])
def test_every_kind_of_page_is_without_a_finding(
    browser: Browser, dressed_site: Places, dressed_address: str, width: int, scheme: str
) -> None:
    """What depends on the width does not depend on the colours, so two of the four are looked at."""
    size: ViewportSize = {"width": width, "height": 800}
    page = browser.new_page(viewport=size, color_scheme=scheme, reduced_motion="reduce")
    found = {}
    for address in (*one_of_each(dressed_site), "not/in/the/archive/"):
        visit(page, dressed_address + address)
        found[address] = findings(page)
    assert {address: each for address, each in found.items() if each} == {}
    assert len(found) > 40
    page.close()


def with_results(page: Page) -> None:
    page.keyboard.press("/")
    page.locator(".md-search__input").fill("lighthouse")
    page.keyboard.press("End")
    expect(page.locator(".md-search-result__item").first).to_be_visible()


def with_everything_unfolded(page: Page) -> None:
    page.locator("details").evaluate_all("all => all.forEach((each) => { each.open = true; })")


def with_a_choice(page: Page) -> None:
    page.locator(".opener").nth(1).click()
    page.locator(".choice-panel:visible input[type=checkbox]").first.check()


def with_the_drawer(page: Page) -> None:
    page.set_viewport_size({"width": NARROW, "height": 800})
    page.locator("header [for=__drawer]").click()
    expect(page.locator(".md-nav--primary")).to_be_in_viewport()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("path", "use"),
    [("", with_results), (BRIEFING, with_everything_unfolded), ("points/", with_a_choice), ("", with_the_drawer)],
)
def test_page_in_use_is_without_a_finding(
    watched: Watched, dressed_address: str, path: str, use: Callable[[Page], None], scheme: str
) -> None:
    watched.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    watched.page.goto(dressed_address + path)
    use(watched.page)
    assert findings(watched.page) == []


@pytest.mark.parametrize("path", ["", BRIEFING, "points/"])
def test_page_without_javascript_is_without_a_finding(browser: Browser, dressed_address: str, path: str) -> None:
    """What looks for barriers is a script itself: the page comes without its own."""
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    page.route("**/*.js", lambda route: route.abort())
    page.goto(dressed_address + path)
    page.evaluate("document.documentElement.className = 'no-js'")
    assert findings(page) == []
    context.close()
