"""A JSON Schema and a value in, why the value does not fit out.

It knows the words of JSON Schema (draft 2020-12) that the archive's schemas use, and stops at any other.
"""

import re
from typing import Any

from briefings.read.tree import Mapping, Node, Scalar, Sequence

Schema = dict[str, Any]


def as_editor_reads(node: Node) -> Any:  # noqa: ANN401 - any value
    """A tree as an editor reads it: by the core schema of YAML 1.2."""
    if isinstance(node, Mapping):
        return {key.text: as_editor_reads(value) for key, value in node.entries}
    if isinstance(node, Sequence):
        return [as_editor_reads(item) for item in node.items]
    return node.text if node.quoted else _plain_scalar(node)


def _plain_scalar(node: Scalar) -> str | int | float | bool | None:
    for form, made in _CORE:
        if re.fullmatch(form, node.text):
            return made(node.text)
    return node.text


_CORE: tuple[tuple[str, Any], ...] = (
    (r"null|Null|NULL|~|", lambda _: None),
    (r"true|True|TRUE|false|False|FALSE", lambda text: text.lower() == "true"),
    (r"[-+]?[0-9]+", int),
    (r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", float),
)


def refusals(schema: Schema, value: Any, root: Schema, at: str = "") -> list[str]:  # noqa: ANN401 - any value
    """Why a value does not fit a schema: the words of JSON Schema that ours use, no others."""
    unknown = set(schema) - WORDS.keys() - SILENT
    assert not unknown, f"this reader of schemas does not know {unknown}"
    return [each for word in WORDS if word in schema for each in WORDS[word](schema, value, root, at)]


def _ref(schema: Schema, value: Any, root: Schema, at: str) -> list[str]:  # noqa: ANN401
    return refusals(root["$defs"][schema["$ref"].removeprefix("#/$defs/")], value, root, at)


def _choice(schema: Schema, value: Any, root: Schema, at: str) -> list[str]:  # noqa: ANN401
    found = [refusals(each, value, root, at) for each in schema.get("anyOf", schema.get("oneOf"))]
    fitting = sum(not each for each in found)
    fine = fitting == 1 or (fitting and "anyOf" in schema)
    return [] if fine else [f"{at}: fits {fitting} choices", *(each for several in found for each in several)]


TYPES = {"object": dict, "array": list, "string": str, "number": int | float, "integer": int, "boolean": bool}


def _type(schema: Schema, value: Any, _root: Schema, at: str) -> list[str]:  # noqa: ANN401
    named = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    fits = any(isinstance(value, TYPES[name]) and isinstance(value, bool) == (name == "boolean") for name in named)
    return [] if fits else [f"{at}: not {named}"]


def _properties(schema: Schema, value: Any, root: Schema, at: str) -> list[str]:  # noqa: ANN401
    if not isinstance(value, dict):
        return []
    found = [f"{at}: no {name}" for name in schema.get("required", ()) if name not in value]
    for name, inner in value.items():
        patterns = [each for each in schema.get("patternProperties", {}) if re.search(each, name)]
        fields = schema.get("properties", {}).get(name) or (schema["patternProperties"][patterns[0]] if patterns else 0)
        found += refusals(fields, inner, root, f"{at}.{name}") if fields else [f"{at}: {name} is unknown"]
    return found


def _items(schema: Schema, value: Any, root: Schema, at: str) -> list[str]:  # noqa: ANN401
    items = value if isinstance(value, list) else []
    return [each for n, item in enumerate(items) for each in refusals(schema["items"], item, root, f"{at}.{n}")]


def _says(word: str, holds: Any, kind: type) -> Any:  # noqa: ANN401
    def judge(schema: Schema, value: Any, _root: Schema, at: str) -> list[str]:  # noqa: ANN401
        judged = kind is object or isinstance(value, kind)
        return [f"{at}: {word}"] if judged and not holds(value, schema[word]) else []

    return judge


WORDS = {
    "$ref": _ref,
    "anyOf": _choice,
    "oneOf": _choice,
    "type": _type,
    "additionalProperties": _properties,
    "items": _items,
    "enum": _says("enum", lambda value, words: value in words, object),
    "const": _says("const", lambda value, word: value == word, object),
    "pattern": _says("pattern", lambda value, pattern: re.search(pattern, value), str),
    "maxLength": _says("maxLength", lambda value, most: len(value) <= most, str),
    "minItems": _says("minItems", lambda value, least: len(value) >= least, list),
    "minProperties": _says("minProperties", lambda value, least: len(value) >= least, dict),
    "minimum": _says("minimum", lambda value, least: value >= least, int),
}
SILENT = {
    "$schema",
    "$defs",
    "title",
    "description",
    "default",
    "format",
    "properties",
    "patternProperties",
    "required",
}
