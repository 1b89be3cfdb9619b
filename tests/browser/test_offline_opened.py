"""The file to carry, unpacked and opened from a disk in a Chromium without a network: all works, nothing is asked."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, Request, expect

from axe import findings
from carrying import Packed
from table_page import TablePage
from watching import Watched

OWN = ("file:", "data:", "blob:", "about:")
SIGRUN = "site/people/sigrun-hafdal.html"
NADIA = "site/people/nadia-daryashinas.html"


@pytest.fixture
def offline(browser: Browser) -> Iterator[Watched]:
    """A page of a browser without a network; every request that is not for the disk is remembered and refused."""
    context = browser.new_context(offline=True, viewport={"width": 1280, "height": 800})
    watch = Watched(context.new_page())
    context.route(re.compile(r"^(?!file:|data:|blob:|about:)"), lambda route: route.abort())
    context.on("request", lambda asked: None if asked.url.startswith(OWN) else watch.strays.append(asked.url))
    context.on("requestfailed", lambda asked: watch.errors.extend(missing(asked)))
    context.on("weberror", lambda found: watch.errors.append(str(found.error)))
    context.on("console", lambda said: watch.errors.append(said.text) if said.type in {"error", "warning"} else None)
    yield watch
    context.close()


def missing(asked: Request) -> list[str]:
    """What is wrong with a request that came to nothing; one that the browser gave up to go to another page is not."""
    return [] if asked.failure == "net::ERR_ABORTED" else [f"not there: {asked.url}"]


def path_of(page: Page) -> Path:
    return Path(unquote(urlsplit(page.url).path))


def test_reader_comes_from_the_start_page_to_the_archive(offline: Watched, packed: Packed) -> None:
    page = offline.page
    page.goto((packed.unpacked / "START.html").as_uri())
    expect(page.get_by_role("alert")).to_be_hidden()
    assert page.locator(".mark").evaluate("mark => mark.naturalWidth") > 0
    page.get_by_role("link", name="Open the archive").click()
    expect(page.locator(".md-header .md-logo")).to_be_visible()
    assert path_of(page) == packed.unpacked / "site" / "index.html"
    assert (offline.strays, offline.errors) == ([], [])


def test_start_page_by_itself_says_that_the_file_must_be_unpacked(
    offline: Watched, packed: Packed, tmp_path: Path
) -> None:
    """As the Explorer opens it where somebody looks into the file."""
    shutil.copy(packed.unpacked / "START.html", tmp_path)
    offline.page.goto((tmp_path / "START.html").as_uri())
    expect(offline.page.get_by_role("alert")).to_contain_text("“Extract All…”")
    expect(offline.page.get_by_role("link", name="Open the archive")).to_have_count(0)
    assert offline.strays == []


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_everyone_can_read_the_start_page(offline: Watched, packed: Packed, width: int, colours: str) -> None:
    page = offline.page
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme="light" if colours == "light" else "dark")
    page.goto((packed.unpacked / "START.html").as_uri())
    assert findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize(
    ("words", "found"),
    [("Hafdal", SIGRUN), ("Сигрун Хафдаль", SIGRUN), ("دریاشناس", NADIA)],
    ids=["latin", "cyrillic", "arabic"],
)
@pytest.mark.parametrize("start", ["index.html", "meetings/index.html"])
def test_search_finds_a_person_in_every_script(
    offline: Watched, packed: Packed, start: str, words: str, found: str
) -> None:
    page = offline.page
    page.goto((packed.unpacked / "site" / start).as_uri())
    page.keyboard.press("/")
    page.keyboard.type(words)
    page.keyboard.press("End")
    first = page.locator(".md-search-result__item a").first
    expect(first).to_be_visible()
    first.click()
    page.wait_for_url(re.compile(r"/people/"))
    assert path_of(page) == packed.unpacked / found
    assert (offline.strays, offline.errors) == ([], [])


def test_search_that_finds_nothing_says_so(offline: Watched, packed: Packed) -> None:
    page = offline.page
    page.goto((packed.unpacked / "site" / "index.html").as_uri())
    page.keyboard.press("/")
    page.keyboard.type("xyzzyx")
    expect(page.locator(".md-search-result__meta")).to_have_text("No matching documents")
    assert (offline.strays, offline.errors) == ([], [])


def test_table_is_filtered_and_sorted(offline: Watched, packed: Packed) -> None:
    table = TablePage(offline.page)
    offline.page.goto((packed.unpacked / "site" / "points" / "index.html").as_uri())
    every = table.body.count()
    label, number = next(iter(table.counts("Act").items()))
    table.choose("Act", label)
    table.expect_number(number)
    assert 0 < number < every
    before = table.rows()
    heading = offline.page.locator("th[aria-sort] button").first
    heading.click()
    heading.click()
    assert sorted(table.rows()) == sorted(before)
    assert (offline.strays, offline.errors) == ([], [])


@pytest.mark.parametrize("page", ["meetings/2012-05-14-uy-is-reykjavik", "pairs/is-uy", "topics/sea-rescue"])
def test_link_leads_to_a_pdf(offline: Watched, packed: Packed, page: str) -> None:
    offline.page.goto((packed.unpacked / "site" / f"{page}.html").as_uri())
    link = offline.page.locator("article a[href$='.pdf']")
    target = Path(unquote(urlsplit(str(link.evaluate("link => link.href"))).path))
    assert target == packed.unpacked / "site" / f"{page}.pdf"
    assert target.read_bytes().startswith(b"%PDF-")
    assert (offline.strays, offline.errors) == ([], [])


def test_pictures_are_drawn(offline: Watched, packed: Packed) -> None:
    page = offline.page
    page.goto((packed.unpacked / "site" / "handbook" / "contribute.html").as_uri())
    pictures = page.locator("article img:visible")
    for picture in pictures.all():
        picture.scroll_into_view_if_needed()
        expect(picture).to_have_js_property("complete", value=True)
    assert pictures.count() > 3
    assert 0 not in pictures.evaluate_all("pictures => pictures.map(each => each.naturalWidth)")
    assert (offline.strays, offline.errors) == ([], [])


def test_one_page_of_every_folder_opens_without_an_error(offline: Watched, packed: Packed) -> None:
    site = packed.unpacked / "site"
    pages = [
        *site.glob("*.html"),
        *(max(each.glob("*.html"), default=None, key=size) for each in sorted(site.iterdir())),
    ]
    for path in filter(None, pages):
        offline.page.goto(path.as_uri(), wait_until="load")
        assert offline.page.locator("h1").count() == 1, path
    assert (offline.strays, offline.errors) == ([], [])
    assert len(pages) > 20


def size(path: Path) -> int:
    return path.stat().st_size
