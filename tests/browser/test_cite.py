"""Citations are copied by a button, from a server and from a disk, with a clipboard or without."""

import json
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from briefings.publish.places import Places
from watching import Watched

PAGE = "meetings/2012-05-14-uy-is-reykjavik/"
FORMS = ("the note", "BibTeX", "CSL-JSON")
NO_CLIPBOARD = "Object.defineProperty(navigator, 'clipboard', {value: undefined});"
REFUSED = "document.execCommand = () => false;"
HEARD = "document.addEventListener('copy', () => { window.heard = getSelection().toString(); });"


@pytest.fixture(params=["http", "file"])
def address(request: pytest.FixtureRequest, dressed_address: str, dressed_site: Places) -> str:
    return dressed_address + PAGE if request.param == "http" else f"{(dressed_site.site / PAGE).as_uri()}/index.html"


def opened(watched: Watched, address: str, script: str = "null") -> Page:
    watched.page.goto(address)
    watched.page.evaluate(script)
    watched.page.get_by_text("Cite this:").click()
    return watched.page


def form(page: Page, name: str) -> str:
    return page.locator(f"[data-copy='{name}']").inner_text()


@pytest.mark.parametrize("name", FORMS)
def test_button_copies_the_form(watched: Watched, address: str, name: str) -> None:
    watched.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = opened(watched, address)
    page.get_by_role("button", name=f"Copy {name}").click()
    expect(page.get_by_role("status").filter(has_text="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == form(page, name)
    assert watched.strays == []
    if address.startswith("http"):  # from a disk the theme's own search finds no index
        assert watched.errors == []


def test_without_a_clipboard_the_browser_copies_what_is_selected(watched: Watched, address: str) -> None:
    page = opened(watched, address, NO_CLIPBOARD + HEARD)
    page.get_by_role("button", name="Copy BibTeX").click()
    expect(page.get_by_role("status").filter(has_text="Copied")).to_be_visible()
    assert page.evaluate("heard").strip() == form(page, "BibTeX").strip()


def test_where_nothing_may_copy_the_text_is_selected_and_the_page_says_so(watched: Watched, address: str) -> None:
    page = opened(watched, address, NO_CLIPBOARD + REFUSED)
    page.get_by_role("button", name="Copy CSL-JSON").click()
    expect(page.get_by_role("status").filter(has_text="Ctrl+C")).to_be_visible()
    (item,) = json.loads(page.evaluate("getSelection().toString()"))
    assert item["id"] == "2012-05-14-uy-is-reykjavik"


def test_button_is_reached_and_pressed_by_the_keyboard(watched: Watched, dressed_address: str) -> None:
    page = opened(watched, dressed_address + PAGE, NO_CLIPBOARD + HEARD)
    page.get_by_text("Cite this:").focus()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Copy the note")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").filter(has_text="Copied")).to_be_visible()


def test_without_javascript_the_forms_are_there_and_no_button(browser: Browser, dressed_address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(dressed_address + PAGE)
    page.get_by_text("Cite this:").click()
    assert all(form(page, name).strip() for name in FORMS)
    expect(page.locator(".copy")).to_have_count(0)
    context.close()


def test_report_carries_the_words_of_its_point(watched: Watched, address: str) -> None:
    watched.page.goto(address)
    links = watched.page.locator("a.wrong")
    assert links.count() == watched.page.locator(".point").count()
    for number in (0, links.count() - 1):
        link = links.nth(number)
        link.focus()
        asked = parse_qs(urlsplit(str(link.get_attribute("href"))).query)
        point = watched.page.locator(".point").nth(number)
        assert asked["template"] == ["correction.yml"]
        assert asked["page"][0].endswith(f"/{PAGE}#{point.get_attribute('id')}")
        assert asked["words"] == [str(point.text_content()).strip()]


def test_report_says_what_it_is_to_those_who_do_not_see_the_sign(watched: Watched, dressed_address: str) -> None:
    watched.page.goto(dressed_address + PAGE)
    expect(watched.page.get_by_role("link", name="Something wrong with q07?")).to_have_count(1)
