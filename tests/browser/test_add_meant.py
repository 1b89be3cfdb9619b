"""“Add a briefing” and what people type: numbers, names in any letters, addresses and dates as they come to mind."""

from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from answering import Answer, Play, by_keyboard, by_mouse
from form_page import complaints, preview, returned_to
from vaduz import ANSWERS
from watching import Watched

PLAYS = {"mouse": by_mouse, "keyboard": by_keyboard}
PUBLISHER = "Publisher"


@pytest.fixture
def form(watched: Watched, dressed_address: str) -> Page:
    watched.page.goto(f"{dressed_address}add/")
    return watched.page


def typed(page: Page, box: Locator, text: str) -> None:
    """Type and go on, as somebody does who looks at nothing."""
    box.fill(text)
    page.keyboard.press("Tab")
    page.evaluate("archiveForm.tell()")


def offered(page: Page) -> list[str]:
    return page.locator("[role=listbox]:visible [role=option]").all_inner_texts()


def record(page: Page) -> dict[str, Any]:
    told: dict[str, Any] = page.evaluate("archiveForm.record()")
    return told


@pytest.mark.parametrize(
    ("number", "found"), [("3", "A.p3"), ("p2", "A.p2"), ("a 12", "A.p12"), ("۳", "A.p3"), ("1", "A.p1")]
)
def test_a_bare_number_is_the_paragraph_of_that_number(form: Page, number: str, found: str) -> None:
    returned_to(form, {"sources": {"A": {"seen": "13"}}})
    box = form.get_by_role("combobox", name="Paragraphs", exact=True)
    box.fill(number)
    assert offered(form)[0].startswith(f"{found}\n")
    typed(form, box, number)
    assert record(form)["points"][0]["from"] == [found]


