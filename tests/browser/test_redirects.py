"""Every old address leads a browser to the page of today, and to the same place on it."""

import pytest
from playwright.sync_api import Browser

from watching import Watched

MOVED = ("sources/2012-05-14-uy-is-reykjavik-c/", "sources/gazette-2012-05-16/")
GONE = "organisations/tide-guild/"


@pytest.mark.parametrize("place", ["", "#p2"])
def test_old_address_leads_to_the_new_page_and_keeps_the_place(
    watched: Watched, example_address: str, place: str
) -> None:
    old, new = MOVED
    watched.page.goto(example_address + old + place)
    watched.page.wait_for_url(example_address + new + place)
    assert "16 May 2012" in watched.page.locator("article").inner_text()
    assert (watched.strays, watched.errors) == ([], [])


def test_old_address_leads_on_without_a_script(browser: Browser, example_address: str) -> None:
    page = browser.new_page(java_script_enabled=False)
    old, new = MOVED
    page.goto(example_address + old)
    page.wait_for_url(example_address + new)
    page.close()


def test_page_of_what_went_stays_and_says_why(watched: Watched, example_address: str) -> None:
    watched.page.goto(example_address + GONE)
    assert "slip of the pen" in watched.page.locator("article").inner_text()
    assert watched.page.url == example_address + GONE
