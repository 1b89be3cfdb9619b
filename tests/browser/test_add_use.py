"""“Add a briefing” in use: what is offered, kept, taken back and told, and what it does without what it needs."""

import json
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from answering import Answer, by_mouse
from form_page import complaints, preview, returned_to
from payloads import INLINE
from vaduz import ANSWERS, FILE
from watching import Watched

TREE: dict[str, Any] = {
    "title": "San Marino's transport minister visits Vaduz",
    "date": "2031-05-06",
    "place_as_written": "Vaduz",
    "sources": {"A": {"publisher": "The Vaduz Example", "published": "2031-05-07", "account": "li", "seen": "4"}},
    "sides": [
        {"country": "sm", "role": "visitor", "people": [{"key": "esempio", "name": "Ada Esempio"}]},
        {"country": "li", "role": "host"},
    ],
    "summary": "San Marino's transport minister came to Vaduz and offered driving lessons.",
    "key_points": ["q02", "q03"],
    "points": [
        {"by": ["li"], "act": "welcome", "text": "Liechtenstein welcomed her.", "from": ["A.p1"]},
        {"by": ["esempio"], "act": "offer", "text": "Esempio offered driving lessons.", "from": ["A.p3"]},
        {"by": ["li"], "act": "thank", "text": "Liechtenstein thanked her.", "from": ["A.p4"]},
    ],
}
MARKUP = (*INLINE, "<img src=x onerror=alert(1)>", "</script><script>alert(1)</script>")


@pytest.fixture
def form(watched: Watched, dressed_address: str) -> Page:
    watched.page.goto(f"{dressed_address}add/")
    return watched.page


def points(page: Page) -> list[str]:
    return [line.strip() for line in preview(page).splitlines() if "text:" in line or "id: q" in line]


def test_untouched_form_holds_nothing_and_sends_nothing(form: Page) -> None:
    assert preview(form) == "Nothing yet: what you fill in appears here."
    assert complaints(form) == []
    expect(form.get_by_role("link", name="Open on GitHub")).to_have_count(0)
    assert form.evaluate("Object.keys(localStorage).filter(key => key.startsWith('add:'))") == []
    kind = form.get_by_label("Kind of occasion").locator("option:checked")
    expect(kind).to_have_text("meeting, if you choose nothing")


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("хафд", "Sigrún Hafdal"),
        ("سیگرون", "Sigrún Hafdal"),
        ("sigrun", "Sigrún Hafdal"),
        ("MARÉÁZUL in", "Inés Mareazul"),
        ("нади", "Nadia Daryashinas"),
    ],
)
def test_people_are_offered_by_any_spelling_and_script(form: Page, typed: str, offered: str) -> None:
    by_mouse(form, (Answer("press", "Add a person"), Answer("choose", "Name", typed)))
    expect(form.get_by_role("combobox", name="Name").first).to_have_value(offered)
    known = form.evaluate("archiveForm.record().sides[0].people[0]")
    assert known == offered.lower().translate(str.maketrans(" úé", "-ue"))
    expect(form.get_by_role("group", name="The name in other scripts")).to_be_hidden()


def test_work_is_there_again_after_a_reload(form: Page) -> None:
    by_mouse(
        form,
        (
            Answer("fill", "Title", "A visit"),
            Answer("fill", "Date", "2031"),
            Answer("choose", "Country or body", "лихт"),
        ),
    )
    before = preview(form)
    form.reload()
    assert preview(form) == before == "title: A visit\ndate: 2031\nsides:\n  - country: li\n"
    expect(form.get_by_role("combobox", name="Country or body").first).to_have_value("Liechtenstein")


def test_starting_afresh_asks_first_and_can_be_taken_back(form: Page) -> None:
    returned_to(form, TREE)
    before = preview(form)
    form.get_by_role("button", name="Start afresh").click()
    form.get_by_role("button", name="Keep it").click()
    assert preview(form) == before
    form.get_by_role("button", name="Start afresh").click()
    form.get_by_role("button", name="Clear everything").click()
    assert preview(form).startswith("Nothing yet")
    by_mouse(form, (Answer("fill", "Title", "Another"),))
    form.reload()
    back = form.get_by_role("button", name="Bring back what was there before")
    back.click()
    assert preview(form) == before
    back.click()
    assert preview(form) == "title: Another\n"


