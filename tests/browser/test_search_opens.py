"""Search is at hand on every page."""

from playwright.sync_api import expect

from watching import Watched


def test_slash_opens_search(watched: Watched, own_address: str) -> None:
    page = watched.page
    page.goto(own_address)
    page.keyboard.press("/")
    expect(page.locator(".md-search__input")).to_be_focused()
