"""“Add a briefing” and what may be chosen: the likeliest first, languages by any name, what is told beside a choice."""

import re
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from answering import Answer, by_mouse
from form_page import complaints, preview, returned_to
from watching import Watched

DARI = "Persian (Afghanistan)"
TOKAREV: dict[str, Any] = {
    "sides": [{"country": "is", "people": [{"key": "tokarev", "name": "Ana Tokarev"}]}, {"country": "uy"}],
    "points": [{"text": "She spoke."}],
}
DARI_TEXT = f"{'سفر وزیر مسکو در کنفرنس ' * 9}\nمتن دوم در سفر"


@pytest.fixture
def form(watched: Watched, dressed_address: str) -> Page:
    watched.page.goto(f"{dressed_address}add/")
    return watched.page


def box(page: Page, name: str) -> Locator:
    return page.get_by_role("combobox", name=re.compile(f"^{name}( needed)?$")).first


def offered(page: Page) -> list[str]:
    """The first line of each."""
    return [each.partition("\n")[0] for each in page.locator("[role=listbox]:visible [role=option]").all_inner_texts()]


def record(page: Page) -> dict[str, Any]:
    told: dict[str, Any] = page.evaluate("archiveForm.record()")
    return told


@pytest.mark.parametrize("typed", ["dari", "DARI", "dar", "دری", "farsi", "persian", "fa-af", "перс"])
def test_a_language_is_found_by_its_names_in_every_language_of_the_archive(form: Page, typed: str) -> None:
    by_mouse(form, (Answer("press", "Add a person"), Answer("press", "Add a spelling")))
    for name in ("Language", "Its language"):
        box(form, name).fill(typed)
        assert offered(form)[0] == DARI
        form.keyboard.press("Enter")
        expect(box(form, name)).to_have_value(DARI)
    assert record(form)["sources"]["A"]["lang"] == "fa-AF"


@pytest.mark.parametrize("typed", ["to", "tok"])
@pytest.mark.parametrize("name", ["Who says or does it", "Addressed to"])
def test_people_of_the_meeting_stand_before_countries_of_the_world(form: Page, name: str, typed: str) -> None:
    returned_to(form, TOKAREV)
    form.get_by_text("More about this point").click()
    box(form, name).fill(typed)
    first, *others = offered(form)
    assert first == "Ana Tokarev"
    assert "Tokelau" in others
    form.keyboard.press("Enter")
    expect(form.get_by_role("button", name="Take back Ana Tokarev")).to_be_visible()


def test_letters_that_are_the_code_of_a_country_and_begin_a_name_choose_neither_by_themselves(form: Page) -> None:
    returned_to(form, TOKAREV)
    by = box(form, "Who says or does it")
    by.fill("to")
    form.keyboard.press("Tab")
    expect(form.locator(".form-note").filter(has_text="“to” is not taken")).to_be_visible()
    assert "by" not in record(form)["points"][0]


@pytest.mark.parametrize(
    ("sides", "first"),
    [
        ([{"country": "li"}], ["Liechtenstein", "Lighthouse Union"]),
        ([], ["Lighthouse Union", "Interim Council of Lighthouse Keepers"]),
    ],
    ids=["of this meeting", "of the archive"],
)
def test_whose_version_it_is_sides_come_first_then_who_is_of_the_archive(
    form: Page, sides: list[dict[str, str]], first: list[str]
) -> None:
    returned_to(form, {"sides": sides})
    box(form, "Whose version it tells").fill("li")
    assert offered(form)[:2] == first


def test_who_meets_in_the_archive_stands_before_its_bodies(form: Page) -> None:
    form.evaluate("archiveForm.known.records.organisations.push({ id: 'icebox', words: 'Icebox', names: ['Icebox'] })")
    box(form, "Whose version it tells").fill("ice")
    assert offered(form)[:2] == ["Iceland", "Icebox"]
    form.keyboard.press("Enter")
    assert record(form)["sources"]["A"]["account"] == "is"


def test_a_country_that_did_not_meet_is_told_at_the_point(form: Page) -> None:
    returned_to(form, TOKAREV)
    by_mouse(form, (Answer("choose", "Who says or does it", "tokelau"),))
    form.keyboard.press("Tab")
    field = form.locator(".form-field", has=box(form, "Who says or does it"))
    expect(field.locator(".form-problem")).to_contain_text("Tokelau is no side of this meeting")
    expect(box(form, "Who says or does it")).to_have_attribute("aria-invalid", "false")


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("2009-05-06", True),
        ("2010-02-03", False),
        ("2010", False),
        ("2031-05-06", False),
        ("", False),
    ],
)
def test_a_person_without_a_recorded_office_on_the_day_is_told_under_the_name(
    form: Page, day: str, *, told: bool
) -> None:
    returned_to(form, {"date": day, "sides": [{"country": "is", "people": [{"who": "sigrun-hafdal"}]}]})
    field = form.locator(".form-field", has=box(form, "Name"))
    message = "No office of Sigrún Hafdal is recorded for that day: choose one, or give the words of the source."
    expect(field.locator(".form-noted")).to_have_text(message if told else "")
    form.get_by_label("Office in the words of the source").first.fill("captain")
    form.evaluate("archiveForm.tell()")
    expect(field.locator(".form-noted")).to_have_text("")


