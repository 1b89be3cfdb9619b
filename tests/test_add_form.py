"""What “Add a briefing” is drawn from: all that the models say, the words for it, and all that the archive knows."""

import json
import re
from collections.abc import Iterator
from typing import Any, cast

import pytest
from pydantic import Field, create_model

from briefings.adding import form_files
from briefings.adding.labels import ENTRIES, LABELS
from briefings.adding.layout import AMONG, BEGINS, INSTEAD, LATER, SHOWN, STEPS, UNLESS
from briefings.adding.model import fields_of, model_of
from briefings.check import check
from briefings.kinds.meetings import Meeting
from briefings.parts.base import Part
from briefings.read.document import Document
from briefings.records import Records
from briefings.settings import Settings
from briefings.shape.names import parts_of
from briefings.values.text import Line
from conftest import ROOT

Value = dict[str, Any]

SETTINGS = Settings(name="An archive", repository="https://github.com/example/archive", languages=("en", "is"))
PARTS = parts_of((Meeting,))
SCRIPTS = ROOT / "docs" / "assets" / "add"


@pytest.fixture(scope="module")
def records(example_documents: tuple[Document, ...], example_settings: Settings) -> Records:
    return check(example_documents, example_settings)[0]


def all_fields(fields: list[Value]) -> Iterator[Value]:
    for field in fields:
        yield field
        yield from all_fields(field["part"] or [])


def model() -> Value:
    return cast("Value", model_of(SETTINGS))


def names(part: type[Part]) -> list[str]:
    return [field.alias or name for name, field in part.model_fields.items()]


def parts_within(part: type[Part], fields: list[Value]) -> Iterator[tuple[type[Part], list[Value]]]:
    """Every part of the models with the fields that the form has for it, by the name of its fields."""
    yield part, fields
    for field in fields:
        if field["part"]:
            own = {each["name"] for each in field["part"]}
            inner = next(each for each in PARTS if set(names(each)) == own)
            yield from parts_within(inner, field["part"])


def test_every_field_of_a_meeting_and_its_parts_is_in_the_form() -> None:
    found = dict(parts_within(Meeting, model()["fields"]))
    assert {part: sorted(each["name"] for each in fields) for part, fields in found.items()} == {
        part: sorted(names(part)) for part in PARTS
    }


def test_every_field_of_a_meeting_stands_in_one_step() -> None:
    stand = [name for step in model()["steps"] for name in step["fields"]]
    assert sorted(stand) == sorted(names(Meeting))


def test_every_field_has_words_for_people_and_no_word_is_left_over() -> None:
    labelled = {part.__name__: sorted(names(part)) for part in PARTS if part.__name__ != "Text"}
    assert {part: sorted(labels) for part, labels in LABELS.items()} == labelled
    entries = {field["entry"] for field in all_fields(model()["fields"]) if field["many"] or field["lettered"]}
    assert entries - {""} == set(ENTRIES.values())


def test_layout_names_only_fields_that_there_are() -> None:
    pairs = tuple({part: (*own, *own.values()) for part, own in table.items()} for table in (UNLESS, INSTEAD))
    tables = (SHOWN, LATER, *pairs, AMONG)
    assert [name for table in tables for part, own in table.items() for name in own if name not in names(part)] == []
    assert {name for own in AMONG.values() for name in own.values()} <= set(names(Meeting))
    assert {name for step in STEPS for name in step.fields} <= set(names(Meeting))
    assert set(BEGINS) <= {name for part in PARTS for name in names(part)}


def test_field_that_the_model_gains_appears_by_itself() -> None:
    weather = (Line | None, Field(None, description="how the sky was"))
    tall = create_model("Tall", __base__=Meeting, weather=weather)
    drawn = cast("Value", model_of(SETTINGS, tall))
    (gained,) = (field for field in drawn["fields"] if field["name"] not in names(Meeting))
    assert {name: gained[name] for name in ("name", "label", "text", "type", "usual", "limits")} == {
        "name": "weather",
        "label": "Weather",
        "text": "how the sky was",
        "type": "line",
        "usual": False,
        "limits": {"characters": 300},
    }
    assert "weather" in drawn["steps"][-1]["fields"]


