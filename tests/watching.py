"""What the browser tests watch of a page."""

from dataclasses import dataclass, field

from playwright.sync_api import Page


@dataclass
class Watched:
    """A page, with every request that would leave this machine and every error of a script."""

    page: Page
    strays: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


WIDTHS = (1280, 360)


def assert_keeps_to_itself(watched: Watched, address: str, width: int) -> None:
    """The page has a title, asks for nothing from elsewhere, and is no wider than the screen."""
    page = watched.page
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(address)
    assert page.locator("h1").first.inner_text().strip()
    assert (watched.strays, watched.errors) == ([], [])
    assert page.evaluate("document.documentElement.scrollWidth") <= width
