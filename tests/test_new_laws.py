"""Laws of `briefings new`: whatever is typed, and whatever a model asks for, nothing breaks and no text is lost."""

import functools
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Annotated, ClassVar, Literal

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pydantic import Field

from briefings.check import check
from briefings.drafting.answers import answered
from briefings.drafting.composing import tidied
from briefings.drafting.fields import fields
from briefings.drafting.known import Known
from briefings.drafting.options import begun, settled
from briefings.drafting.questions import next_question
from briefings.drafting.reopening import reopened
from briefings.drafting.state import State
from briefings.drafting.tree import at
from briefings.drafting.writing import written
from briefings.formatting import formatted
from briefings.kinds import models
from briefings.parts.base import Part
from briefings.parts.record import Record
from briefings.read import read
from briefings.read.tree import Plain, plain
from briefings.read.yaml import read_document
from briefings.settings import load_settings
from briefings.values.text import prose
from conftest import EXAMPLE
from test_new import BY_OPTIONS

TYPED = st.text(
    alphabet=st.sampled_from("ab1NO .:-_*#\"'\\[]{}!&|>%@`,~=?<+\n\t\u00a0\u0436\u0639\u200c\u0301")
    | st.characters(codec="utf-8"),
    max_size=60,
)
ANSWERS = st.sampled_from(
    ["", "", "", "+", "<", "1", "2, 1", "x", "uruguay", "uy", "2031-05-06", "A.p3", "host", "state", "none", "Ада Ёж"]
)


@functools.cache
def known() -> Known:
    """The example archive; no fixture, because Hypothesis would show all of it with every failure."""
    documents, _ = read(EXAMPLE / "records")
    records, problems = check(documents, load_settings(EXAMPLE / "mkdocs.yml"))
    return Known(records=records, problems=problems)


def texts() -> list[tuple[str, str]]:
    """Every field of every kind that takes a text of one's own."""
    return [
        (kind, field.name)
        for kind, model in models().items()
        for field in fields(model)
        if str in field.form.types and not (field.form.part or field.form.country or field.form.language)
    ]


def complete(kind: str) -> State:
    id_, *given = BY_OPTIONS[kind]
    return settled(begun(models()[kind], tuple(given), id_), known())[0]


@pytest.mark.parametrize(("kind", "name"), texts())
@given(typed=TYPED)
@settings(max_examples=20)
@example(typed="NO")
@example(typed="2031")
@example(typed="- a: b #c")
@example(typed='"')
@example(typed="\u0645\u06cc\u200c\u062e\u0648: \u0648")
@example(typed="a\nb: c")
def test_a_text_is_in_the_file_as_it_was_typed_or_refused(kind: str, name: str, typed: str) -> None:
    state = reopened(complete(kind), (name,))
    question = next_question(state, known())
    assert question
    assert question.path == (name,)
    after = answered(state, question, typed, known())
    value = at(after.tree, (name,))
    if value is None or typed.strip() in {"", "<"}:
        assert after.told or after.offered or typed.strip() in {"", "<"}
        return
    content = written(after.model, tidied(after)).encode()
    document, problems = read_document(f"records/{kind}/x.yaml", content)
    assert problems == ()
    shown = at(plain(document.root), (name,))
    meant = prose(typed.strip())
    assert shown in (meant, [meant])
    result = formatted(f"records/{kind}/x.yaml", content)
    assert result.content
    assert at(plain(read_document("", result.content)[0].root), (name,)) == shown


@dataclass(frozen=True)
class Odd:
    """A value of a type that nobody thought of yet."""

    text: str


class Inner(Part):
    """A group with nothing that is required."""

    number: float | None = Field(None, description="a number with a point")
    where: PurePath | None = Field(None, description="a path")


class Strange(Record):
    """A kind with fields of every type."""

    kind: ClassVar[str] = "strange"
    label: ClassVar[str] = "strange thing"

    name: str = Field(description="a text")
    odd: Odd = Field(description="an odd one")
    inner: Inner = Field(description="a group")
    several: set[int] = Field(description="numbers")
    by_name: dict[str, int] = Field(description="numbers by letter")
    pair: tuple[int, str] = Field(description="two")
    either: int | list[Literal["a", "b"]] = Field(description="one or many")
    bare: list = Field(description="anything")  # type: ignore[type-arg]
    words: Annotated[Literal[1, 2], "a mark"] = Field(description="a number of a list")


def without_spellings(tree: Plain) -> Plain:
    """A name in other letters than the archive's is refused as the name, and kept among these."""
    if isinstance(tree, dict):
        return {name: without_spellings(value) for name, value in tree.items() if name != "names"}
    return [without_spellings(each) for each in tree] if isinstance(tree, list) else tree


@pytest.mark.parametrize("model", [*models().values(), Strange], ids=lambda model: model.kind)
@given(typed=st.lists(ANSWERS | TYPED, max_size=40))
@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
def test_no_answer_to_any_question_breaks_anything(model: type[Record], typed: list[str]) -> None:
    state = State(model=model, tree={}, wanted=frozenset((field.name,) for field in fields(model)))
    for each in typed:
        question = next_question(state, known())
        if question is None or not question.path:
            break
        before = state.tree
        state = answered(state, question, each, known())
        assert state.told is None or without_spellings(state.tree) == without_spellings(before)
    written(model, tidied(replace(state, id="x")))
