"""The example archive in, the same archive with other text in every text field of every record out.

Which fields take text is asked of the models, so that a field which is added is filled from then on.
"""

import functools
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

from pydantic import TypeAdapter, ValidationError
from ruamel.yaml import YAML

from briefings.kinds import models
from briefings.parts.base import Part
from briefings.parts.conflict import Conflict
from briefings.read.document import Document
from briefings.read.tree import plain
from briefings.shape.names import parts_in

Fields = dict[str, Any]
Where = tuple[str, ...]
"""A kind, and the names of the fields that lead to a text, without the numbers of lists."""
Accepts = Callable[[str], bool]
Words = Callable[[Where, Accepts], str]
"""Gives the text for a field, which may ask whether the field takes it."""

NAMES = frozenset({"concerns", "in"})
"""Fields of any text by their shape that name a part of the record: rules refuse what is none."""
PROBE = "three *hostile* words"
READING = {"value": "", "editorial": "true"}
LAID: Fields = {
    "conflicts": [{"about": "", "values": [READING, READING], "used": "", "status": "open"}],
    "not_stated": [{"what": ""}],
    "names": [{"text": "", "lang": "en", "basis": "editorial"}],
}
"""Parts that are laid in where a part may have them and has none, so that none of their texts is left out."""
LAID_OUTSIDE_MEETINGS: Fields = {
    "amount": {"value": "0", "currency": "ISK"},
    "original": {"text": "", "lang": "en"},
    "commitment": [{"id": "wool-purchase", "link": "possible"}],
}
"""The example has them in its meetings, which have a limit of size."""


@functools.cache
def text_fields(model: type[Part]) -> dict[str, bool]:
    """The fields that take any text, by the names of records; whether they are lists."""
    fields = {field.alias or name: (name, field) for name, field in model.model_fields.items()}
    found = {name: _takes(model, own) for name, (own, _) in fields.items() if name not in NAMES}
    return {name: takes == "list" for name, takes in found.items() if takes}


@functools.cache
def _adapter(model: type[Part], name: str) -> TypeAdapter[Any]:
    field = model.model_fields[name]
    metadata = tuple(field.metadata)
    return TypeAdapter(Annotated[field.annotation, *metadata] if metadata else field.annotation)


def accepts(model: type[Part], name: str, value: Any) -> bool:  # noqa: ANN401 - any value
    own = next(own for own, field in model.model_fields.items() if (field.alias or own) == name)
    try:
        _adapter(model, own).validate_python(value)
    except ValidationError:
        return False
    return True


def _takes(model: type[Part], own: str) -> str | None:
    alias = model.model_fields[own].alias or own
    if accepts(model, alias, [PROBE]):
        return "list"
    return "text" if accepts(model, alias, PROBE) else None


def texts_of(model: type[Part], where: Where) -> Iterator[Where]:
    """Yield where a record of this model takes text."""
    yield from ((*where, name) for name in text_fields(model))
    for name, part in parts_of(model).items():
        yield from texts_of(part, (*where, name))


def fields_of(kinds: Mapping[str, type[Part]]) -> set[Where]:
    """Where records of these kinds take text: every one of these places has to hold payloads."""
    return {where for kind, model in kinds.items() for where in texts_of(model, (kind,))}


def parts_of(model: type[Part]) -> dict[str, type[Part]]:
    """The fields that hold parts, by the names of records."""
    found = {field.alias or name: list(parts_in(field.annotation)) for name, field in model.model_fields.items()}
    return {name: parts[0] for name, parts in found.items() if parts}


def filled(model: type[Part], fields: Fields, words: Words, where: Where) -> Fields:
    """The same part with other text in every field that takes text, whether it was there or not."""
    fields = _laid(model, fields, where[0])
    result = dict(fields)
    for name, listed in text_fields(model).items():
        accept = functools.partial(_accept, model, name, listed)
        count = len(fields.get(name, "x")) if listed and not isinstance(fields.get(name), str) else 1
        texts = [words((*where, name), accept) for _ in range(count)]
        result[name] = texts if listed else texts[0]
    for name, part in parts_of(model).items():
        if name in fields:
            result[name] = _inside(part, fields[name], words, (*where, name))
    if model is Conflict:
        result["used"] = result["values"][0]["value"]
    return result


def _accept(model: type[Part], name: str, listed: bool, text: str) -> bool:  # noqa: FBT001 - bound once
    return accepts(model, name, [text] if listed else text)


def _inside(part: type[Part], value: Any, words: Words, where: Where) -> Any:  # noqa: ANN401 - any value
    if isinstance(value, list):
        return [_inside(part, each, words, where) for each in value]
    if not isinstance(value, dict):
        return value
    if all(isinstance(each, dict | str) and len(letter) == 1 for letter, each in value.items()):
        return {letter: _inside(part, each, words, where) for letter, each in value.items()}
    return filled(part, value, words, where)


def _laid(model: type[Part], fields: Fields, kind: str) -> Fields:
    """The fields with all parts that may stand there; texts are English and records drafts, whatever they were."""
    names = {field.alias or name for name, field in model.model_fields.items()}
    parts = LAID if kind == "meetings" else LAID | LAID_OUTSIDE_MEETINGS
    laid = {name: each for name, each in parts.items() if name in names and name not in fields}
    for conflict in laid.get("conflicts", ()):
        laid["conflicts"] = [{**conflict, "concerns": "title" if "title" in names else "name"}]
    if "currency_reading" in names:
        laid["currency_reading"] = "inferred"  # `$` in hostile words says nothing of whose money it is
    if "review" in names:
        laid["review"] = {**fields.get("review", {}), "state": "draft"}
    return {**fields, **laid, **({"lang": "en"} if {"text", "lang"} <= names else {})}


def write(documents: tuple[Document, ...], root: Path, words: Words) -> dict[str, Fields]:
    """Write every record anew below `root`; gives back their fields by path."""
    yaml = YAML()
    yaml.width = 100_000
    written = {}
    for document in documents:
        if document.lists_redirects:  # tests/test_redirects.py has their texts
            continue
        model = models()[document.folder]
        fields = filled(model, plain(document.root), words, (document.folder,))
        with (root / document.path).open("w", encoding="utf-8", newline="\n") as file:
            yaml.dump(fields, file)
        written[document.path] = fields
    return written
