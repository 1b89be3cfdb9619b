"""Names in the form: of the file, of people without a record, of records that are looked for; and the way to send."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

from add_core import drawn, of_each, opened
from briefings.drafting.ids import proposed_id
from briefings.kinds.meetings import Meeting
from briefings.values.country import names as countries
from briefings.values.id_from_name import id_from_name

COUNTRIES = ["kz", "sm", "li", "no"]
NAMES = st.sampled_from(
    (
        *(
            "Ada Esempio",
            "Sigrún Hafdal",
            "Łódź-Ørsted",
            "O'Neill",
            "Straße",
            "Þór Æsir",
            "Ðuro",
            "Ali ibn-Sina",
            "x" * 90,
            "2nd",
        ),
        *(
            "Ада Ёж",
            "علی",
            "東京",
            "Ii\u0307",
            "ﬁn ﬂag",
            "  ",
            "a/b.c",
            "…",
            "Ki-moon Ban",
            "ångström ÉCOLE",
            "n\u00b2",
            "Σ",
        ),
    )
)
TEXTS = NAMES | st.text(st.characters(min_codepoint=0x20, max_codepoint=0x24F), max_size=12)
DATES = st.sampled_from(
    [
        "2031-05-06",
        "2031-05",
        "2031",
        "2018-01-13/2018-01-15",
        "[2016-10..2018-12]",
        "unknown",
        "2014-02-03?",
        "soon",
        "",
    ]
)
PEOPLE = st.lists(
    st.sampled_from(["sigrun-hafdal"])
    | st.fixed_dictionaries({}, optional={"who": st.just("bruno-faroleiro"), "key": TEXTS, "name": TEXTS}),
    max_size=2,
)
SIDES = st.fixed_dictionaries(
    {},
    optional={
        "country": st.sampled_from(COUNTRIES),
        "organisation": st.sampled_from(["harbour-pact"]),
        "role": st.sampled_from(["visitor", "host", "participant", "mediator"]),
        "people": PEOPLE,
    },
)
TREES = st.fixed_dictionaries(
    {},
    optional={
        "date": DATES,
        "kind": st.sampled_from(["visit", "conference"]),
        "channel": st.sampled_from(["in-person", "phone", "video"]),
        "place": st.sampled_from(["vaduz", "", "x" * 80]),
        "place_as_written": TEXTS,
        "sides": st.lists(SIDES, max_size=4),
    },
)


@pytest.fixture(scope="module")
def core(browser: Browser) -> Iterator[Page]:
    yield from opened(browser)


def _given(node: Any) -> Any:  # noqa: ANN401 - answers of any shape
    """As `briefings new` has it: answered in texts without spaces around them, nothing blank."""
    if isinstance(node, dict):
        return {name: _given(value) for name, value in node.items() if _told(value)}
    return [_given(each) for each in node if _told(each)] if isinstance(node, list) else " ".join(node.split())


def _told(node: Any) -> bool:  # noqa: ANN401 - answers of any shape
    inner = list(node.values()) if isinstance(node, dict) else node
    return bool(inner.strip()) if isinstance(inner, str) else any(map(_told, inner))


def test_the_file_is_named_as_briefings_new_proposes(core: Page) -> None:
    some = drawn(TREES, 600)
    free = [proposed_id(Meeting, _given(tree), frozenset()) for tree in some]
    taken = [[id_, f"{id_}-b"][: index % 3] for index, id_ in enumerate(free)]
    told = of_each(core, "([tree, ids]) => form.idOf(tree, { ids })", list(map(list, zip(some, taken, strict=True))))
    assert told == [proposed_id(Meeting, _given(tree), frozenset(ids)) for tree, ids in zip(some, taken, strict=True)]
    assert len({id_ for id_ in free if id_}) > 100
    assert all(free)


def test_a_name_in_latin_letters_makes_the_id_that_records_have(core: Page) -> None:
    some = list(dict.fromkeys(drawn(TEXTS, 600)))
    assert dict(zip(some, of_each(core, "form.idFromName", some), strict=True)) == {
        name: id_from_name(name) for name in some
    }


KEYS = {
    "Ada Esempio": "esempio",
    "Sigrún Hafdal": "hafdal",
    "Jean-Luc Ðurić-Ørsted": "duric-orsted",
    "  Ада   Ёжикова ": "ezhikova",
    "Қасым-Жомарт Тоқаев": "tokaev",
    "Юрій Щербак": "shcherbak",
    "علی اشرفی": "person",
    "東京": "person",
    "": "person",
    "Ada Taken": "ada-taken",
    "Ли": "li-2",
    "Kim Li": "kim-li",
    "Third-Party": "third-party-2",
    "Elizabeth 2": "elizabeth-2",
    "Chair of the cabinet, not named": "named",
}


@pytest.mark.parametrize(("name", "key"), KEYS.items(), ids=str)
def test_somebody_without_a_record_gets_a_short_name(core: Page, name: str, key: str) -> None:
    given = {"model": {"reserved": ["third-party"]}, "known": {"ids": ["taken"], "countries": [{"value": "li"}]}}
    assert core.evaluate("([name, given]) => archiveForm.keyOf(name, [], given)", [name, given]) == key


def test_no_two_people_have_one_short_name_and_it_is_always_an_id(core: Page) -> None:
    some = ["Ada Esempio", "Ada Esempio", "Ada Esempio", "Ida Esempio", "علی", "علی", *drawn(TEXTS, 200), "x" * 200]
    known = {"ids": ["hafdal"], "countries": [{"value": code} for code in countries()]}
    told = core.evaluate(
        """([names, known]) => names.reduce((taken, name) =>
             [...taken, archiveForm.keyOf(name, taken, { model: { reserved: ["source"] }, known })], [])""",
        [some, known],
    )
    assert len(set(told)) == len(told)
    assert core.evaluate("keys => keys.every(archiveForm.isId)", told)
    assert told[:6] == ["esempio", "ada-esempio", "esempio-2", "ida-esempio", "person", "person-2"]
    assert not {"hafdal", "source", *countries()} & set(told)


RECORDS = [
    {
        "id": "nursultan-nazarbayev",
        "words": "Nursultan Nazarbayev",
        "names": ["Нұрсұлтан Назарбаев", "Нурсултан Назарбаев"],
    },
    {"id": "sigrun-hafdal", "words": "Sigrún Hafdal", "names": ["Сигрун Хафдаль"]},
    {"id": "ali-reza", "words": "Ali Reza", "names": ["علي رضا"]},
    {"id": "ali-reza-karimi", "words": "Ali Reza Karimi", "names": ["علی رضا کریمی"]},
    {"id": "uy-sea-minister", "words": "Minister of the Sea", "names": ["Ministro del Mar"]},
]
FOUND = {
    "naz": ["nursultan-nazarbayev"],
    "НАЗАРБА нур": ["nursultan-nazarbayev"],
    "нұрс": ["nursultan-nazarbayev"],
    "sigrun": ["sigrun-hafdal"],
    "hafdal, SIGR": ["sigrun-hafdal"],
    "علی": ["ali-reza", "ali-reza-karimi"],
    "عليرضا": [],
    "كريمي": ["ali-reza-karimi"],
    "ali reza": ["ali-reza", "ali-reza-karimi"],
    "reza-kar": ["ali-reza-karimi"],
    "uy sea": ["uy-sea-minister"],
    "bayev": [],
    "<b>": [],
    "": ["ali-reza", "ali-reza-karimi", "nursultan-nazarbayev", "sigrun-hafdal", "uy-sea-minister"],
}


@pytest.mark.parametrize(("typed", "ids"), FOUND.items(), ids=str)
def test_records_are_found_in_every_spelling_the_likeliest_first(core: Page, typed: str, ids: list[str]) -> None:
    told = core.evaluate(
        "([records, typed]) => archiveForm.found(records, typed).map(({ id }) => id)", [RECORDS, typed]
    )
    assert told == ids
    backwards = core.evaluate(
        "([records, typed]) => archiveForm.found([...records].reverse(), typed, 1).map(({ id }) => id)",
        [RECORDS, typed],
    )
    assert backwards == ids[:1]


LIKE = [
    {"id": "tokayev", "words": "Kassym-Jomart Tokayev", "names": ["Қасым-Жомарт Тоқаев", "Касым-Жомарт Токаев"]},
    {"id": "hekmat", "words": "Mohammad Hekmat Karzai", "names": ["محمد حکمت کرزی"]},
    {"id": "af", "words": "Afghanistan", "names": ["Афганистан"]},
    {"id": "ir", "words": "Iran", "names": []},
]
NEAR = {
    "Tokaev": ["tokayev"],
    "Toqaev": ["tokayev"],
    "Toqayev": ["tokayev"],
    "Qasym-Zhomart Toqaev": ["tokayev"],
    "Кассым Токаев": ["tokayev"],
    "Тоқаефф": ["tokayev"],
    "Tokai": ["tokayev"],
    "muhammad karzay": ["hekmat"],
    "Mohammed Hikmat Karzai": ["hekmat"],
    "کرزایی": ["hekmat"],
    "Afganistan": ["af"],
    "Afghansitan": ["af"],
    "Iraq": [],
    "Karimov": [],
    "": [],
    "…": [],
}
WHOLE = {
    "Tokai": [],
    "Toqaev": ["tokayev"],
    "Kassym": ["tokayev"],
    "K. J. Toqaev": [],
    "Jomart Toqaev": ["tokayev"],
    "Afganistan": ["af"],
}


@pytest.mark.parametrize(("typed", "ids"), NEAR.items(), ids=str)
def test_names_of_near_spelling_are_found_in_any_transliteration(core: Page, typed: str, ids: list[str]) -> None:
    told = core.evaluate("([records, typed]) => archiveForm.near(records, typed).map(({ id }) => id)", [LIKE, typed])
    assert told == ids


@pytest.mark.parametrize(("typed", "ids"), WHOLE.items(), ids=str)
def test_a_written_name_is_near_in_full_only(core: Page, typed: str, ids: list[str]) -> None:
    told = core.evaluate(
        "([records, typed]) => archiveForm.near(records, typed, { whole: true }).map(({ id }) => id)", [LIKE, typed]
    )
    assert told == ids


PLACES = ["A.t", "A.p1", "A.p2", "A.p10", "A.p12", "A.p21", "A", "B.p1", "B.p2", "B"]
PARAGRAPHS = {
    "1": ["A.p1", "B.p1", "A.p10", "A.p12", "A.p21"],
    "۱": ["A.p1", "B.p1", "A.p10", "A.p12", "A.p21"],  # noqa: RUF001 - a Persian digit
    "p2": ["A.p2", "B.p2", "A.p21"],
    "b 2": ["B.p2"],
    "A.p1": ["A.p1", "A.p10", "A.p12"],
    "a12": ["A.p12"],
    "12": ["A.p12", "A.p21"],
    "3": [],
    "boats": ["A.p21"],
}


@pytest.mark.parametrize(("typed", "values"), PARAGRAPHS.items(), ids=str)
def test_a_number_finds_the_paragraph_of_that_number_first(core: Page, typed: str, values: list[str]) -> None:
    options = [
        {"value": each, "words": each, "names": [each, "12 boats" if each == "A.p21" else "Other words"]}
        for each in PLACES
    ]
    told = core.evaluate(
        "([options, typed]) => archiveForm.paragraphsFound(options, typed).map(({ value }) => value)", [options, typed]
    )
    assert told == values


LANGUAGES = [{"value": tag} for tag in ("en", "kk", "ru", "fa-AF", "hy")]
OTHERWISE = {
    "Ada Esempio": [False, ""],
    "Ада Эземпио": [True, ""],
    "آدا اسمپیو": [True, "fa-AF"],
    "Ադա": [True, "hy"],
    "東京": [True, ""],
    "\u02bbAli": [False, ""],
    "Ada Ада": [False, "en"],
    "…": [False, ""],
}


@pytest.mark.parametrize(("name", "expected"), OTHERWISE.items(), ids=str)
def test_letters_tell_whether_a_name_can_be_a_heading_and_of_which_language_it_is(
    core: Page, name: str, expected: list[object]
) -> None:
    told = core.evaluate(
        """([name, languages]) => [
             archiveForm.isInOtherLetters(name, { languages }), archiveForm.languageWritten(name, { languages })
           ]""",
        [name, LANGUAGES],
    )
    assert told[0] == expected[0]
    assert not told[0] or told[1] == expected[1]


def test_countries_are_found_by_their_code_and_names(core: Page) -> None:
    known = [
        {"value": "kz", "words": "Kazakhstan", "names": ["Казахстан", "Қазақстан"]},
        {"value": "is", "words": "Iceland", "names": []},
    ]
    told = of_each(
        core, f"typed => form.found({known!r}, typed).map(({{ value }}) => value)", ["kz", "каза", "ice", "x"]
    )
    assert told == [["kz"], ["kz"], ["is"], []]


NEW = "https://github.com/o/r/new/main/records/meetings"
UPLOAD = "https://github.com/o/r/upload/main/records/meetings"
SENT = """([newFile, id, yaml]) => {
  const upload = newFile && newFile.replace("/new/", "/upload/");
  const { bytes, ...sent } = archiveForm.sending({ newFile, upload }, id, yaml);
  return { ...sent, ...(bytes && { text: new TextDecoder().decode(bytes) }) };
}"""


def test_a_short_file_opens_the_page_with_everything_in_it(core: Page) -> None:
    yaml = 'title: "Тест & é?"\npoints:\n  - a+b #c%20=d\n'
    sent = core.evaluate(SENT, [NEW, "2031-05-06-sm-li-vaduz", yaml])
    assert sent["way"] == "open"
    parts = urlsplit(sent["address"])
    assert f"{parts.scheme}://{parts.netloc}{parts.path}" == NEW
    assert parse_qs(parts.query, strict_parsing=True) == {"filename": ["2031-05-06-sm-li-vaduz.yaml"], "value": [yaml]}
    assert sent["address"].isascii()


def test_an_address_has_at_most_7500_bytes_and_what_is_longer_is_downloaded(core: Page) -> None:
    room = 7500 - len(f"{NEW}?filename=x.yaml&value=")
    for letter, cost in (("a", 1), ("\n", 3), ("Ж", 6), ("😀", 12)):
        most = room // cost
        fits = core.evaluate(SENT, [NEW, "x", letter * most])
        assert (fits["way"], len(fits["address"])) == ("open", 7500 - room % cost)
        assert core.evaluate(SENT, [NEW, "x", letter * (most + 1)]) == {
            "way": "download",
            "name": "x.yaml",
            "upload": UPLOAD,
            "text": letter * (most + 1),
        }


def test_without_github_the_file_is_downloaded_and_half_a_character_breaks_nothing(core: Page) -> None:
    told = core.evaluate(SENT, ["", "", "a\ud83d"])
    assert told == {"way": "download", "name": "meeting.yaml", "upload": "", "text": "a\ufffd"}
