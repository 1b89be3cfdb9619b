"""The schemas that editors use say the same of records as the models do."""

import json
import re
from inspect import cleandoc
from pathlib import Path
from typing import get_args

import pytest
from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from briefings.check import check
from briefings.history import NO_HISTORY
from briefings.kinds import models
from briefings.link import link
from briefings.parts.base import Part
from briefings.publish.places import Places
from briefings.read import read
from briefings.read.document import REDIRECTS, Document
from briefings.read.yaml import read_document
from briefings.render import render
from briefings.render.catalogue import all_parts
from briefings.settings import Settings
from briefings.shape import shape
from briefings.story import TEMPLATES
from briefings.values.account import Account
from briefings.values.checksum import Sha256
from briefings.values.country import CountryCode
from briefings.values.currency import Currency
from briefings.values.date import Edtf
from briefings.values.language import Language
from briefings.values.locator import OneLocator
from briefings.values.part_id import EncounterId, Letter, PointId
from briefings.values.reference import PersonId
from briefings.values.text import Line, OpeningWords, PointText, Prose, Quote, Summary
from briefings.values.web import WebAddress
from conftest import AS_OF, EXAMPLE, ROOT
from schema_reader import Schema, as_editor_reads, refusals
from test_checks import CASES

FOLDER = "data/schemas"
PARTS = pytest.mark.parametrize("model", all_parts(), ids=lambda model: model.__name__)
STRINGS = (Account, CountryCode, Currency, Edtf, EncounterId, Language, Letter, Line, OneLocator, OpeningWords)
MORE_STRINGS = (PersonId, PointId, PointText, Prose, Quote, Sha256, Summary, WebAddress)


@pytest.fixture(scope="session")
def schemas(example_documents: tuple[Document, ...], example_settings: Settings) -> dict[str, Schema]:
    """The schemas among the files of the site, by kind."""
    records, _ = check(example_documents, example_settings)
    texts = render(link(records, NO_HISTORY, AS_OF), TEMPLATES)
    return {Path(path).stem: json.loads(text) for path, text in texts.items() if path.startswith(f"{FOLDER}/")}


def schemas_of(model: type[Part], schemas: dict[str, Schema]) -> list[Schema]:
    """The schema of a part in every kind that has it."""
    whole = [schemas[kind] for kind, each in models().items() if each is model]
    return whole + [schema["$defs"][model.__name__] for schema in schemas.values() if model.__name__ in schema["$defs"]]


def fields_of(model: type[Part]) -> dict[str, FieldInfo]:
    """The fields of a part by the names that records use."""
    return {field.alias or name: field for name, field in model.model_fields.items()}


def missing_in_nothing(model: type[Part]) -> set[str]:
    """The fields that the checks miss in a mapping that is empty."""
    try:
        model.model_validate({})
    except ValidationError as error:
        return {str(detail["loc"][0]) for detail in error.errors() if detail["type"] == "missing"}
    return set()


def listed(annotation: object) -> set[str]:
    """The words of all lists of words in a type."""
    arguments = get_args(annotation)
    words = {each for each in arguments if isinstance(each, str)}
    return words.union(*(listed(each) for each in arguments if not isinstance(each, str)))


def enumerated(schema: Schema) -> set[str]:
    """The words of all lists of words that stand in a schema itself or in its choices."""
    own = {*schema.get("enum", ()), *([schema["const"]] if "const" in schema else [])}
    return own.union(*(enumerated(each) for each in (*schema.get("anyOf", ()), *schema.get("oneOf", ()))))


def test_there_is_a_schema_for_every_kind(schemas: dict[str, Schema]) -> None:
    assert set(schemas) == {*models(), REDIRECTS}
    assert {schema["$schema"] for schema in schemas.values()} == {"https://json-schema.org/draft/2020-12/schema"}


def test_editor_is_told_of_every_schema() -> None:
    told = json.loads((ROOT / ".vscode" / "settings.json").read_text(encoding="utf-8"))["yaml.schemas"]
    places = Places(root=ROOT, records=ROOT / "records", build=ROOT / "build", config=ROOT / "mkdocs.yml")
    site = places.site.relative_to(ROOT).as_posix()
    files = {kind: f"{kind}/*" for kind in models()} | {REDIRECTS: REDIRECTS}
    assert told == {f"./{site}/{FOLDER}/{name}.json": f"records/{file}.yaml" for name, file in files.items()}