def test_group_that_the_model_gains_is_drawn_with_its_fields() -> None:
    gift = create_model("Gift", __base__=Part, what=(Line, Field(description="what was given")))
    tall = create_model("Tall", __base__=Meeting, gifts=(tuple[gift, ...], Field((), description="gifts")))
    (gained,) = (field for field in cast("list[Value]", fields_of(tall, ("en",))) if field["name"] == "gifts")
    assert (gained["type"], gained["many"], gained["entry"]) == ("part", True, "entry")
    assert [(field["name"], field["required"], field["usual"]) for field in gained["part"]] == [("what", True, True)]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("summary", {"type": "prose", "limits": {"words": 60}, "required": True, "usual": True}),
        ("kind", {"type": "word", "default": "meeting", "required": False}),
        ("place_as_written", {"type": "line", "unless": "place", "example": "Vaduz", "quoted": True}),
        ("sources.kind", {"default": "press", "required": False}),
        ("sources.account", {"type": "account", "kinds": ["organisations"], "required": True}),
        ("sources.publisher", {"type": "line", "kinds": ["organisations"], "open": True}),
        ("sources.text", {"type": "text", "default": "none"}),
        ("sides.people.key", {"type": "id", "made": "name", "unless": "who"}),
        ("points.text", {"type": "prose", "limits": {"characters": 220}}),
        ("points.quote", {"type": "quote", "limits": {"words": 8}}),
        ("points.in", {"among": "encounters", "usual": True}),
        ("points.from", {"type": "locators", "many": True, "short": True, "one": True, "quoted": False}),
        ("points.amount.value", {"type": "number", "quoted": False}),
        ("conflicts.values", {"begins": 2, "entry": "version"}),
        ("conflicts.values.editorial", {"type": "decision", "quoted": False}),
        ("key_points", {"type": "id", "among": "points", "many": True}),
    ],
)
def test_field_says_how_it_is_answered(path: str, expected: Value) -> None:
    fields, field = model()["fields"], None
    for name in path.split("."):
        field = next(each for each in fields if each["name"] == name)
        fields = field["part"] or []
    assert field is not None
    assert {name: field[name] for name in expected} == expected


def test_words_of_a_list_are_those_of_the_model_with_their_meanings() -> None:
    fields = {each["name"]: each for each in all_fields(model()["fields"]) if each["words"]}
    assert {"value": "in-person", "words": "in person", "meaning": ""} in fields["channel"]["words"]
    pledge = {"value": "pledge", "words": "pledge", "meaning": "shown as “pledged”: a side promised it"}
    assert pledge in fields["act"]["words"]
    thank = {"value": "thank", "words": "thank", "meaning": "shown as “thanked”"}
    assert thank in fields["act"]["words"]


def test_file_is_sent_to_github_alone() -> None:
    there = model()
    assert (there["newFile"], there["upload"]) == (
        "https://github.com/example/archive/new/main/records/meetings",
        "https://github.com/example/archive/upload/main/records/meetings",
    )
    for repository in ("", "https://example.org/repository", 'https://github.com/a/b"c'):
        elsewhere = cast("Value", model_of(Settings(name="An archive", repository=repository)))
        assert (elsewhere["newFile"], elsewhere["upload"]) == ("", "")


def told(text: str, name: str) -> Value:
    """The value that a script gives the form."""
    match = re.fullmatch(rf"\(window\.archiveForm \?\?= {{}}\)\.{name} = (.*);\n", text, re.DOTALL)
    assert match
    return cast("Value", json.loads(match[1]))


def test_scripts_hold_the_model_and_everything_that_is_known(records: Records) -> None:
    files = form_files(records)
    assert told(files["add/model.js"], "model") == model_of(records.settings)
    known = told(files["add/known.js"], "known")
    assert {each["id"] for kind in known["records"].values() for each in kind} == {each.id for each in records.filed}
    (person,) = (each for each in known["records"]["people"] if each["id"] == "sigrun-hafdal")
    assert person["words"] == "Sigrún Hafdal"
    assert {"Сигрун Хафдаль", "سیگرون هافدال", "Sigrun Hafdal"} <= set(person["names"])
    assert {"value": "is", "words": "Iceland"}.items() <= next(
        each for each in known["countries"] if each["value"] == "is"
    ).items()


def test_ids_that_are_taken_are_told_with_those_of_sources_written_out_and_of_former_records(records: Records) -> None:
    taken = set(told(form_files(records)["add/known.js"], "known")["ids"])
    assert set(records.files_of) <= taken
    assert records.redirects.former <= taken
    assert {each for each in taken if each not in records.files_of} - records.redirects.former != set()


def test_page_loads_every_script_of_the_form_once_in_an_order() -> None:
    text = (ROOT / "overrides" / "partials" / "form.html").read_text(encoding="utf-8")
    loaded = [name for each in re.findall(r"= \[(.*?)\] %}", text) for name in re.findall(r'"([^"]+)"', each)]
    assert sorted(loaded) == sorted(path.stem for path in SCRIPTS.glob("*.js"))
    assert loaded[-1] == "start"
