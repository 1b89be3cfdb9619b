"""“Add a briefing” holds still: nothing moves under a press, and the file beside it shows what changed."""

import pytest
from playwright.sync_api import Page, expect

from form_page import preview, returned_to
from watching import Watched

LEFT = {
    "topics": ("Topics", "edu", "“edu” is not taken"),
    "a date": ("Date needed", "4/6/2031", "Which day is meant?"),
    "an address": ("Web address", "example.org/визит", "Written out as every browser finds it"),
    "a country": ("Country or body", "Lichtenstein", "is not taken for a country"),
}
MANY = {"points": [{"text": f"Point {number} was made at some length."} for number in range(1, 40)]}
TOP = "document.querySelector('.form-preview pre').scrollTop"
IS_SEEN = """text => {
  const box = document.querySelector(".form-preview pre");
  const code = box.querySelector("code").firstChild;
  const range = document.createRange();
  range.setStart(code, code.data.indexOf(text));
  range.setEnd(code, code.data.indexOf(text) + 1);
  const [letter, view] = [range.getBoundingClientRect(), box.getBoundingClientRect()];
  return letter.top >= view.top && letter.bottom <= view.bottom;
}"""


@pytest.fixture
def form(watched: Watched, dressed_address: str) -> Page:
    watched.page.goto(f"{dressed_address}add/")
    return watched.page


@pytest.mark.parametrize(("name", "typed", "told"), LEFT.values(), ids=LEFT)
def test_what_leaving_a_box_says_waits_for_the_end_of_the_press(form: Page, name: str, typed: str, told: str) -> None:
    control = form.locator("#add-form input").and_(form.get_by_label(name)).first
    control.fill(typed)
    form.keyboard.press("Escape")
    button = form.get_by_role("button", name="Add a point")
    points = form.locator(".form-of-points > .form-entries > .form-entry")
    button.scroll_into_view_if_needed()
    before = button.bounding_box()
    assert before
    said = form.locator("#add-form .form-steps").get_by_text(told)
    form.mouse.move(before["x"] + 5, before["y"] + 5)
    form.mouse.down()
    form.evaluate("archiveForm.tell()")
    assert button.bounding_box() == before
    expect(said).to_have_count(0)
    number = points.count()
    form.mouse.up()
    expect(points).to_have_count(number + 1)
    form.evaluate("archiveForm.tell()")
    expect(said.first).to_be_visible()


def test_a_press_that_ends_elsewhere_holds_nothing_back(form: Page) -> None:
    form.get_by_label("Date needed").fill("4/6/2031")
    button = form.get_by_role("button", name="Add a point")
    button.hover()
    form.mouse.down()
    form.mouse.move(5, 5)
    form.mouse.up()
    expect(form.get_by_text("Which day is meant?")).to_be_visible()


def test_what_is_sent_has_what_the_press_itself_took(form: Page) -> None:
    form.get_by_role("textbox", name="Title needed").fill("A visit")
    form.evaluate("archiveForm.tell()")
    form.get_by_role("combobox", name="Publisher").fill("Vaduz Weekly")
    form.keyboard.press("Escape")
    with form.expect_download() as download:
        form.get_by_role("button", name="Download the file").click()
    assert "publisher: Vaduz Weekly" in download.value.path().read_text(encoding="utf-8")


@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
def test_the_file_beside_the_form_shows_what_changed(form: Page, motion: str) -> None:
    form.emulate_media(reduced_motion=motion)  # type: ignore[arg-type]
    form.set_viewport_size({"width": 1400, "height": 800})
    returned_to(form, MANY)
    assert form.evaluate(TOP) == 0
    for text in ("Point 35", "Point 2 "):
        control = form.get_by_role("textbox", name="The point").nth(int(text.split()[1]) - 1)
        control.fill(f"{text} was made anew.")
        page_at = form.evaluate("scrollY")
        preview(form)
        form.wait_for_function(IS_SEEN, arg="was made anew")
        assert form.evaluate("scrollY") == page_at
        expect(control).to_be_focused()
        control.fill(f"{text} was made.")
        preview(form)


def test_below_the_form_the_file_stays_as_it_is(form: Page) -> None:
    form.set_viewport_size({"width": 390, "height": 800})
    returned_to(form, MANY)
    form.get_by_role("textbox", name="The point").nth(34).fill("Point 35 was made anew.")
    page_at = form.evaluate("scrollY")
    preview(form)
    assert (form.evaluate(TOP), form.evaluate("scrollY")) == (0, page_at)


def test_who_reads_in_the_file_is_left_there(form: Page) -> None:
    form.set_viewport_size({"width": 1400, "height": 800})
    returned_to(form, MANY)
    form.locator(".form-preview pre").focus()
    form.evaluate("archiveForm.work.tree.points[34].text = 'Another.'")
    assert "Another." in preview(form)
    assert form.evaluate(TOP) == 0
