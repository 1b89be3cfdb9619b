"""A built archive in, one page of every kind out: the longest, so that a new kind of page is tested by being there."""

import re
from pathlib import Path, PurePosixPath

from playwright.sync_api import Page, Route

from briefings.paths import address_of
from briefings.publish.places import Places
from briefings.story import TEMPLATES

_RECORD = re.compile(r"^record: records/(?P<kind>[^/]+)/", re.MULTILINE)
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


def visit(page: Page, address: str) -> None:
    """Go there and stay, though the page would lead on to another by itself.

    No other request is looked at: the browser then keeps nothing from one page to the next.
    """
    leads_on = _LEADS_ON.search(page.request.get(address).text())
    if leads_on:
        page.route(address, lambda route: _without(route, leads_on.group()))
    page.goto(address)
    page.unroute_all()


def _without(route: Route, part: str) -> None:
    answer = route.fetch()
    route.fulfill(response=answer, body=answer.text().replace(part, ""))
