"""Every field that takes text is attacked, and one that names a part of a record takes no other text."""

import re
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import ClassVar

import pytest
from pydantic import Field

from briefings.kinds import models
from briefings.kinds.meetings import Meeting
from briefings.parts.base import Part
from briefings.parts.record import Record
from briefings.publish.places import Places
from briefings.read.document import Document
from briefings.story import build_archive
from briefings.values.text import Line
from conftest import AS_OF
from hostile import NAMES, Accepts, Where, fields_of, write
from payloads import ANGLED, INLINE

OF_NAME = {"concerns": sorted(models()), "in": ["meetings"]}
TURNS = 5
RULES = {"concerns": "conflict-concerns", "in": "point-encounter"}


class Letter(Record):
    """A kind that no record of the example has."""

    kind: ClassVar[str] = "letters"
    label: ClassVar[str] = "letter"

    title: Line = Field(description="what it is")


class Seal(Part):
    """A part that no record of the example has."""

    motto: Line = Field(description="what is written on it")


class SealedMeeting(Meeting):
    """A meeting with a field more."""

    seal: Seal | None = Field(None, description="the seal under it")


class Asked:
    """Gives every field plain words, and remembers which were asked for."""

    def __init__(self) -> None:
        self.fields, self.number = set[Where](), 0

    def __call__(self, where: Where, accepts: Accepts) -> str:
        self.fields.add(where)
        self.number += 1
        word = f"w{self.number:04}"
        return word if accepts(word) else f"{word} plain words"


@pytest.fixture
def attacked(example_documents: tuple[Document, ...], example: Places) -> set[Where]:
    words = Asked()
    write(example_documents, example.root, words)
    return words.fields


def test_every_field_that_takes_text_is_attacked(attacked: set[Where]) -> None:
    assert attacked == fields_of(models())


@pytest.mark.parametrize(
    ("kind", "model", "field"),
    [("letters", Letter, ("letters", "title")), ("meetings", SealedMeeting, ("meetings", "seal", "motto"))],
)
def test_field_that_is_added_has_to_be_attacked_too(
    attacked: set[Where], kind: str, model: type[Record], field: Where
) -> None:
    """The tests of hostile records compare these two sets, and fail while a record of the example lacks the field."""
    assert field in fields_of({**models(), kind: model}) - attacked


def test_fields_that_name_a_part_are_those_with_a_rule() -> None:
    assert set(RULES) == NAMES


def planted(path: Path, name: str, payloads: Iterator[str]) -> set[int]:
    """Write payloads in place of all values of a field of this name; gives back the numbers of the lines.

    Letters of sources, which stand after `in:` in a silence, are not among them: a pattern refuses any other text.
    """
    lines = path.read_text(encoding="utf-8").split("\n")
    value = re.compile(rf"[ -]*{name}: (?![A-Z\[])")
    at = {number for number, line in enumerate(lines, start=1) if value.match(line)}
    for number in at:
        before = lines[number - 1].partition(f"{name}: ")[0]
        payload = next(payloads).replace("'", "''")
        lines[number - 1] = f"{before}{name}: '{payload}'"
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")
    return at


@pytest.mark.parametrize("turn", range(TURNS))
@pytest.mark.parametrize("name", sorted(NAMES))
def test_name_of_a_part_takes_no_other_text(name: str, turn: int, example: Places) -> None:
    """Each is refused at its place, and there is no page."""
    payloads = (*INLINE, *ANGLED)
    turned = cycle((*payloads[turn * len(payloads) // TURNS :], *payloads))
    records = [path for kind in OF_NAME[name] for path in sorted((example.records / kind).glob("*.yaml"))]
    at = {(path.relative_to(example.root).as_posix(), line) for path in records for line in planted(path, name, turned)}
    problems = build_archive(example, AS_OF)
    refused = {(each.place.path, each.place.line) for each in problems if each.rule == RULES[name]}
    assert len(at) * TURNS >= len(payloads) + TURNS
    assert refused == at
    assert not example.site.exists()
