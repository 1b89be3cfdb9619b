"""A large index is fetched in pieces; what a reader sees and presses is the same as with the whole."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from html import escape
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Request, Route, expect

from briefings.publish.pieces import cut_index
from briefings.publish.places import Places
from browsing import served
from serving import Quiet, serving
from sites import PAGES, published, small_archive
from watching import Watched

SIGRUN, NADIA = "people/sigrun-hafdal/", "people/nadia-daryashinas/"
FAILED = "The index could not be fetched. Press Enter, or Try again"
DRAWN = "new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))"
HOSTILE = "<img src=x onerror=alert(1)> &lt;b&gt; windmill"
MANY, SHOWN, FIRST = 40, 30, 10
WHEAT = {f"wheat/{number}.md": f"# Wheat {number}\n\nWheat of the harvest {number}.\n" for number in range(MANY)}
TOLD = (
    PAGES
    | WHEAT
    | {"wordless.md": "# Wordless\n", "hostile.md": f"# {escape(HOSTILE)}\n\nOf a windmill: {escape(HOSTILE)}\n"}
)


@pytest.fixture(scope="module")
def example_in_pieces(example_site: Places, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    places = replace(example_site, build=tmp_path_factory.mktemp("pieces"))
    shutil.copytree(example_site.site, places.site)
    cut_index(places.site, 0)
    yield from served(places)


@pytest.fixture(scope="module")
def in_pieces(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    places = small_archive(tmp_path_factory.mktemp("small"))
    assert published(TOLD, places) == ()
    cut_index(places.site, 0)
    with serving(partial(Quiet, directory=str(places.site))) as root:
        yield f"{root}/"


def search(page: Page, address: str, words: str) -> None:
    page.goto(address)
    page.keyboard.press("/")
    page.keyboard.type(words)
    page.keyboard.press("End")


def results(page: Page) -> list[str]:
    expect(page.locator(".md-search-result__item").first).to_be_visible()
    links = page.locator(".md-search-result__link").all()
    return [str(link.evaluate("link => link.pathname + link.hash")) for link in links]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Hafdal", SIGRUN),
        ("hafd", SIGRUN),
        ("Sigrun", SIGRUN),
        ("Сигрун Хафдаль", SIGRUN),
        ("хафд", SIGRUN),
        ("دریاشناس", NADIA),
    ],
)
def test_first_result_is_the_person_in_every_script(
    watched: Watched, example_in_pieces: str, words: str, found: str
) -> None:
    search(watched.page, example_in_pieces, words)
    assert results(watched.page)[0] == urlsplit(example_in_pieces).path + found
    assert (watched.strays, watched.errors) == ([], [])


def test_only_pieces_are_fetched_and_only_when_a_reader_turns_to_the_search(watched: Watched, in_pieces: str) -> None:
    page, asked = watched.page, list[str]()

    def remember(request: Request) -> None:
        asked.append(Path(urlsplit(request.url).path).name)

    page.goto(in_pieces, wait_until="networkidle")
    page.on("request", remember)
    page.keyboard.press("/")
    page.keyboard.type("lady")
    page.keyboard.press("End")
    assert results(page) == ["/people/", "/people/#ann"]
    assert {"search_index.json", "pieces.js", "pagefind.js", "pagefind-entry.json", "wasm.en.pagefind"} <= set(asked)
    assert len([name for name in asked if name.endswith(".pf_fragment")]) == 1
    assert [name for name in asked if name.endswith(".min.js")] == []


def test_words_are_marked_in_title_and_text(watched: Watched, in_pieces: str) -> None:
    search(watched.page, in_pieces, "wheat 7")
    first = watched.page.locator(".md-search-result__item").first
    expect(first.locator("h1 mark")).to_have_text(["Wheat", "7"])
    expect(first).to_contain_text("Wheat of the harvest 7.")
    assert first.locator("mark").all_text_contents()[2:] == ["Wheat", "7."]


def test_page_without_words_is_shown_by_its_title_alone(watched: Watched, in_pieces: str) -> None:
    search(watched.page, in_pieces, "wordless")
    expect(watched.page.locator(".md-search-result__item").first).to_have_text("Wordless")


def test_more_results_than_are_shown_are_counted(watched: Watched, in_pieces: str) -> None:
    search(watched.page, in_pieces, "harvest")
    told = watched.page.locator(".md-search-result__meta")
    expect(told).to_have_text(f"The first {SHOWN} of {MANY} matching documents")
    watched.page.keyboard.type(" 7")
    watched.page.keyboard.press("End")
    expect(told).to_have_text("1 matching document")


def scroll_to_the_end(page: Page) -> list[str]:
    """The titles of all results; the theme draws some more each time that their end comes into view."""
    items = page.locator(".md-search-result__item")
    while items.count() < SHOWN:
        before = items.count()
        for place in ("0", "list.scrollHeight"):
            page.locator(".md-search__scrollwrap").evaluate(f"list => {{ list.scrollTop = {place}; return {DRAWN}; }}")
        expect(items).not_to_have_count(before)
    return page.locator(".md-search-result__item h1").all_text_contents()


def assert_all_are_named(page: Page) -> None:
    scroll_to_the_end(page)
    expect(page.locator(".md-search-result__item h1", has_text="…")).to_have_count(0)
    titles = scroll_to_the_end(page)
    assert len(set(titles)) == SHOWN
    assert all(title.startswith("Wheat ") for title in titles)


def test_further_results_are_there_when_a_reader_comes_to_them(watched: Watched, in_pieces: str) -> None:
    search(watched.page, in_pieces, "harvest")
    results(watched.page)
    assert_all_are_named(watched.page)


def test_further_results_that_come_late_are_drawn_then(watched: Watched, in_pieces: str) -> None:
    page, held, sent = watched.page, list[Route](), list[Route]()

    def hold(route: Route) -> None:
        if len(sent) < FIRST:
            sent.append(route)
            route.continue_()
        else:
            held.append(route)

    page.context.route("**/*.pf_fragment", hold)
    search(page, in_pieces, "harvest")
    results(page)
    assert "…" in scroll_to_the_end(page)
    for route in held:
        route.continue_()
    assert_all_are_named(page)


def test_nothing_found_is_told(watched: Watched, in_pieces: str) -> None:
    search(watched.page, in_pieces, "xyzzyx")
    expect(watched.page.locator(".md-search-result__meta")).to_have_text("No matching documents")
    assert watched.errors == []


def test_result_is_reached_by_keys_and_its_words_are_marked(watched: Watched, in_pieces: str) -> None:
    page = watched.page
    search(page, in_pieces, "lady")
    results(page)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{in_pieces}people/?h=lady#ann")
    expect(page.locator("article mark")).to_have_text(["lady"])
    assert watched.errors == []


def test_text_of_a_record_stays_text(watched: Watched, in_pieces: str) -> None:
    search(watched.page, in_pieces, "windmill")
    first = watched.page.locator(".md-search-result__item").first
    expect(first.locator("h1")).to_have_text(HOSTILE)
    expect(first.locator("article")).to_contain_text("Of a windmill: <img src=x onerror=alert(1)>")
    assert first.locator(":is(img, b)").count() == 0
    assert watched.errors == []


@pytest.mark.parametrize("missing", ["pagefind.js", "*.pf_meta", "*.pf_index", "*.pf_fragment"])
def test_piece_that_does_not_come_is_told_and_tried_again(watched: Watched, in_pieces: str, missing: str) -> None:
    page = watched.page
    page.context.route(f"**/{missing}", lambda route: route.fulfill(status=503))
    search(page, in_pieces, "lady")
    expect(page.locator(".md-search-result__meta")).to_have_text(FAILED)
    page.context.unroute(f"**/{missing}")
    page.keyboard.press("Enter")
    assert results(page) == ["/people/", "/people/#ann"]
