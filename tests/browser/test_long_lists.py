"""A site with lists that are too long for their pages: how much a page takes, and how a reader goes on in them."""

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from axe import findings
from briefings.publish.places import Places
from browsing import dressed, served
from conftest import EXAMPLE
from many_meetings import add_talks
from table_page import TablePage
from watching import Watched

MOST = 300_000  # bytes of a page


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Places:
    root = tmp_path_factory.mktemp("many")
    shutil.copytree(EXAMPLE / "records", root / "records")
    add_talks(root / "records")
    return dressed(root, root / "records")


@pytest.fixture(scope="module")
def address(many: Places) -> Iterator[str]:
    yield from served(many)


def test_no_page_is_too_long(many: Places) -> None:
    pages = {path.relative_to(many.site).as_posix(): path.stat().st_size for path in many.site.rglob("*.html")}
    assert "points/1990s/index.html" in pages
    assert {path: size for path, size in pages.items() if size > MOST} == {}


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_a_head_and_its_slices_are_without_a_finding(browser: Browser, address: str, width: int, scheme: str) -> None:
    page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme, reduced_motion="reduce")
    found = {}
    for path in ("points/", "points/1990s/", "topics/sea-rescue/", "people/sigrun-hafdal/mentioned-in/meetings/"):
        page.goto(address + path)
        found[path] = findings(page)
    assert {path: each for path, each in found.items() if each} == {}
    page.close()


def test_the_head_leads_to_every_decade_and_has_the_newest_rows(watched: Watched, address: str) -> None:
    watched.page.goto(address + "points/")
    slices = watched.page.get_by_role("navigation", name="Points, page by page")
    assert slices.get_by_role("link").all_inner_texts() == ["1980s", "1990s", "2000s", "2010s", "no date"]
    assert watched.page.locator(".table-tools").count() == 0
    dates = watched.page.locator("td[data-label=Date]").all_inner_texts()
    assert dates[-1] == "About June 2018"
    slices.get_by_role("link", name="1990s").click()
    expect(watched.page.get_by_role("heading", level=1)).to_have_text("Points, 1990s")
    assert (watched.strays, watched.errors) == ([], [])


def test_rows_of_a_slice_are_chosen_and_the_choice_goes_along_to_the_next(watched: Watched, address: str) -> None:
    watched.page.goto(address + "points/1990s/")
    table = TablePage(watched.page)
    expect(table.status).to_have_text("All 200 points on this page")
    table.choose("Side that speaks", "Uruguay")
    expect(table.status).to_have_text("50 of 200 points on this page")
    table.expect_number(50)
    watched.page.get_by_role("navigation", name="Before and after", exact=True).get_by_role(
        "link", name="2000s"
    ).click()
    expect(watched.page.get_by_role("heading", level=1)).to_have_text("Points, 2000s")
    expect(table.status).to_have_text("50 of 200 points on this page")
    table.expect_number(50)


def test_a_link_from_a_slice_lands_on_the_point(watched: Watched, address: str) -> None:
    """It stands on the page of its meeting, which is no slice; so does what a topic and a source have of it."""
    for start in ("points/1990s/", "topics/sea-rescue/1990s/"):
        watched.page.goto(address + start)
        watched.page.get_by_role("link", name="Buoy 1994/17 was painted", exact=False).click()
        expect(watched.page).to_have_url(f"{address}meetings/1994-is-uy-talk/#q17")
        expect(watched.page.locator("#q17")).to_be_in_viewport()


def test_a_number_of_points_leads_to_a_list_that_has_them_all(watched: Watched, address: str) -> None:
    """The table of all points is in slices: the topic has a list of its own."""
    watched.page.goto(address + "topics/")
    row = watched.page.get_by_role("row", name="Rescue drills")
    number = row.get_by_role("link", name="points", exact=False)
    told = number.inner_text()
    number.click()
    expect(watched.page).to_have_url(f"{address}topics/rescue-drills/#points")
    expect(watched.page.get_by_text(told, exact=False).first).to_be_visible()
