"""“Add a briefing”: what somebody fills in becomes a file that the archive takes as it is."""

import hashlib
import json

import pytest
from lxml import html
from playwright.sync_api import Page, expect

from answering import Answer, Play, by_keyboard, by_mouse
from briefings.publish.places import Places
from form_page import opened, preview, saved
from sent_files import Sent, expect_accepted
from vaduz import ANSWERS, FILE, NAME, TEXT
from watching import Watched

PLAYS = {"mouse": by_mouse, "keyboard": by_keyboard}
LONG = "Misprints left as they stand, " + "Опечатки в тексте " * 70
AFTER_TEXT = ANSWERS.index(Answer("tick", "The first line is a heading")) + 1


@pytest.fixture
def form(watched: Watched, dressed_address: str) -> Page:
    watched.page.goto(f"{dressed_address}add/")
    return watched.page


@pytest.mark.parametrize("play", PLAYS.values(), ids=PLAYS)
def test_filled_form_opens_a_file_that_the_archive_takes(
    watched: Watched, form: Page, example: Places, play: Play
) -> None:
    play(form, ANSWERS)
    sent = opened(form, play)
    assert sent == Sent(name=NAME, text=FILE)
    expect_accepted(sent, example)
    meeting = NAME.removesuffix(".yaml")
    row = f'//tr[.//a[contains(@href, "{meeting}")]]//bdi[@lang]'
    names = html.document_fromstring((example.site / "names" / "index.html").read_bytes()).xpath(row)
    assert {each.get("lang"): each.text for each in names} == {"ru": "Ада Эземпио", "fa-AF": "آدا اسمپیو"}
    index = json.loads((example.site / "search" / "search_index.json").read_bytes())["docs"]
    (found,) = [each["text"] for each in index if each["location"] == f"meetings/{meeting}/"]
    assert "Ада Эземпио آدا اسمپیو" in found
    assert watched.errors == []


def test_long_file_is_copied_into_a_new_file_or_saved(watched: Watched, form: Page, example: Places) -> None:
    more = (Answer("press", "More about this source"), Answer("fill", "Slips and oddities", LONG))
    by_mouse(form, (*ANSWERS[:AFTER_TEXT], *more, *ANSWERS[AFTER_TEXT:]))
    expect(form.locator(".form-ways li")).to_have_count(7)
    empty = form.get_by_role("link", name="a new file on GitHub").get_attribute("href")
    assert (empty or "").endswith(f"/new/main/records/meetings?filename={NAME}")
    upload = form.get_by_role("link", name="the upload page on GitHub").get_attribute("href")
    assert (upload or "").endswith("/upload/main/records/meetings")
    expect(form.get_by_role("link", name="Open on GitHub")).to_have_count(0)
    form.context.grant_permissions(["clipboard-read", "clipboard-write"])
    form.get_by_role("button", name="Copy the file").click()
    expect(form.get_by_role("status").filter(has_text="Copied.")).to_be_visible()
    sent = saved(form)
    assert form.evaluate("navigator.clipboard.readText()") == sent.text
    assert sent == Sent(name=NAME, text=FILE.replace("sides:", f"    quirks: {LONG.strip()}\nsides:"))
    expect_accepted(sent, example)
    assert (watched.strays, watched.errors) == ([], [])


def test_form_works_from_a_disk(watched: Watched, dressed_site: Places) -> None:
    page = watched.page
    page.goto((dressed_site.site / "add" / "index.html").as_uri())
    by_mouse(page, ANSWERS)
    assert opened(page) == saved(page) == Sent(name=NAME, text=FILE)
    page.reload()
    assert preview(page) == FILE


def test_pasted_text_is_kept_by_its_bytes_and_never_sent(form: Page) -> None:
    by_mouse(form, ANSWERS)
    kept = saved(form, "Save this text")
    digest = hashlib.sha256(kept.text.encode()).hexdigest()
    assert kept == Sent(name=f"A-{digest[:8]}.txt", text=TEXT)
    assert "over lunch" not in opened(form).text
