"""Pages of this archive's records in a real browser: they keep to their width, and what they tell is in sight."""

import re

import pytest
from playwright.sync_api import expect

from watching import WIDTHS, Watched, assert_keeps_to_itself

PAGES = (
    "points/",
    "commitments/",
    "commitments/requests/",
    "commitments/money/",
    "commitments/figures/",
    "storylines/",
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
    "meetings/2013-04-10-kz-af-kabul/",
    "meetings/2017-10-30-kz-af-kabul/",
    "years/2013/",
    "commitments/afghan-students-programme-2010/",
    "people/adilbek-dzhaksybekov/",
    "offices/kz-defence-minister/",
    "organisations/nato/",
    "places/kabul/",
    "topics/cyber-security/",
    "events/steppe-eagle-2013/",
    "sources/astana-times-2013-04-defence-minister/",
    "countries/kz/",
    "pairs/af-kz/",
    "briefs/af-kz/",
    "briefs/amir-khan-muttaqi/",
)


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("width", WIDTHS)
def test_page_keeps_to_itself_and_to_its_width(watched: Watched, own_address: str, path: str, width: int) -> None:
    assert_keeps_to_itself(watched, own_address + path, width)


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


def test_first_screen_of_a_briefing_tells_who_when_where_and_what(watched: Watched, own_address: str) -> None:
    page = watched.page
    page.goto(own_address + "meetings/2013-04-10-kz-af-kabul/")
    for words in ("10 April 2013", "Kabul", "Adilbek Dzhaksybekov", "Hamid Karzai", "Key points"):
        expect(page.get_by_text(words, exact=False).locator("visible=true").first).to_be_in_viewport()
