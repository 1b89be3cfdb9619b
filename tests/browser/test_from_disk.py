"""A site that was built for a disk is read without a server: every page, every old address, and no script stops."""

import re
import shutil
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from click.testing import CliRunner
from lxml import html
from playwright.sync_api import Page, expect

from briefings.__main__ import briefings
from conftest import AS_OF, ROOT, copy_of_example
from watching import Watched

ADDRESS = "https://example.org/is-uy/"
MOVED = ("sources/2012-05-14-uy-is-reykjavik-c.html", "sources/gazette-2012-05-16.html")
PAGES = 16  # that a reader looks at


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example archive with the look and the scripts of every archive, built for a disk."""
    places = copy_of_example(tmp_path_factory.mktemp("disk"))
    own = places.config.read_text(encoding="utf-8")
    places.config.write_text(re.sub(r"extra_(css|javascript): \[\]\n", "", own), encoding="utf-8")
    shutil.copytree(ROOT / "docs" / "assets", places.written / "assets")
    arguments = ["build", "--from-disk", "--config", str(places.config), "--as-of", AS_OF.isoformat()]
    result = CliRunner().invoke(briefings, arguments)
    assert result.output == f"The site is in {places.site}: open index.html there.\n"
    return places.site


def own_links(page: Path) -> set[str]:
    """The targets of all links of a page that stay within the site."""
    links = html.document_fromstring(page.read_bytes()).xpath("//a/@href")
    return {link for link in links if not urlsplit(link).scheme and not link.startswith(("#", "//"))}


def test_every_link_names_a_file(site: Path) -> None:
    pages = [page for page in site.rglob("*.html") if page.name != "404.html"]
    told = {(page, unquote(urlsplit(link).path)) for page in pages for link in own_links(page)}
    assert [each for each in told if not (each[0].parent / each[1]).resolve().is_file()] == []
    assert len(told) > len(pages) > 50


def follow_a_new_link(page: Page, seen: set[str]) -> None:
    """Click the first link of the page that leads to a page not seen yet; go back where there is none."""
    for link in page.locator("article a:visible, .md-tabs a:visible").all():
        address = str(link.evaluate("link => link.href.split('#')[0]"))
        if address.startswith("file:") and address.endswith(".html") and address not in seen:
            link.click()
            page.wait_for_url(f"{address}**")
            return
    assert page.go_back(), f"{page.url} leads nowhere new"


def test_reader_follows_links_from_page_to_page(watched: Watched, site: Path) -> None:
    page, seen = watched.page, set[str]()
    page.goto((site / "index.html").as_uri())
    while len(seen) < PAGES:
        seen.add(page.url.partition("#")[0])
        assert page.locator("article h1").count() == 1
        follow_a_new_link(page, seen)
    page.wait_for_load_state("networkidle")
    assert (watched.strays, watched.errors) == ([], [])


@pytest.mark.parametrize("place", ["", "#p2"])
def test_old_address_leads_to_the_new_page(watched: Watched, site: Path, place: str) -> None:
    old, new = ((site / path).as_uri() + place for path in MOVED)
    watched.page.goto(old)
    watched.page.wait_for_url(new)
    assert (watched.strays, watched.errors) == ([], [])


def test_table_is_filtered(watched: Watched, site: Path) -> None:
    points = (site / "points" / "index.html").as_uri()
    rows = watched.page.locator("article table tbody tr")
    watched.page.goto(points)
    every = rows.count()
    watched.page.goto(f"{points}#act=offer")
    expect(rows).not_to_have_count(every)
    assert 0 < rows.count() < every
    assert watched.errors == []


@pytest.mark.parametrize(
    ("file", "path"),
    [
        ("index.html", ""),
        ("people/index.html", "people/"),
        ("handbook/index.html", "handbook/"),
        ("names.html", "names/"),
    ],
)
def test_page_is_cited_by_the_address_that_it_has_on_the_web(site: Path, file: str, path: str) -> None:
    tree = html.document_fromstring((site / file).read_bytes())
    assert tree.xpath("//link[@rel='canonical']/@href") == [ADDRESS + path]
    assert tree.xpath("string(//*[@class='cite-page']/*[@class='address'])") == ADDRESS + path


def test_old_address_names_the_new_one_as_the_right_one(site: Path) -> None:
    tree = html.document_fromstring((site / MOVED[0]).read_bytes())
    assert tree.xpath("//link[@rel='canonical']/@href") == [f"{ADDRESS}sources/gazette-2012-05-16/"]
