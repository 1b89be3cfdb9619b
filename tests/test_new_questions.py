"""What `briefings new` offers for letters that somebody types, and the ids that it proposes."""

import pytest

from briefings.drafting.answers import answered, passed_over
from briefings.drafting.choices import found
from briefings.drafting.fields import field_at, fields
from briefings.drafting.ids import proposed_id
from briefings.drafting.options import begun, settled
from briefings.drafting.questions import next_question
from briefings.drafting.reopening import reopened
from briefings.drafting.state import Question, State
from briefings.drafting.tree import at
from briefings.drafting.wording import place
from briefings.kinds import models
from briefings.parts.base import Part, Path
from briefings.read.tree import Plain
from briefings.render.catalogue import all_parts
from test_new import BY_OPTIONS
from test_new_laws import known

MEETING = models()["meetings"]
PERSON: Path = ("sides", 0, "people", 0)


@pytest.mark.parametrize(
    ("path", "typed", "ids"),
    [
        (PERSON, "faroleiro", ["bruno-faroleiro", "bruno-faroleiro-pilot"]),
        (PERSON, "bru far", ["bruno-faroleiro", "bruno-faroleiro-pilot"]),
        (PERSON, "Faroleiro Bruno", ["bruno-faroleiro", "bruno-faroleiro-pilot"]),
        (PERSON, "SIGRUN", ["sigrun-hafdal"]),
        (PERSON, "Hafdall", ["sigrun-hafdal"]),
        (PERSON, "Инес", ["ines-mareazul"]),
        (PERSON, "nobody of this name", []),
        (("place",), "рейк", ["reykjavik"]),
        (("sides", 0, "country"), "Noreg", ["no"]),
        (("sides", 0, "country"), "исландия", ["is"]),
        (("sides", 0, "country"), "Niger", ["ne"]),
        (("points", 0, "topics"), "drills at", ["rescue-drills"]),
    ],
)
def test_letters_find_records_in_every_spelling_and_script(path: Path, typed: str, ids: list[str]) -> None:
    field = field_at(MEETING, path)
    assert field
    assert [choice.value for choice in found(field, {}, known().records, typed)] == ids


def test_who_was_there_comes_before_the_archive_and_other_countries_come_last() -> None:
    """`Tok` begins the name of a country too, which is shorter and so more like it."""
    field = field_at(MEETING, ("points", 0, "by"))
    assert field
    tree: Plain = {"sides": [{"people": [{"key": "tokavsky", "name": "Ada Maria Tokavsky"}]}]}
    assert [choice.value for choice in found(field, tree, known().records, "Tok")] == ["tokavsky", "tk"]
    assert [choice.value for choice in found(field, {}, known().records, "Uru")][:1] == ["uy"]


@pytest.mark.parametrize(
    ("name", "others", "key"),
    [
        ("Ada Esempio", [], "esempio"),
        ("Abd al-Hakim", [], "hakim"),
        ("Bo Esempio", ["esempio"], "bo-esempio"),
        ("Esempio", ["esempio"], "esempio-2"),
        ("Ada Li", [], "ada-li"),
        ("Ada Герат", [], ""),
    ],
)
def test_a_key_is_proposed_from_the_surname_if_it_means_nothing_else(name: str, others: list[str], key: str) -> None:
    people: list[Plain] = [{"key": each, "name": "Somebody", "as_written": "x"} for each in others]
    side: Plain = {"country": "uy", "role": "host", "people": [*people, {"name": name}]}
    where = ("sides", 0, "people", len(others), "key")
    state = State(model=MEETING, tree={"sides": [side]}, passed=frozenset({("sides",)}))
    while (question := next_question(state, known())) and question.path != where:
        state = passed_over(state, question)
    assert question
    assert question.proposal == key


def test_a_name_in_other_letters_is_kept_beside_the_one_that_is_asked_for() -> None:
    state = State(model=MEETING, tree={"sides": [{"people": [{}]}]})
    question = Question(path=("sides", 0, "people", 0, "name"), text="name")
    again = answered(answered(state, question, "نادیا", known()), question, "نادیا", known())
    assert again.told
    assert again.told.help == "type its Latin spelling; what you typed is kept under `names`"
    assert again.tree == {"sides": [{"people": [{"names": [{"text": "نادیا", "lang": "fa-AF"}]}]}]}


def test_a_sentence_in_other_letters_is_told_at_once() -> None:
    question = Question(path=("summary",), text="summary")
    again = answered(State(model=MEETING, tree={}), question, "Министры говорили.", known())
    assert again.told
    assert again.told.message == "this does not begin in Latin letters; the archive is written in English"
    assert again.tree == {}