@pytest.mark.parametrize("width", [390, 1280])
def test_a_chosen_paragraph_from_right_to_left_is_cut_at_its_end(form: Page, width: int) -> None:
    form.set_viewport_size({"width": width, "height": 800})
    by_mouse(form, (Answer("fill", "The text", DARI_TEXT), Answer("choose", "Paragraphs", "وزیر")))
    text = form.locator(".form-chosen-text")
    expect(text).to_have_css("direction", "rtl")
    first, last = text.evaluate(
        """chip => {
          const box = chip.getBoundingClientRect();
          const isSeen = (at) => {
            const range = document.createRange();
            range.setStart(chip.firstChild, at);
            range.setEnd(chip.firstChild, at + 1);
            const letter = range.getBoundingClientRect();
            return letter.left >= box.left - 1 && letter.right <= box.right + 1;
          };
          return [isSeen(0), isSeen(chip.textContent.length - 1)];
        }"""
    )
    assert (first, last) == (True, False)


PASHTO = "archiveForm.model.languages.push({ value: 'ps', words: 'Pashto' })"


@pytest.mark.parametrize("lang", ["fa-AF", "ps"])
def test_the_language_of_a_spelling_is_that_of_the_source_where_its_letters_fit(form: Page, lang: str) -> None:
    returned_to(form, {"sources": {"A": {"lang": lang}}, "sides": [{"country": "is", "people": [{}]}]})
    form.evaluate(PASHTO)
    called = {"fa-AF": DARI, "ps": "Pashto"}[lang]
    box(form, "Name").fill("آدا اسمپیو")
    form.keyboard.press("Tab")
    form.evaluate("archiveForm.tell()")
    spelling = box(form, "Its language")
    expect(spelling).to_have_value(called)
    told = form.locator(".form-field", has=spelling).locator(".form-taken")
    expect(told).to_contain_text("filled in here, by the letters and the sources")
    expect(
        form.locator(".form-taken").filter(has_text=f"as {called}. Now type the name in Latin letters")
    ).to_be_visible()
    assert record(form)["sides"][0]["people"] == [{"names": [{"text": "آدا اسمپیو", "lang": lang}]}]
    spelling.fill("Русский")
    form.keyboard.press("Tab")
    form.evaluate("archiveForm.tell()")
    expect(told).to_have_text("ru")


def test_the_language_of_a_spelling_that_was_added_is_filled_in_and_one_that_was_given_stays(form: Page) -> None:
    by_mouse(
        form, (Answer("press", "Add a person"), Answer("press", "Add a spelling"), Answer("fill", "The name", "Ада"))
    )
    form.keyboard.press("Tab")
    spelling = box(form, "Its language")
    spelling.fill("dari")
    form.keyboard.press("Tab")
    form.get_by_label("The name needed").fill("Ада Э")
    form.keyboard.press("Tab")
    assert record(form)["sides"][0]["people"] == [{"names": [{"text": "Ада Э", "lang": "fa-AF"}]}]


def test_the_letters_of_headings_have_one_name(form: Page) -> None:
    returned_to(form, {"sides": [{"country": "is", "people": [{"names": [{"text": "Ада", "lang": "ru"}]}]}]})
    (told,) = (each for each in complaints(form) if each.startswith("Side 1, Person 1, Name: "))
    assert told.endswith("the name in other scripts is here; type it in Latin letters too")


def test_a_person_who_was_removed_is_missed_by_the_points(form: Page) -> None:
    returned_to(form, {**TOKAREV, "points": [{"by": ["tokarev"], "text": "She spoke."}]})
    form.get_by_role("button", name="Remove person 1").click()
    form.reload()
    assert (
        "Point 1, Who says or does it: tokarev is no longer in this meeting; "
        "add the person again, or choose somebody else" in complaints(form)
    )
    assert "by: tokarev" in preview(form)


def test_the_page_says_in_which_language_to_write(form: Page) -> None:
    expect(form.get_by_text("Write in English; a name of somebody in its own letters goes under")).to_be_visible()
