"""Every page kind in a real browser: nothing from elsewhere, no script error, no sideways scroll, links that open."""

import re

import pytest
from playwright.sync_api import Browser, expect

from briefings.publish.places import Places
from briefings.read.tree import plain
from briefings.read.yaml import read_document
from conftest import EXAMPLE
from watching import Watched

PAGES = (
    "",
    "meetings/",
    "points/",
    "meetings/2013-04-10-kz-af-kabul/",
    "meetings/2017-10-30-kz-af-kabul/",
    "years/2013/",
    "commitments/",
    "commitments/requests/",
    "commitments/money/",
    "commitments/figures/",
    "storylines/",
    "commitments/afghan-students-programme-2010/",
    "people/",
    "people/adilbek-dzhaksybekov/",
    "offices/",
    "offices/kz-defence-minister/",
    "organisations/",
    "organisations/nato/",
    "places/",
    "places/kabul/",
    "topics/",
    "topics/cyber-security/",
    "events/",
    "events/steppe-eagle-2013/",
    "agreements/",
    "sources/",
    "sources/astana-times-2013-04-defence-minister/",
    "countries/",
    "countries/kz/",
    "pairs/af-kz/",
    "briefs/af-kz/",
    "briefs/amir-khan-muttaqi/",
    "changes/",
    "names/",
    "questions/",
    "handbook/",
    "handbook/acts/",
    "handbook/cite/",
    "handbook/fields/",
    "handbook/rules/",
)


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("width", [1280, 360])
def test_page_keeps_to_itself_and_to_its_width(watched: Watched, own_address: str, path: str, width: int) -> None:
    page = watched.page
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(own_address + path)
    assert page.locator("h1").first.inner_text().strip()
    assert (watched.strays, watched.errors) == ([], [])
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_not_found_page_leads_back(watched: Watched, own_address: str) -> None:
    """Whatever the depth of the address, the page has its style and its links work."""
    page = watched.page
    page.goto(own_address + "people/nobody/at/all/")
    expect(page.locator("h1")).to_contain_text("not in the archive")
    watched.errors.clear()
    page.locator("article a", has_text="Meetings").click()
    expect(page.locator("h1")).to_have_text("Meetings")
    assert (watched.strays, watched.errors) == ([], [])


def test_locator_leads_to_the_paragraph_and_on_to_the_passage(watched: Watched, own_address: str) -> None:
    page = watched.page
    page.goto(own_address + "meetings/2013-04-10-kz-af-kabul/")
    page.locator("#q11 + .cites a").first.click()
    expect(page).to_have_url(re.compile(r"/sources/astana-times-2013-04-defence-minister/#p6$"))
    passage = page.locator("#p6")
    expect(passage).to_be_in_viewport()
    links = passage.locator("a.outward").evaluate_all("all => all.map(a => a.href)")
    assert [link.partition("#")[2] for link in links] == [":~:text=The%20defense%20minister"] * 2
    assert links[0].startswith("https://astanatimes.com/2013/04/")
    assert links[1].startswith("https://web.archive.org/web/2013")
    passage.locator("li a").first.click()
    expect(page).to_have_url(re.compile(r"/meetings/2013-04-10-kz-af-kabul/#q\d\d$"))


def test_text_fragment_finds_the_passage(watched: Watched, own_address: str, own_site: Places) -> None:
    """What the links rely on: the browser scrolls to the opening words, hyphens, commas and all."""
    page = watched.page
    text = own_site.site / "passage.html"
    text.write_text(
        "<meta charset=utf-8><p>one</p><div style='height:5000px'></div>"
        "<p id=there>Well-known, “quoted” & co. opens here</p>",
        encoding="utf-8",
    )
    fragment = "Well%2Dknown%2C%20%E2%80%9Cquoted%E2%80%9D%20%26%20co."
    page.goto(f"{own_address}passage.html#:~:text={fragment}")
    expect(page.locator("#there")).to_be_in_viewport()
    text.unlink()


def test_briefing_is_whole_without_javascript(browser: Browser, own_address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(own_address + "meetings/2013-04-10-kz-af-kabul/")
    for point in range(1, 20):
        assert page.locator(f"#q{point:02}").inner_text().strip()
    expect(page.locator("details.points table")).to_have_count(1)
    page.goto(own_address + "commitments/")
    assert page.locator("tbody tr").count() > 10
    context.close()


def test_first_screen_of_a_briefing_tells_who_when_where_and_what(watched: Watched, own_address: str) -> None:
    page = watched.page
    page.goto(own_address + "meetings/2013-04-10-kz-af-kabul/")
    for words in ("10 April 2013", "Kabul", "Adilbek Dzhaksybekov", "Hamid Karzai", "Key points"):
        expect(page.get_by_text(words, exact=False).locator("visible=true").first).to_be_in_viewport()


@pytest.mark.parametrize("path", ["", "meetings/", "handbook/fields/"])
def test_example_archive_keeps_to_itself_too(watched: Watched, example_address: str, path: str) -> None:
    page = watched.page
    page.goto(example_address + path)
    assert (watched.strays, watched.errors) == ([], [])


HOSTILE = "meetings/2018-06-is-uy-montevideo/"


def test_text_that_looks_like_markup_stays_text(watched: Watched, example_address: str) -> None:
    """A record full of Markdown, HTML and template signs makes no element, no script and no title but its words."""
    page = watched.page
    written = (EXAMPLE / "records" / "meetings" / "2018-06-is-uy-montevideo.yaml").read_text(encoding="utf-8")
    title = plain(read_document("x", written.encode())[0].root)["title"]
    page.goto(example_address + HOSTILE)
    assert page.locator("h1").inner_text() == title
    assert page.title().startswith(title)
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
