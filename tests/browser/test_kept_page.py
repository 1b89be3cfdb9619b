"""A page that a test is done with tells the next one nothing of what was done with it."""

from playwright.sync_api import Browser, Page

from kept_page import SCREEN, as_new
from watching import Watched

STATE = """async () => ({
  local: localStorage.length,
  session: sessionStorage.length,
  databases: (await indexedDB.databases()).length,
  cookies: document.cookie,
  caches: (await caches.keys()).length,
  allowed: (await navigator.permissions.query({ name: "clipboard-read" })).state,
  screen: innerWidth,
  paper: matchMedia("print").matches,
  dark: matchMedia("(prefers-color-scheme: dark)").matches,
  still: matchMedia("(prefers-reduced-motion)").matches,
  forced: matchMedia("(forced-colors: active)").matches,
  left: window.left ?? "",
})"""
CHANGE = """async () => {
  window.left = localStorage.left = sessionStorage.left = document.cookie = "left=1";
  await caches.open("left");
  await new Promise((done) => { indexedDB.open("left").onsuccess = done; });
}"""


def change(page: Page) -> None:
    page.context.grant_permissions(["clipboard-read"])
    page.evaluate(CHANGE)
    page.set_viewport_size({"width": 400, "height": 300})
    page.emulate_media(media="print", color_scheme="dark", reduced_motion="reduce", forced_colors="active")


def test_nothing_is_left_of_what_a_test_did(browser: Browser, example_address: str) -> None:
    page = browser.new_context(viewport=SCREEN).new_page()
    page.goto(example_address)
    first = page.evaluate(STATE)
    change(page)
    changed = page.evaluate(STATE)
    assert [each for each in first if first[each] == changed[each]] == []
    page.context.new_page()
    for where in (page, page.context):
        where.route("**/*", lambda route: route.abort())
    as_new(page)
    assert page.context.pages == [page]
    page.goto(example_address)
    assert page.evaluate(STATE) == first
    page.context.close()


def test_what_would_leave_this_machine_is_refused_and_told(watched: Watched, example_address: str) -> None:
    elsewhere = ["https://example.org/a", "http://192.0.2.1/b"]
    watched.page.goto(example_address)
    refused = watched.page.evaluate(
        "addresses => Promise.all(addresses.map((address) => fetch(address).then(() => false, () => true)))", elsewhere
    )
    assert refused == [True, True]
    assert sorted(watched.strays) == sorted(elsewhere)
    assert len(watched.errors) >= len(elsewhere)


def test_errors_of_the_page_are_told(watched: Watched, example_address: str) -> None:
    watched.page.goto(example_address)
    watched.page.evaluate("() => { console.error('one'); setTimeout(() => { throw new Error('two'); }); }")
    watched.page.evaluate("() => new Promise((done) => setTimeout(done))")
    assert watched.errors[0] == "one"
    assert "two" in watched.errors[1]
