"""A built archive in, one page of every kind out: the longest, so that a new kind of page is tested by being there."""

import re
from pathlib import Path, PurePosixPath
from typing import Any

from playwright.sync_api import Browser, Page, Route

from briefings.paths import address_of
from briefings.publish.places import Places
from briefings.story import TEMPLATES

_RECORD = re.compile(r"^record: records/(?P<kind>[^/]+)/", re.MULTILINE)
_PAGE = re.compile("/$")
_LEADS_ON = re.compile(r"<meta http-equiv=refresh.*?</script>", re.DOTALL)


def one_of_each(places: Places) -> tuple[str, ...]:
    """The addresses below the root of the site, in order."""
    longest: dict[str, tuple[int, str]] = {}
    for page in sorted(places.pages.rglob("*.md")):
        address = address_of(page.relative_to(places.pages).as_posix())
        length = (places.site / address / "index.html").stat().st_size
        kind = _kind(page, places)
        longest[kind] = max(longest.get(kind, (0, "")), (length, address))
    return tuple(sorted(address for _, address in longest.values()))


def _kind(page: Path, places: Places) -> str:
    """What a page is made from: records of a kind, a template of its own, a file by hand, members of a collection."""
    path = PurePosixPath(page.relative_to(places.pages).as_posix())
    shows = _RECORD.search(page.read_text(encoding="utf-8"))
    if shows:
        return f"record of {shows['kind']}"
    if (TEMPLATES / "pages" / f"{path}.jinja").exists():
        return str(path)
    written = "written" if (places.written / path).exists() else "member"
    return f"{written}: {'index' if path.stem == 'index' else path.parent}"


def opened(browser: Browser, **how: Any) -> Page:  # noqa: ANN401 - Playwright's own
    """A page for many kinds, one after another: what would lead on to another page by itself is taken out of it.

    Requests for all else are not looked at, so that the browser keeps looks and scripts from one page to the next.
    """
    page = browser.new_context(**how).new_page()
    page.route(_PAGE, lambda route: _without(route, _LEADS_ON))
    return page


def _without(route: Route, part: re.Pattern[str]) -> None:
    answer = route.fetch()
    route.fulfill(response=answer, body=part.sub("", answer.text()))