def test_points_are_numbered_anew_and_what_names_them_follows(form: Page) -> None:
    returned_to(form, TREE)
    form.get_by_role("button", name="Remove point 1").click()
    assert points(form) == [
        "- id: q01",
        "text: Esempio offered driving lessons.",
        "- id: q02",
        "text: Liechtenstein thanked her.",
    ]
    assert "key_points:\n  - q01\n  - q02\n" in preview(form)
    expect(form.get_by_role("button", name="Undo")).to_be_focused()
    form.keyboard.press("Enter")
    assert "key_points:\n  - q02\n  - q03\n" in preview(form)
    form.get_by_role("button", name="Move point 3 up").click()
    assert "key_points:\n  - q03\n  - q02\n" in preview(form)


def test_person_who_is_called_otherwise_is_named_so_everywhere(form: Page) -> None:
    returned_to(form, TREE)
    by_mouse(
        form,
        (Answer("fill", "Name", "Ada Esempio Marini"), Answer("fill", "Office in the words of the source", "Minister")),
    )
    assert "key: marini" in preview(form)
    assert "by: marini" in preview(form)
    by_mouse(form, (Answer("choose", "Name", "хафд"),))
    assert "by: sigrun-hafdal" in preview(form)
    assert "marini" not in preview(form)


def test_letter_of_a_source_that_went_is_not_given_to_another(form: Page) -> None:
    returned_to(form, TREE)
    form.get_by_role("button", name="Remove source A").click()
    form.get_by_role("radio", name="in the archive already").first.check()
    by_mouse(form, (Answer("choose", "Which source", "forum"),))
    assert "sources:\n  B: water-society-forum-report\n" in preview(form)
    assert any("A.p1" in each or "`A`" in each or " A " in each for each in complaints(form))


def test_problem_leads_to_its_box(form: Page) -> None:
    returned_to(form, {**TREE, "points": [{**TREE["points"][0], "to": ["nobody-here"]}], "key_points": []})
    listed = form.locator(".form-problem-list a")
    expect(listed).to_have_text(["Point 1, Addressed to"])
    form.get_by_text("More about this point").click()
    listed.click()
    box = form.get_by_role("combobox", name="Addressed to")
    expect(box).to_be_focused()
    expect(box).to_have_attribute("aria-invalid", "true")
    expect(form.locator(".form-field", has=box).locator(".form-problem")).to_contain_text("nobody-here")


def test_what_is_wrong_is_not_told_before_it_is_filled_in(form: Page) -> None:
    by_mouse(
        form,
        (Answer("fill", "Title", "<b>"), Answer("fill", "Date", "2031-02-30"), Answer("fill", "Summary", "Short.")),
    )
    wrong = form.locator(".form-problem:visible")
    expect(wrong).to_have_count(2)
    expect(form.get_by_text("Not ready:")).to_be_visible()
    expect(form.get_by_role("link", name="Open on GitHub")).to_be_visible()


def test_name_of_the_file_is_proposed_and_may_be_another(form: Page) -> None:
    returned_to(form, TREE)
    name = form.get_by_label("Name of the file")
    expect(name).to_have_value("2031-05-06-sm-li-vaduz")
    name.fill("Ünder way")
    name.blur()
    assert [each.partition(":")[0] for each in complaints(form)] == ["Name of the file"]
    name.fill("")
    name.blur()
    assert complaints(form) == []
    expect(name).to_have_value("2031-05-06-sm-li-vaduz")


def test_browser_that_keeps_nothing_is_told_of(watched_once: Watched, dressed_address: str) -> None:
    page = watched_once.page
    page.add_init_script("Storage.prototype.setItem = () => { throw new Error('full'); };")
    page.goto(f"{dressed_address}add/")
    by_mouse(page, (Answer("fill", "Title", "A visit"),))
    expect(page.locator(".form-kept").first).to_contain_text("cannot keep your work")
    assert preview(page) == "title: A visit\n"
    assert watched_once.errors == []


def test_answers_of_an_older_form_are_told_where_no_box_takes_them(form: Page) -> None:
    returned_to(form, {"title": "A visit", "weather": "rain", "sides": [{"country": "li", "hat": "tall"}]})
    expect(form.locator(".form-left li")).to_have_text(["weather: rain", "sides, 0, hat: tall"])
    assert preview(form) == "title: A visit\nsides:\n  - country: li\n"
    form.reload()
    expect(form.locator(".form-left li")).to_have_count(2)
    form.get_by_role("button", name="I have what I need").click()
    form.evaluate("archiveForm.tell()")
    form.reload()
    expect(form.locator(".form-left")).to_have_count(0)


