"""The pure scripts of the page “Add a briefing” on a blank page, and what the tests ask of them."""

import re
from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

import hypothesis
from hypothesis import HealthCheck, Phase
from hypothesis.strategies import SearchStrategy
from playwright.sync_api import Browser, Page

from conftest import ROOT

ASSETS = ROOT / "docs" / "assets"
LISTS = re.findall(r"= \[(.*?)\] %}", (ROOT / "overrides" / "partials" / "form.html").read_text(encoding="utf-8"))
"""The names of scripts, in the order in which the page loads them: rules, what thinks for them, what draws, data."""
RULES, THINKING = (re.findall(r'"([^"]+)"', each) for each in LISTS[:2])
SCRIPTS = ("tables/fold.js", *(f"add/{name}.js" for name in (*THINKING, *RULES)))

T = TypeVar("T")


def opened(browser: Browser) -> Iterator[Page]:
    """A blank page that has the scripts."""
    page = browser.new_page()
    for script in SCRIPTS:
        page.add_script_tag(path=ASSETS / script)
    yield page
    page.close()


def of_each(page: Page, expression: str, values: Sequence[Any]) -> list[Any]:
    """What the expression, a function of one value, gives for each: asked in one go."""
    told: list[Any] = page.evaluate(
        f"values => {{ const form = archiveForm; return values.map({expression}); }}", values
    )
    return told


def drawn(strategy: SearchStrategy[T], number: int = 300) -> list[T]:
    """As many values of a strategy, the same in every run."""
    found: list[T] = []

    @hypothesis.settings(
        max_examples=number,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @hypothesis.given(strategy)
    def collect(value: T) -> None:
        found.append(value)

    collect()
    return found