@PARTS
def test_schema_has_the_fields_of_the_model_and_no_others(model: type[Part], schemas: dict[str, Schema]) -> None:
    """In the same order, each with its line of the handbook."""
    described = {name: field.description for name, field in fields_of(model).items()}
    found = schemas_of(model, schemas)
    assert found
    for schema in found:
        assert (schema["type"], schema["additionalProperties"]) == ("object", False)
        assert schema["description"] == cleandoc(model.__doc__ or "")
        assert {name: each["description"] for name, each in schema["properties"].items()} == described
        assert list(schema["properties"]) == list(described)


@PARTS
def test_schema_requires_what_the_checks_miss(model: type[Part], schemas: dict[str, Schema]) -> None:
    for schema in schemas_of(model, schemas):
        assert set(schema.get("required", ())) == missing_in_nothing(model)


@PARTS
def test_schema_lists_the_words_of_the_model(model: type[Part], schemas: dict[str, Schema]) -> None:
    words = {name: listed(field.annotation) for name, field in fields_of(model).items()}
    for schema in schemas_of(model, schemas):
        assert {name: enumerated(each) for name, each in schema["properties"].items()} == words


@pytest.mark.parametrize("value", [*STRINGS, *MORE_STRINGS])
def test_value_is_text_to_an_editor(value: type) -> None:
    """Whatever the program makes of it."""
    assert TypeAdapter(value).json_schema()["type"] == "string"


def test_every_list_that_takes_a_single_value_says_so(schemas: dict[str, Schema]) -> None:
    """What the checks take for such a list, alone or in a list, the schema takes, and it refuses an empty entry."""
    point = schemas["meetings"]["$defs"]["Point"]["properties"]
    locators = schemas["commitments"]["$defs"]["Report"]["properties"]["from"]
    root = schemas["meetings"]
    for field, one in (("by", "an-id"), ("topics", "an-id"), ("from", "A.p1"), ("commitment", {"id": "an-id"})):
        for written in (one, [one], [one, "other-id"]):
            assert refusals(point[field], written, root) == [], (field, written)
        assert refusals(point[field], [None], root)
    assert refusals(point["commitment"], "an-id", root) == []
    assert refusals(point["by"], [], root)
    assert refusals(locators, [], root)


def fits(document: Document, schemas: dict[str, Schema]) -> list[str]:
    schema = schemas[document.folder or document.id]
    return refusals(schema, as_editor_reads(document.root), schema)


@pytest.mark.parametrize("folder", [EXAMPLE / "records", ROOT / "records"], ids=["example", "own"])
def test_every_correct_record_fits_its_schema(folder: Path, schemas: dict[str, Schema]) -> None:
    found = {
        document.path: fits(document, schemas)
        for document in read(folder)[0]
        if (document.folder or document.id) in schemas
    }
    assert {path: refused for path, refused in found.items() if refused} == {}


SHAPE = ("list-value", "missing-field", "unknown-field", "empty-value")
"""What a schema can see as the checks do; of other rules it knows less."""


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}/{case.name}")
def test_schema_and_checks_agree_on_the_cases(case: Path, schemas: dict[str, Schema]) -> None:
    """What has the right shape fits; what is unlisted, unknown, missing or empty does not."""
    for document in read(case / "records")[0]:
        if not document.readable or document.folder not in schemas:
            continue
        record, problems = shape(document, models()[document.folder])
        if record is not None:
            assert fits(document, schemas) == []
        if any(problem.rule in SHAPE for problem in problems):
            assert fits(document, schemas)


@pytest.mark.parametrize("damage", ["role: guest", "titel: x", "date:", "points: none", "sources: {AA: an-id}"])
def test_schema_refuses_what_the_checks_refuse(damage: str, schemas: dict[str, Schema]) -> None:
    field = damage.partition(":")[0]
    good = next((EXAMPLE / "records" / "meetings").glob("undated-*")).read_text(encoding="utf-8")
    lines = [line for line in good.splitlines() if not line.startswith("#")]
    indent = "    " if field == "role" else ""
    start = next((n for n, line in enumerate(lines) if line.startswith(f"{indent}{field}:")), len(lines))
    end = next((n for n in range(start + 1, len(lines)) if not re.match(rf"{indent}[ -]", lines[n])), len(lines))
    text = "\n".join([*lines[:start], indent + damage, *lines[max(end, start + 1) :]]) + "\n"
    document, unread = read_document("records/meetings/x.yaml", text.encode())
    assert unread == ()
    assert shape(document, models()["meetings"])[1]
    assert fits(document, schemas)