@pytest.mark.parametrize("width", [360, 1280])
def test_filled_form_keeps_to_its_width(watched: Watched, form: Page, width: int) -> None:
    form.set_viewport_size({"width": width, "height": 800})
    returned_to(form, {**TREE, "title": "x" * 300, "summary": "word" * 200}, {"A": "y" * 900})
    for more in form.locator("summary").all():
        more.click()
    form.get_by_role("combobox", name="Who says or does it").first.click()
    assert form.evaluate("document.documentElement.scrollWidth") <= width
    assert (watched.strays, watched.errors) == ([], [])


def test_typed_and_known_text_makes_no_element(watched: Watched, form: Page) -> None:
    hostile = " ".join(MARKUP)
    names = json.dumps([{"id": "x", "words": hostile, "names": [hostile], "hint": hostile}])
    form.route(
        "**/known.js",
        lambda route: route.fulfill(body=f"{route.fetch().text()};archiveForm.known.records.people = {names};"),
    )
    returned_to(form, {**TREE, "title": hostile, "summary": hostile, "place_as_written": hostile}, {"A": hostile})
    by_mouse(
        form, (Answer("fill", "The text", hostile), Answer("press", "Add a person"), Answer("choose", "Name", "alert"))
    )
    form.evaluate("archiveForm.tell()")
    assert hostile.split()[0] in preview(form)
    made = form.locator(
        "#add-form :is(script, img, iframe, svg, b, em, a:not([href^='#'], [href^='https://github.com/']))"
    )
    expect(made).to_have_count(0)
    assert (watched.strays, watched.errors) == ([], [])


def test_without_a_script_the_page_leads_to_the_guide(browser: Browser, dressed_address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{dressed_address}add/")
    expect(page.locator("#add-form")).to_contain_text("The form needs JavaScript")
    page.get_by_role("link", name="how to contribute").click()
    assert page.url == f"{dressed_address}handbook/contribute/"
    context.close()


def test_paper_has_the_guide_and_no_form(form: Page) -> None:
    form.emulate_media(media="print")
    expect(form.locator("#add-form")).to_be_hidden()
    expect(form.get_by_text("This page is a form for the screen.")).to_be_visible()
    expect(form.get_by_text("What happened: a title")).to_be_visible()


@pytest.mark.parametrize("path", ["", "meetings/", "questions/"])
def test_pages_lead_to_the_form(watched: Watched, dressed_address: str, path: str) -> None:
    watched.page.goto(dressed_address + path)
    watched.page.locator("article a[href$='add/']").first.click()
    expect(watched.page.locator("h1")).to_have_text("Add a briefing")


def test_chosen_paragraphs_stay_chosen_when_the_first_line_becomes_a_heading(form: Page) -> None:
    by_mouse(form, ANSWERS)
    tick = form.get_by_label("The first line is a heading")
    tick.uncheck()
    assert preview(form).count("from: A.p4") == preview(form).count("from: A.p2") == 1
    tick.check()
    assert preview(form) == FILE


def test_file_can_be_copied(form: Page) -> None:
    returned_to(form, TREE)
    form.context.grant_permissions(["clipboard-read", "clipboard-write"])
    form.get_by_role("button", name="Copy the file").click()
    expect(form.get_by_role("status").filter(has_text="Copied.")).to_be_visible()
    assert form.evaluate("navigator.clipboard.readText()") == preview(form)


def test_archive_that_is_not_on_github_gives_a_file_and_says_where_it_belongs(form: Page) -> None:
    form.route(
        "**/model.js",
        lambda route: route.fulfill(
            body=f"{route.fetch().text()};archiveForm.model.newFile = archiveForm.model.upload = '';"
        ),
    )
    returned_to(form, TREE)
    expect(form.locator(".form-ways li")).to_have_count(2)
    expect(form.locator(".form-ways a")).to_have_count(0)
    expect(form.locator(".form-ways")).to_contain_text("records/meetings")


def test_field_that_the_model_gains_can_be_filled_in(form: Page) -> None:
    gained = """
      const own = archiveForm.model.fields;
      own.push({...own[0], name: "weather", label: "Weather", required: false});
      archiveForm.model.steps.at(-1).fields.push("weather");
    """
    form.route("**/model.js", lambda route: route.fulfill(body=f"{route.fetch().text()};{gained}"))
    form.reload()
    by_mouse(form, (Answer("fill", "Weather", "rain"),))
    assert preview(form) == "weather: rain\n"
