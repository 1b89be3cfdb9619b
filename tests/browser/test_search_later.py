"""The index of the search is fetched when a reader turns to the search, and nothing that is typed meanwhile is lost."""

import re
from collections.abc import Callable
from urllib.parse import quote, urlsplit

import pytest
from playwright.sync_api import Page, Request, Route, expect

from watching import Watched

INDEX = "**/search/search_index.json"
WORKER = "**/workers/search.*.js"
SIGRUN, NADIA = "people/sigrun-hafdal/", "people/nadia-daryashinas/"
NARROW = 390
FAILED = "The index could not be fetched. Press Enter, or Try again"
OF_THE_SEARCH = re.compile(r"/search_index\.json$|/workers/search\.[^/]*\.js$")


@pytest.fixture
def asked(watched: Watched) -> list[str]:
    """What was asked for of the theme's search and its index, as kinds of file."""
    kinds: list[str] = []

    def remember(request: Request) -> None:
        path = urlsplit(request.url).path
        if OF_THE_SEARCH.search(path):
            kinds.append(path.rpartition(".")[2])

    watched.page.on("request", remember)
    return kinds


def by_key(key: str) -> Callable[[Page], None]:
    return lambda page: page.keyboard.press(key)


def by_click(page: Page) -> None:
    page.locator(".md-search__input").click()


def by_sign(page: Page) -> None:
    page.set_viewport_size({"width": NARROW, "height": 800})
    page.locator(".md-header__button[for=__search]").click()


def first_result(page: Page) -> str:
    return str(page.locator(".md-search-result__link").first.evaluate("link => link.origin + link.pathname"))


@pytest.mark.parametrize(
    "turn",
    [by_key("/"), by_key("f"), by_key("s"), by_click, by_sign],
    ids=["slash", "f", "s", "click", "sign"],
)
def test_index_comes_when_a_reader_turns_to_the_search(
    watched: Watched, example_address: str, asked: list[str], turn: Callable[[Page], None]
) -> None:
    page = watched.page
    page.goto(example_address, wait_until="networkidle")
    assert asked == []
    turn(page)
    expect(page.locator(".md-search-result__meta")).to_have_text("Type to start searching")
    assert (sorted(asked), watched.errors) == (["js", "json"], [])


@pytest.mark.parametrize(
    ("words", "found"),
    [("Hafdal", SIGRUN), ("Сигрун Хафдаль", SIGRUN), ("دریاشناس", NADIA)],
    ids=["latin", "cyrillic", "arabic"],
)
def test_first_result_is_the_person(watched: Watched, example_address: str, words: str, found: str) -> None:
    page = watched.page
    page.goto(example_address)
    page.keyboard.press("/")
    page.keyboard.type(words)
    page.keyboard.press("End")
    expect(page.locator(".md-search-result__item").first).to_be_visible()
    assert first_result(page) == example_address + found
    assert watched.errors == []


@pytest.mark.parametrize("late", [INDEX, WORKER], ids=["index", "worker"])
def test_what_is_typed_meanwhile_is_not_lost(watched: Watched, example_address: str, late: str) -> None:
    page, held = watched.page, list[Route]()
    page.route(late, lambda route: held.append(route))  # noqa: PLW0108 - Playwright marks what it is given
    page.goto(example_address)
    with page.expect_request(late):
        page.keyboard.press("/")
    page.keyboard.type("Hafdal")
    expect(page.locator(".md-search-result__meta")).to_have_text("Getting the index ready")
    held.pop().continue_()
    expect(page.locator(".md-search-result__item").first).to_be_visible()
    assert first_result(page) == example_address + SIGRUN


def test_address_with_a_query_opens_the_search(watched: Watched, example_address: str) -> None:
    page = watched.page
    page.goto(f"{example_address}countries/?q={quote('Хафдаль')}")
    expect(page.locator(".md-search__input")).to_be_focused()
    expect(page.locator(".md-search-result__item").first).to_be_visible()
    assert first_result(page) == example_address + SIGRUN


def by_enter(page: Page) -> None:
    page.keyboard.press("Enter")


def by_button(page: Page) -> None:
    page.get_by_role("button", name="Try again").click()


@pytest.mark.parametrize("again", [by_enter, by_button], ids=["enter", "button"])
@pytest.mark.parametrize("missing", [INDEX, WORKER], ids=["index", "worker"])
def test_failure_is_told_and_can_be_tried_again(
    watched: Watched, example_address: str, missing: str, again: Callable[[Page], None]
) -> None:
    page = watched.page
    page.route(missing, lambda route: route.fulfill(status=503))
    page.goto(example_address)
    page.keyboard.press("/")
    page.keyboard.type("Hafdal")
    expect(page.locator(".md-search-result__meta")).to_have_text(FAILED)
    page.unroute(missing)
    again(page)
    expect(page.locator(".md-search-result__item").first).to_be_visible()
    assert first_result(page) == example_address + SIGRUN
    expect(page.locator(".md-search__input")).to_be_focused()


def test_words_that_led_to_a_page_are_marked_where_words_begin(watched: Watched, example_address: str) -> None:
    page = watched.page
    page.goto(f"{example_address}{SIGRUN}?h={quote('haf <b> ХАФДАЛЬ afdal')}")
    marked = page.locator("article mark")
    assert {text.casefold() for text in marked.all_text_contents()} == {"haf", "хафдаль"}
    assert page.locator("h1").inner_text().startswith("Sigrún Hafdal")
    assert (watched.strays, watched.errors) == ([], [])


def test_page_reached_without_a_search_has_no_mark(watched: Watched, example_address: str) -> None:
    watched.page.goto(f"{example_address}{SIGRUN}")
    assert watched.page.locator("mark").count() == 0
