"""Search finds people by any spelling and script, topics, and words of a statement; one result a page."""

import pytest
from playwright.sync_api import expect

from watching import Watched

MINISTER = "people/adilbek-dzhaksybekov/"
EXECUTIVE = "people/abdullah-abdullah/"


@pytest.mark.parametrize(
    ("words", "page"),
    [
        ("Dzhaksybekov", MINISTER),
        ("Жақсыбеков", MINISTER),
        ("Джаксыбеков", MINISTER),
        ("Jaksybekov", MINISTER),
        ("عبدالله", EXECUTIVE),
        ("Abdullah", EXECUTIVE),
        ("Abdullah Abdullah", EXECUTIVE),
        ("cyber security", "topics/cyber-security/"),
        ("KADEX", "events/kadex/"),
        ("multinational brigade staff", "meetings/2013-04-10-kz-af-kabul/"),
        ("peaceful professions", "meetings/2013-04-10-kz-af-kabul/"),
        ("scholarships", "topics/scholarships/"),
    ],
)
def test_search_finds_the_page(watched: Watched, own_address: str, words: str, page: str) -> None:
    browser_page = watched.page
    browser_page.goto(own_address)
    browser_page.locator(".md-search__input").click()
    browser_page.locator(".md-search__input").fill(words)
    browser_page.keyboard.press("End")
    results = browser_page.locator(".md-search-result__item")
    expect(results.first).to_be_visible(timeout=15_000)
    links = results.locator("a.md-search-result__link")
    targets = [
        link.split("?")[0].split("#")[0].removeprefix(own_address)
        for link in links.evaluate_all("all => all.map(a => a.href)")
    ]
    assert page in targets[:6]
    assert len(targets) == len(set(targets))
    assert (watched.strays, watched.errors) == ([], [])


def test_result_has_a_title_and_context_worth_reading(watched: Watched, own_address: str) -> None:
    page = watched.page
    page.goto(own_address)
    page.locator(".md-search__input").click()
    page.locator(".md-search__input").fill("intelligence sharing")
    page.keyboard.press("End")
    first = page.locator(".md-search-result__item").first
    expect(first).to_be_visible(timeout=15_000)
    assert first.locator("h1").inner_text().strip()
    assert len(first.inner_text().split()) > 8


def test_brief_stands_behind_the_page_of_its_person_in_search(watched: Watched, own_address: str) -> None:
    page = watched.page
    page.goto(own_address)
    page.keyboard.press("/")
    page.locator(".md-search__input").fill("Muttaqi")
    page.keyboard.press("End")
    page.locator(".md-search-result__item").first.wait_for()
    found = page.locator(".md-search-result__item > a").evaluate_all("all => all.map(each => each.pathname)")
    places = [address.removesuffix("/").split("/")[-2:] for address in found]
    assert places.index(["people", "amir-khan-muttaqi"]) < places.index(["briefs", "amir-khan-muttaqi"])
