"""The models of the kinds as JSON Schemas (draft 2020-12): what editors need to complete and check records.

They say what stands in a record's file, as an editor reads its YAML: a text without quotation marks that has the form
of a number is a number to it, and a text to the archive.
"""

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from ..kinds import models
from ..link.archive import Archive
from ..parts.base import one_or_several
from ..parts.record import Record
from ..parts.redirect import Redirect
from ..read.document import REDIRECTS
from ._files import File
from ._made import Made

FOLDER = "data/schemas"
FILES = (
    File(
        path="data/schemas/<kind>.json",
        title="Schemas of the records",
        text="What may stand in the file of a record (JSON Schema, draft 2020-12): for editors that check as you type.",
        format="json",
        mediatype="application/schema+json",
    ),
)

_DIGITS = "1" * 64  # as many as a checksum has


class _AsWritten(GenerateJsonSchema):
    """What an author may write, where the library would tell what the program makes of it."""

    def function_before_schema(self, schema: core_schema.BeforeValidatorFunctionSchema) -> JsonSchemaValue:
        found = super().function_before_schema(schema)
        function: Callable[..., Any] = schema["function"]["function"]
        return {"anyOf": [found["items"], found]} if function is one_or_several else found

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """A field that may be left out, but not be empty."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Nothing, as a default, is not worth completing."""
        found = super().default_schema(schema)
        return found if found.get("default") else {name: found[name] for name in found if name != "default"}

    def field_title_should_be_set(self, schema: object) -> bool:  # noqa: ARG002 - the name of the base class
        """A title made from the name of a field says nothing that the name does not."""
        return False


def export(_archive: Archive) -> dict[str, Made]:
    return {f"{FOLDER}/{kind}.json": Made(schema_of, (kind,)) for kind in (*models(), REDIRECTS)}


def schema_of(kind: str) -> Iterator[str]:
    yield _text(_of_redirects() if kind == REDIRECTS else schema(models()[kind]))


def schema(model: type[Record]) -> JsonSchemaValue:
    """The JSON Schema of a kind of record."""
    return _whole_schema(model.model_json_schema(by_alias=True, schema_generator=_AsWritten))


def _of_redirects() -> JsonSchemaValue:
    """The JSON Schema of the list of redirects."""
    return _whole_schema(TypeAdapter(tuple[Redirect, ...]).json_schema(schema_generator=_AsWritten))


def _whole_schema(found: JsonSchemaValue) -> JsonSchemaValue:
    fields: JsonSchemaValue = _mended(found)
    return {"$schema": GenerateJsonSchema.schema_dialect, **fields}


def _text(fields: JsonSchemaValue) -> str:
    return json.dumps(fields, ensure_ascii=False, indent=2) + "\n"


def _mended(found: Any) -> Any:  # noqa: ANN401 - any part of a schema
    if isinstance(found, list):
        return [_mended(each) for each in found]
    if not isinstance(found, dict):
        return found
    inner = {name: _mended(each) for name, each in found.items()}
    for mend in (_whole_pattern, _whole_keys, _length_of_list, _no_empty_text, _number_as_text):
        inner = mend(inner)
    return inner


def _whole_pattern(found: JsonSchemaValue) -> JsonSchemaValue:
    """The archive's patterns are of a whole value; those of JSON Schema find a part of it."""
    pattern = found.get("pattern")
    return {**found, "pattern": _whole(pattern)} if isinstance(pattern, str) else found


def _whole_keys(found: JsonSchemaValue) -> JsonSchemaValue:
    keys = found.get("patternProperties")
    if not keys:
        return found
    whole = {_whole(pattern): each for pattern, each in keys.items()}
    return {**found, "patternProperties": whole, "additionalProperties": False}


def _whole(pattern: str) -> str:
    return pattern if pattern.startswith("^") else f"^(?:{pattern})$"


def _length_of_list(found: JsonSchemaValue) -> JsonSchemaValue:
    """The library counts the characters of a list that also takes a single value; meant are its entries."""
    least = found.get("minLength")
    if least is None or "anyOf" not in found:
        return found
    choices = [{**each, "minItems": least} if each.get("type") == "array" else each for each in found["anyOf"]]
    return {name: each for name, each in found.items() if name != "minLength"} | {"anyOf": choices}


def _no_empty_text(found: JsonSchemaValue) -> JsonSchemaValue:
    """What is left out counts as not known; quotation marks with nothing between them are a slip."""
    return {"pattern": r"\S", **found} if found.get("type") == "string" and not _told(found) else found


def _number_as_text(found: JsonSchemaValue) -> JsonSchemaValue:
    """`published: 2013` is a number to an editor that reads YAML; only where digits cannot stand is it a fault."""
    free = found.get("type") == "string" and not _told(found) and re.search(found.get("pattern", ""), _DIGITS)
    return {**found, "type": ["string", "number"]} if free else found


def _told(found: JsonSchemaValue) -> bool:
    """Whether a text is one of a list, or an address."""
    return bool({"enum", "const", "format"} & found.keys())
