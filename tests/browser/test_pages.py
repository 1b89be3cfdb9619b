"""Every page kind in a real browser: nothing from elsewhere, no script error, no sideways scroll, links that open."""

import pytest
from playwright.sync_api import Browser, expect

from briefings.publish.places import Places
from briefings.read.tree import plain
from briefings.read.yaml import read_document
from conftest import EXAMPLE
from watching import WIDTHS, Watched, assert_keeps_to_itself

PAGES = (
    "",
    "meetings/",
    "points/",
    "commitments/",
    "commitments/requests/",
    "commitments/money/",
    "commitments/figures/",
    "storylines/",
    "people/",
    "offices/",
    "organisations/",
    "places/",
    "topics/",
    "events/",
    "agreements/",
    "sources/",
    "countries/",
    "changes/",
    "names/",
    "questions/",
    "handbook/",
    "handbook/acts/",
    "handbook/cite/",
    "handbook/fields/",
    "handbook/rules/",
    "add/",
)
RECORDS = (
    "meetings/2012-05-14-uy-is-reykjavik/",
    "meetings/2015-09-21-lighthouse-forum-lisbon/",
    "years/2012/",
    "commitments/lifeboats-for-uruguay/",
    "people/bruno-faroleiro/",
    "offices/uy-sea-minister/",
    "topics/sea-rescue/",
    "events/gull-watch-2013/",
    "sources/gazette-2012-05-16/",
    "countries/uy/",
    "pairs/is-uy/",
    "briefs/is-uy/",
    "briefs/bruno-faroleiro/",
)


@pytest.mark.parametrize("path", [*PAGES, *RECORDS])
@pytest.mark.parametrize("width", WIDTHS)
def test_page_keeps_to_itself_and_to_its_width(watched: Watched, dressed_address: str, path: str, width: int) -> None:
    assert_keeps_to_itself(watched, dressed_address + path, width)


@pytest.mark.parametrize("path", ["", "meetings/", "people/", "questions/", "handbook/"])
@pytest.mark.parametrize("width", WIDTHS)
def test_page_of_this_archive_does_too(watched: Watched, own_address: str, path: str, width: int) -> None:
    assert_keeps_to_itself(watched, own_address + path, width)


def test_not_found_page_leads_back(watched: Watched, own_address: str) -> None:
    """Whatever the depth of the address, the page has its style and its links work."""
    page = watched.page
    page.goto(own_address + "people/nobody/at/all/")
    expect(page.locator("h1")).to_contain_text("not in the archive")
    watched.errors.clear()
    page.locator("article a", has_text="Meetings").click()
    expect(page.locator("h1")).to_have_text("Meetings")
    assert (watched.strays, watched.errors) == ([], [])


def test_text_fragment_finds_the_passage(watched: Watched, dressed_address: str, dressed_site: Places) -> None:
    """What the links rely on: the browser scrolls to the opening words, hyphens, commas and all."""
    page = watched.page
    text = dressed_site.site / "passage.html"
    text.write_text(
        "<meta charset=utf-8><p>one</p><div style='height:5000px'></div>"
        "<p id=there>Well-known, “quoted” & co. opens here</p>",
        encoding="utf-8",
    )
    fragment = "Well%2Dknown%2C%20%E2%80%9Cquoted%E2%80%9D%20%26%20co."
    page.goto(f"{dressed_address}passage.html#:~:text={fragment}")
    expect(page.locator("#there")).to_be_in_viewport()
    text.unlink()


def test_briefing_is_whole_without_javascript(browser: Browser, dressed_address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(dressed_address + "meetings/2012-05-14-uy-is-reykjavik/")
    for point in range(1, 9):
        assert page.locator(f"#q{point:02}").inner_text().strip()
    expect(page.locator("details.points table")).to_have_count(1)
    page.goto(dressed_address + "commitments/")
    assert page.locator("tbody tr").count() > 3
    context.close()


@pytest.mark.parametrize("path", ["", "meetings/", "handbook/fields/"])
def test_example_archive_keeps_to_itself_too(watched: Watched, example_address: str, path: str) -> None:
    page = watched.page
    page.goto(example_address + path)
    assert (watched.strays, watched.errors) == ([], [])


HOSTILE = "meetings/2018-06-is-uy-montevideo/"
CODE = ".paper-end:last-child > .qr:first-child > img[src^='data:image/png;base64,']"


def test_text_that_looks_like_markup_stays_text(watched: Watched, example_address: str) -> None:
    """A record full of Markdown, HTML and template signs makes no element, no script and no title but its words."""
    page = watched.page
    written = (EXAMPLE / "records" / "meetings" / "2018-06-is-uy-montevideo.yaml").read_text(encoding="utf-8")
    title = plain(read_document("x", written.encode())[0].root)["title"]
    page.goto(example_address + HOSTILE)
    assert page.locator("h1").inner_text() == title
    assert page.title().startswith(title)
    page.locator(CODE).evaluate_all("codes => codes.forEach((code) => code.remove())")
    assert page.locator("article :is(script, img, iframe, object, embed, form, input, style)").count() == 0
    handlers = "all => all.filter(each => [...each.attributes].some(one => one.name.startsWith('on'))).length"
    assert page.locator("article *").evaluate_all(handlers) == 0
    assert page.locator("article a[href^='javascript:' i]").count() == 0
    page.keyboard.press("/")
    page.locator(".md-search__input").fill("dash")
    page.keyboard.press("End")
    expect(page.locator(".md-search-result__item").first).to_be_visible(timeout=15_000)
    assert page.locator(".md-search-result :is(script, img, iframe)").count() == 0
    assert (watched.strays, watched.errors) == ([], [])