def test_a_number_finds_first_its_paragraph_then_longer_numbers_then_texts(form: Page) -> None:
    text = "".join(f"Passage {number} has a text{' of 1 boat' * (number == 7)}.\n" for number in range(1, 12))
    by_mouse(form, (Answer("fill", "The text", text),))
    form.get_by_role("combobox", name="Paragraphs", exact=True).fill("1")
    assert [each.partition("\n")[0] for each in offered(form)] == ["A.p1", "A.p10", "A.p11", "A.p7"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Spelt:
    """A name in other letters, and what is known of its language by them."""

    text: str
    lang: str | None = None


@pytest.mark.parametrize("play", PLAYS.values(), ids=PLAYS)
@pytest.mark.parametrize(
    "name", [Spelt(text="آدا اسمپیو", lang="fa-AF"), Spelt(text="Ада Эземпио", lang="ru")], ids=str
)
def test_a_name_in_other_letters_is_kept_and_asked_for_in_those_of_headings(
    form: Page, name: Spelt, play: Play
) -> None:
    play(form, (Answer("press", "Add a person"), Answer("fill", "Name", name.text)))
    form.keyboard.press("Tab")
    box = form.get_by_role("combobox", name="Name").first
    expect(box).to_have_value("")
    told = form.locator(".form-field", has=box).locator(".form-taken")
    expect(told).to_contain_text("Now type the name in Latin letters: other readers read it")
    assert any(each.startswith("Side 1, Person 1, Name: ") for each in complaints(form))
    assert record(form)["sides"][0]["people"] == [{"names": [{"text": name.text, "lang": name.lang}]}]
    typed(form, box, "Ada Esempio")
    (person,) = record(form)["sides"][0]["people"]
    assert person == {"key": "esempio", "name": "Ada Esempio", "names": [{"text": name.text, "lang": name.lang}]}
    expect(told).to_have_text("Somebody new, written out in this file")


def test_the_language_of_a_name_is_asked_where_its_letters_are_those_of_two(form: Page) -> None:
    form.evaluate("archiveForm.model.languages.push({ value: 'ps', words: 'Pashto' })")
    by_mouse(form, (Answer("press", "Add a person"),))
    typed(form, form.get_by_role("combobox", name="Name").first, "آدا اسمپیو")
    assert record(form)["sides"][0]["people"] == [{"names": [{"text": "آدا اسمپیو"}]}]
    assert any(each.startswith("Side 1, Person 1, Spelling 1, Its language: ") for each in complaints(form))
    expect(form.locator(".form-taken").filter(has_text="choose its language there")).to_be_visible()


@dataclass(frozen=True, kw_only=True, slots=True)
class Near:
    """Where something is typed that a record has nearly or exactly, the record, and what the answers are then."""

    box: str
    text: str
    offered: str
    taken: dict[str, Any]
    before: tuple[Answer, ...] = ()


PERSON = (Answer("press", "Add a person"),)
NEAR = {
    "a person": Near(box="Name", text="Sigrun Hafdall", offered="Sigrún Hafdal", taken={"who": "sigrun-hafdal"}),
    "another transliteration": Near(
        box="Name", text="Ines Mareasul", offered="Inés Mareazul", taken={"who": "ines-mareazul"}
    ),
    "in Cyrillic letters": Near(
        box="Name", text="Сигрюн Хафдаль", offered="Sigrún Hafdal", taken={"who": "sigrun-hafdal"}
    ),
}


@pytest.mark.parametrize("near", NEAR.values(), ids=NEAR)
def test_near_spellings_are_offered_after_exact_ones_and_marked(form: Page, near: Near) -> None:
    by_mouse(form, PERSON)
    form.get_by_role("combobox", name=near.box).first.fill(near.text)
    options = form.locator("[role=listbox]:visible [role=option]")
    expect(options.first).to_contain_text(near.offered)
    expect(options.first.locator(".form-near")).to_have_text("near spelling")
    expect(options.last).to_contain_text(near.text)
    options.first.click()
    assert record(form)["sides"][0]["people"] == [next(iter(near.taken.values()))]


@pytest.mark.parametrize("text", ["Sigrun Hafdal", "Sigrún Hafdall", "HAFDAL Sigrun"])
def test_somebody_who_is_written_out_and_has_a_page_is_offered_to_be_taken(form: Page, text: str) -> None:
    sides = [{"country": "is", "people": [{"key": "hafdal", "name": text}]}]
    returned_to(form, {"sides": sides, "points": [{"by": ["hafdal"], "text": "She spoke."}]})
    form.get_by_role("button", name="Take Sigrún Hafdal").click()
    after = record(form)
    assert after["sides"][0]["people"] == ["sigrun-hafdal"]
    assert after["points"][0]["by"] == ["sigrun-hafdal"]
    expect(form.get_by_role("button", name="Take Sigrún Hafdal")).to_have_count(0)
    expect(form.get_by_role("combobox", name="Name").first).to_be_focused()


@pytest.mark.parametrize("text", ["Exampel Gazette", "Gazette, The Example"])
def test_a_publisher_that_was_kept_in_words_is_offered_to_be_taken(form: Page, text: str) -> None:
    box = form.get_by_role("combobox", name=PUBLISHER)
    box.fill(text)
    form.locator("[role=listbox]:visible [role=option]").last.click()
    assert record(form)["sources"]["A"]["publisher"] == text
    form.get_by_role("button", name="Take The Example Gazette").click()
    assert record(form)["sources"]["A"]["publisher"] == "example-gazette"
    expect(box).to_have_value("The Example Gazette")


def test_an_office_in_words_is_offered_as_that_of_the_country(form: Page) -> None:
    person = {"key": "faro", "name": "Ana Faro", "as_written": "minister of the sea"}
    returned_to(form, {"sides": [{"country": "uy", "people": [person]}]})
    form.get_by_role("button", name="Take Minister of the Sea").click()
    (now,) = record(form)["sides"][0]["people"]
    assert now == {**person, "as": "uy-sea-minister"}
    returned_to(form, {"sides": [{"country": "is", "people": [person]}]})
    expect(form.get_by_role("button", name="Take Minister of the Sea")).to_have_count(0)


def test_own_words_are_offered_for_what_they_become(form: Page) -> None:
    form.get_by_role("combobox", name=PUBLISHER).fill("Vaduz Weekly")
    assert offered(form) == ["“Vaduz Weekly”\nnot yet in the archive: written out in this file"]


@pytest.mark.parametrize(
    ("box", "text", "written", "told"),
    [
        (
            "Web address",
            "example.org/визит",
            "https://example.org/%D0%B2%D0%B8%D0%B7%D0%B8%D1%82",
            "Written out as every browser finds it; you typed “example.org/визит”.",
        ),
        ("Web address", "https://example.org/a", "https://example.org/a", ""),
        ("Web address", "a paper", "a paper", ""),
        ("Date", "۲۰۳۱-۱۲-۲۳", "2031-12-23", "23 December 2031, as records write it; you typed “۲۰۳۱-۱۲-۲۳”."),
        ("Date", "May 2031", "2031-05", "May 2031, as records write it; you typed “May 2031”."),
        ("Date", "2031-05~", "2031-05~", ""),
        (
            "Day of publication",
            "6 мая 2031 года",
            "2031-05-06",
            "6 May 2031, as records write it; you typed “6 мая 2031 года”.",
        ),
        ("Date", "6.6.2031", "2031-06-06", "6 June 2031, as records write it; you typed “6.6.2031”."),
    ],
)
def test_what_can_be_meant_in_one_way_is_written_as_records_have_it(
    form: Page, box: str, text: str, written: str, told: str
) -> None:
    control = form.get_by_label(box, exact=True).or_(form.get_by_label(f"{box} needed"))
    typed(form, control, text)
    expect(control).to_have_value(written)
    expect(form.locator(".form-field", has=control).locator(".form-made")).to_have_text(told)
    assert written in preview(form)


@pytest.mark.parametrize("text", ["4/6/2031", "4.6.2031", "۴/۶/۲۰۳۱"])
def test_a_date_that_may_be_two_days_is_asked(form: Page, text: str) -> None:
    control = form.get_by_label("Date needed")
    typed(form, control, text)
    expect(control).to_have_value(text)
    form.reload()
    asked = form.locator(".form-field", has=control).locator(".form-made")
    expect(asked).to_contain_text("Which day is meant?")
    assert asked.get_by_role("button").all_inner_texts() == ["4 June 2031", "6 April 2031"]
    asked.get_by_role("button", name="6 April 2031").click()
    expect(control).to_have_value("2031-04-06")
    expect(asked.get_by_role("button")).to_have_count(0)
    assert preview(form) == "date: 2031-04-06\n"


@pytest.mark.parametrize("text", ["1410-02-16", "۱۴۱۰/۲/۱۶", "16 May 1410"])
def test_a_date_of_another_calendar_is_told_and_not_converted(form: Page, text: str) -> None:
    control = form.get_by_label("Date needed")
    typed(form, control, text)
    expect(control).to_have_value(text)
    expect(form.locator(".form-field", has=control).locator(".form-made")).to_contain_text("another calendar")
    assert any("go into “How the date was reached”" in each for each in complaints(form) if each.startswith("Date: "))


def test_a_place_in_other_letters_leaves_the_file_its_name(form: Page) -> None:
    returned_to(form, {"date": "2031-05-06", "sides": [{"country": "sm", "role": "visitor"}, {"country": "li"}]})
    typed(form, form.get_by_role("combobox", name="Place", exact=True), "Вадуц")
    expect(form.get_by_label("Name of the file")).to_have_value("2031-05-06-sm-li")


@pytest.mark.parametrize("text", ["LI", "liechtenstein", "Лихтенштейн"])
def test_a_country_that_is_typed_in_full_is_taken(form: Page, text: str) -> None:
    typed(form, form.get_by_role("combobox", name="Country or body").first, text)
    assert preview(form) == "sides:\n  - country: li\n"


def test_a_country_that_was_not_chosen_is_told_at_its_box_and_stays(form: Page) -> None:
    country = form.get_by_role("combobox", name="Country or body").first
    typed(form, country, "Lichtenstein")
    wrong = form.locator(".form-field > .form-problem:visible")
    expect(wrong).to_contain_text("did you mean Liechtenstein (li)?")
    expect(country).to_have_attribute("aria-invalid", "true")
    form.reload()
    expect(country).to_have_value("Lichtenstein")
    assert any("Liechtenstein" in each for each in complaints(form))
    country.fill("Lichtenstein")
    form.keyboard.press("ArrowDown")
    form.keyboard.press("Enter")
    assert preview(form) == "sides:\n  - country: li\n"


def test_points_have_the_numbers_that_the_page_shows_though_others_are_not_filled_in_yet(form: Page) -> None:
    returned_to(form, {"points": [{}, {}, {"text": "The third."}], "key_points": ["q03"]})
    expect(form.locator(".form-chosen").filter(has_text="q03")).to_be_visible()
    assert preview(form) == "key_points:\n  - q03\npoints:\n  - id: q03\n    text: The third.\n"
    form.get_by_role("textbox", name="The point").first.fill("The first.")
    assert preview(form).startswith("key_points:\n  - q03\npoints:\n  - id: q01\n    text: The first.\n  - id: q03\n")
    form.get_by_role("button", name="Remove point 2").click()
    assert "key_points:\n  - q02\n" in preview(form)


def test_a_file_without_a_name_is_not_called_a_row_of_dots(form: Page) -> None:
    returned_to(form, {"sides": [{"organisation": "Гости"}]})
    expect(form.locator(".form-file-name")).to_have_text("No file name yet")


def test_pressing_twice_removes_one_entry(form: Page) -> None:
    points = [{"text": f"Number {number}."} for number in range(1, 5)]
    returned_to(form, {"points": points})
    form.get_by_role("button", name="Remove point 2").dblclick()
    assert [each["text"] for each in record(form)["points"]] == ["Number 1.", "Number 3.", "Number 4."]
    expect(form.get_by_role("button", name="Undo")).to_be_focused()
    expect(form.get_by_role("button", name="Undo")).to_be_in_viewport()


def test_pressing_twice_takes_back_one_chosen_paragraph(form: Page) -> None:
    returned_to(form, {"sources": {"A": {"seen": "5"}}, "points": [{"text": "One.", "from": ["A.p1", "A.p2", "A.p3"]}]})
    form.get_by_role("button", name="Take back A.p1").dblclick()
    assert record(form)["points"][0]["from"] == ["A.p2", "A.p3"]


def test_what_is_said_of_a_cleared_page_is_seen_until_something_is_filled_in(form: Page) -> None:
    by_mouse(form, ANSWERS[:3])
    form.get_by_role("button", name="Start afresh").click()
    form.get_by_role("button", name="Clear everything").click()
    told = form.locator(".form-notice")
    expect(told).to_contain_text("Everything was cleared.")
    header = form.locator(".md-header").bounding_box()
    notice = told.bounding_box()
    assert header
    assert notice
    assert notice["y"] >= header["y"] + header["height"]
    by_mouse(form, (Answer("fill", "Title", "Another"),))
    form.evaluate("archiveForm.tell()")
    expect(told).to_have_count(0)
