"""A name is found as somebody may type it: without accents, with a Russian, an Arabic or a Persian keyboard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefings.check import check
from briefings.folding import as_typed, folded, plain, with_typed
from briefings.history import NO_HISTORY
from briefings.link import link
from briefings.link.names import spellings
from briefings.read.document import Document
from briefings.settings import Settings
from conftest import AS_OF


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Inés Mareazul", "ines"),
        ("Sułtan", "sultan"),
        ("Сағынай Құлтай", "сагынай"),
        ("Сағынай Құлтай", "култай"),
        ("Өтебай Үкібай", "отебай"),
        ("Нұртілеу", "нуртилеу"),
        ("Нұртілеу", "нуртылеу"),
        ("Әділ Ғабит Һарун", "харун"),
        ("علی کبیر", "علي"),
        ("علی کبیر", "كبير"),
        ("علي كبير", "علی"),
        ("متقي", "متقی"),
        ("ګلاب", "گلاب"),
        ("مُحَمَّد", "محمد"),
    ],
)
def test_search_words_have_the_form_that_is_typed(written: str, typed: str) -> None:
    assert typed in " ".join(with_typed([written])).split()


@pytest.mark.parametrize(
    ("one", "other"), [("Қайрат", "кайрат"), ("كرزي", "کرزی"), ("Ashraf Gháni", "ashraf ghani"), ("ІНІШЕК", "инишек")]
)
def test_spellings_that_are_typed_for_each_other_have_one_key(one: str, other: str) -> None:
    assert plain(one) == plain(other)


def test_different_letters_keep_different_keys() -> None:
    assert len({plain(name) for name in ("Бишкек", "Башкек", "Karim", "Kerim", "کریم", "کرم")}) == 6


@given(st.text(max_size=40))
def test_key_of_a_key_is_itself(text: str) -> None:
    assert plain(plain(text)) == plain(text)
    assert plain(text) in as_typed(text)
    assert folded(text) in as_typed(text)


@given(st.lists(st.text(max_size=20), max_size=5))
def test_every_spelling_stays_and_no_word_is_added_twice(written: list[str]) -> None:
    told = with_typed(written)
    assert {text.casefold() for text in written} <= {text.casefold() for text in told}
    own = {text.casefold() for text in written}
    added = [text for text in told if text.casefold() not in own]
    assert len(added) == len(set(added))


def test_records_are_found_by_other_names_too(
    example_documents: tuple[Document, ...], example_settings: Settings
) -> None:
    records, _ = check(example_documents, example_settings)
    archive = link(records, NO_HISTORY, AS_OF)
    entries = {each.ref.id: each for each in archive.entries}
    assert spellings(entries["sigrun-hafdal"])[:2] == ("Sigrún Hafdal", "Sigrun Hafdal")
    assert "سيگرون" in spellings(entries["sigrun-hafdal"])
    assert "lifeboats" in spellings(entries["sea-rescue"])


def test_somebody_without_a_record_is_found_at_the_meeting(
    example_documents: tuple[Document, ...], example_settings: Settings
) -> None:
    records, _ = check(example_documents, example_settings)
    people = {person.name: person for meeting in link(records, NO_HISTORY, AS_OF).meetings for person in meeting.people}
    assert {"پدرو کایش", "كايش"} <= set(people["Pedro Cais"].spellings)
    assert people["Sigrún Hafdal"].spellings == ("Sigrún Hafdal", "Sigrun Hafdal", "Сигрун Хафдаль", "سیگرون هافدال")


def test_names_have_their_key_where_letters_differ(
    example_documents: tuple[Document, ...], example_settings: Settings
) -> None:
    records, _ = check(example_documents, example_settings)
    keys = {row.text: row.key for script in link(records, NO_HISTORY, AS_OF).scripts for row in script.rows}
    assert (keys["Sigrún Hafdal"], keys["Sigrun Hafdal"]) == ("sigrun hafdal", None)
    assert keys["Бруно Фаролейро"] is None
