"""libyaml reads a record as the parser in Python does, or not at all."""

import random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from ruamel.yaml import YAML
from ruamel.yaml.events import CollectionEndEvent, Event, NodeEvent, ScalarEvent

from briefings.read.quick import quick_events
from fuzzing import damaged

LINES = (
    *("a: b", "a:", "- a", "-", "  - a: b", "  c: 'd'", '  "e": f', "a: [b, c]", "a: {b: c, d}", "a: [", "]", "? a"),
    *("a: |", "a: >-", "  text", "    more", "", " ", "# note", "a: b # note", "a: b#c", "a: 'it''s'"),
    *('a: "\\u00e9\\/"', "a: - b", "a: b: c", "- - a", "a: &x b", "*x : b", "*x: b", "a: *x", "a: !t b", "<<: a"),
    *("a: ~", "a: yes", ": b", "a: 'b", "  c'", 'a: "b', '  c"', "a: b\\", "\ta: b", "a:\tb", "\ufeffa: b", "a: ش"),
    *("é: 🧶", "a: b\u00a0c", "...", "a: {b:c}", "a: [b:c]", "a: 'b'c", "@a", "`a`", "a: @b", "- |2\n    a", "a:b"),
    *("a : b", "a: |+\n\n", "---", "a: ''", "--- a", "%YAML 1.1", "\x00", "\x7f", "\ud7ff"),
)


OF_VALUES = NodeEvent, CollectionEndEvent


def told(event: Event) -> tuple[object, ...]:
    """All that is asked of an event."""
    own = (event.value, bool(event.style), event.anchor, event.tag) if isinstance(event, ScalarEvent) else ()
    flow, anchor = getattr(event, "flow_style", None), getattr(event, "anchor", None)
    return type(event), event.start_mark.index, event.end_mark.index, flow, anchor, getattr(event, "ctag", None), *own


def agrees(text: str) -> bool:
    """Whether a text is read here; it is an error if it is read otherwise than by the parser in Python."""
    quick = quick_events(text)
    if quick is not None:
        values = [each for each in YAML(typ="safe", pure=True).parse(text) if isinstance(each, OF_VALUES)]
        assert list(map(told, quick)) == list(map(told, values))
    return quick is not None


@given(st.lists(st.sampled_from(LINES), max_size=6).map("\n".join))
@example("a:\n- b")
@example("*x: b")
def test_what_is_read_is_read_alike(text: str) -> None:
    agrees(text)


@pytest.mark.parametrize("seed", range(20))
def test_damaged_records_are_read_alike(seed: int) -> None:
    noise = random.Random(seed)  # noqa: S311 - made-up input
    contents = (damaged(noise, repeated=0)[1].decode(errors="replace") for _ in range(50))
    assert sum(agrees("\n".join(content.splitlines())) for content in contents) > 5


@pytest.mark.parametrize("text", ["a: b\n---\na: b", "a:\tb", "\ufeffa: b", "a:", "a: [", "a: 'b", "a: *b"])
def test_what_may_be_read_otherwise_is_left(text: str) -> None:
    assert quick_events(text) is None


def test_libyaml_is_there() -> None:
    """Without it everything is read by the parser in Python, which takes ten times as long."""
    assert quick_events("a: b")
