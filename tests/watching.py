"""What the browser tests watch of a page."""

from dataclasses import dataclass, field

from playwright.sync_api import Page


@dataclass
class Watched:
    """A page, with every request that would leave this machine and every error of a script."""

    page: Page
    strays: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