def test_who_speaks_is_offered_from_those_who_were_there() -> None:
    _, *given = BY_OPTIONS["meetings"]
    state = begun(MEETING, tuple(each for each in given if not each.startswith("points")), "x")
    while (question := next_question(state, known())) and question.path[-1] != "by":
        state = answered(state, question, "", known())
    assert question
    assert [choice.value for choice in question.choices] == ["ines-mareazul", "esempio", "uy", "is", "source"]
    assert answered(state, question, "2, is", known()).tree["points"][0] == {"by": ["esempio", "is"]}  # type: ignore[call-overload,index]


@pytest.mark.parametrize(
    ("fields_", "id_"),
    [
        ({"date": "2031-05-06", "place": "vaduz"}, "2031-05-06-sm-li-vaduz"),
        ({"date": "2031-05~", "place_as_written": "Schaan am Rhein"}, "2031-05-sm-li-schaan-am-rhein"),
        ({"date": "2031-05-06/2031-05-08", "channel": "video"}, "2031-05-06-sm-li-video"),
        ({"date": "unknown", "channel": "in-person"}, "undated-sm-li-esempio"),
        ({"date": "[2016..2018]", "place": "vaduz"}, "undated-sm-li-esempio-vaduz"),
        ({"date": "2031", "place_as_written": "Вадуц"}, "2031-sm-li"),
        ({"date": "2031", "place_as_written": "Вадуц", "channel": "phone"}, "2031-sm-li-phone"),
    ],
)
def test_a_meeting_is_called_by_date_visitor_host_and_place(fields_: dict[str, Plain], id_: str) -> None:
    people: Plain = [{"key": "minister", "name": "Ada Esempio"}]
    sides: Plain = [{"country": "li", "role": "host"}, {"country": "sm", "role": "visitor", "people": people}]
    tree: dict[str, Plain] = {**fields_, "sides": sides}
    assert proposed_id(MEETING, tree, frozenset()) == id_
    if id_:
        assert proposed_id(MEETING, tree, frozenset({id_, f"{id_}-b"})) == f"{id_}-c"


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("San Marino's Lake", "san-marinos-lake"),
        ("Þórður Łódź", "thordur-lodz"),
        ("Герат", ""),
        ("Kabul کابل", ""),
        ("a" * 100, ""),
        (" ".join(["word"] * 30), "-".join(["word"] * 16)),
    ],
)
def test_a_name_in_latin_letters_gives_an_id(name: str, id_: str) -> None:
    assert proposed_id(models()["topics"], {"name": name}, frozenset()) == id_


@pytest.mark.parametrize(
    ("path", "question", "left"),
    [
        (("title",), ("title",), {"title": None}),
        (("sides",), ("sides", 2), {}),
        (("sides", 7), ("sides", 2), {}),
        (("sides", 0, "people", 0), ("sides", 0, "people", 0, "as_written"), {}),
        (("points", 0, "by", 1), ("points", 0, "by"), {}),
        (("not_stated",), ("not_stated", 0), {}),
        (("sources",), ("sources", "B"), {}),
    ],
)
def test_a_field_may_be_answered_again(path: Path, question: Path, left: dict[str, Plain]) -> None:
    _, *given = BY_OPTIONS["meetings"]
    state, _ = settled(begun(MEETING, tuple(given), "x"), known())
    again = reopened(state, path)
    asked = next_question(again, known())
    assert asked
    assert asked.path == question
    assert {name: at(again.tree, (name,)) for name in left} == left


def test_encounters_are_counted_and_a_point_names_its_own() -> None:
    _, *given = BY_OPTIONS["meetings"]
    two = ("encounters.0.kind=talks", "encounters.0.from=A.p1", "encounters.1.kind=visit", "encounters.1.from=A.p2")
    state, missing = settled(begun(MEETING, (*given, *two), "x"), known())
    assert missing == ()
    assert [each["id"] for each in state.tree["encounters"]] == ["e1", "e2"]  # type: ignore[call-overload,index]
    asked = next_question(reopened(state, ("points", 0, "in")), known())
    assert asked
    assert [choice.value for choice in asked.choices] == ["e1", "e2"]


def test_back_leads_to_the_question_before() -> None:
    state = State(model=models()["places"], tree={})
    first = next_question(state, known())
    assert first
    later = answered(state, first, "Herat", known())
    second = next_question(later, known())
    assert second
    assert next_question(answered(later, second, "<", known()), known()) == first
    assert answered(state, first, "<", known()).told


@pytest.mark.parametrize("model", all_parts(), ids=lambda model: model.__name__)
def test_what_a_question_refers_to_is_there(model: type[Part]) -> None:
    names = {field.name for field in fields(model)}
    for field in fields(model):
        asked = field.form.asked
        if asked:
            assert {asked.unless, asked.made[0] if asked.made else ""} <= {"", *names}
            assert set(asked.offers) <= set(models())
            assert not asked.among or any(asked.among in kind.model_fields for kind in models().values())


def test_a_path_is_told_as_people_count() -> None:
    assert place(("sides", 1, "people", 0, "name")) == "sides 2, people 1, name"
