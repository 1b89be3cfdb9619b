"""The form writes what `briefings new` writes: our reader sees the same values, the formatter changes nothing."""

import re
import string
import unicodedata
from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

from add_core import drawn, of_each, opened
from briefings.adding.model import model_of
from briefings.drafting.writing import written
from briefings.formatting import formatted
from briefings.formatting.scalars import scalar
from briefings.kinds.meetings import Meeting
from briefings.read.tree import Plain, plain
from briefings.read.yaml import read_document
from briefings.settings import Settings
from briefings.shape.fields import field_problems
from briefings.values.text import _SPACE

PATH = "records/meetings/x.yaml"
SIGNS = st.sampled_from(
    "ab1NOy .:-_*#\"'\\[]{}!&|>%@`,~=?<+0/\n\t\u00a0\u00ad\u0436\u0639\u200c\u200f\u0301\u2028\u00e9"
)
TYPED = st.text(SIGNS | st.characters(codec="utf-8", exclude_categories=("Cn", "Cs")), max_size=20)
ODD = st.sampled_from(
    ["NO", "2031", "1_000", "12:30:45", "0x1f", ".5", "1e3", "null", "~", "=", "<<", "2031-05-06", "y"]
)
WORD = st.text(string.ascii_lowercase, min_size=1, max_size=6)
ID = st.lists(WORD, min_size=1, max_size=3).map("-".join) | st.sampled_from(["no", "on", "n", "123", "1e3"])
ESCAPE = re.compile(r"\\[bfu]", re.IGNORECASE)
"""How a sign is written that nobody sees and no record may hold; the formatter has ways of its own for some."""
PLAIN = {
    "date": st.sampled_from(
        ["2031-05-06", "2031", "2018-01-13/2018-01-15", "[2016-10..2018-12]", "unknown", "2014-02-03?"]
    ),
    "locators": st.sampled_from(["A", "B.t", "A.p3", "N.p12"]),
    "number": st.sampled_from(["0", "2000000"]),
    "decision": st.sampled_from(["true", "false"]),
}
IDS = {"choice", "country", "party", "account", "id", "word"}


@pytest.fixture(scope="module")
def core(browser: Browser) -> Iterator[Page]:
    yield from opened(browser)


def values_of(field: dict[str, Any]) -> st.SearchStrategy[Plain]:
    """What may stand in a field: short words where the model wants them, whatever can be typed elsewhere."""
    single = PLAIN.get(field["type"], ID if field["type"] in IDS or field["short"] else TYPED | ODD)
    group = st.deferred(lambda: trees(field["part"], 3)) if field["part"] else None
    entry = single if group is None else group | single if field["kinds"] or field["words"] else group
    if field["lettered"]:
        return st.dictionaries(st.sampled_from("ABCNY"), entry, max_size=3)
    return st.lists(entry, max_size=3) if field["many"] else entry


def trees(fields: list[dict[str, Any]], most: int) -> st.SearchStrategy[Plain]:
    by_name = {field["name"]: field for field in fields}
    names = st.lists(st.sampled_from(list(by_name)), max_size=most, unique=True)
    return names.flatmap(lambda some: st.fixed_dictionaries({name: values_of(by_name[name]) for name in some}))


def without_hints(text: str) -> str:
    return "".join(line for line in text.splitlines(keepends=True) if not line.lstrip().startswith("#"))


def test_what_is_written_is_read_as_it_was_meant_and_stays_as_it_is(core: Page, example_settings: Settings) -> None:
    model: dict[str, Any] = dict(model_of(example_settings))
    core.evaluate("model => { archiveForm.model = model; }", model)
    random = [tree for tree in drawn(trees(model["fields"], 6), 150) if tree]
    told = of_each(core, "tree => [form.numbered(form.answered(tree)), form.written(form.model, tree)]", random)
    for typed, (tree, text) in zip(random, told, strict=True):
        assert tree == _with_ids(_answered(typed))
        if not tree:
            assert text == ""
            continue
        in_order = {**tree, "sources": dict(sorted(tree["sources"].items()))} if "sources" in tree else tree
        assert text == without_hints(written(Meeting, in_order))
        document, problems = read_document(PATH, text.encode())
        assert problems == ()
        assert not list(field_problems(document.root))
        assert _as_list(plain(document.root)) == _as_list(tree)
        content = formatted(PATH, text.encode()).content
        assert content
        assert ESCAPE.search(text) or content == text.encode()


def _answered(node: Any) -> Any:  # noqa: ANN401 - answers of any shape
    """As a record holds what was typed, without what is blank."""
    if isinstance(node, dict):
        return {name: _answered(value) for name, value in node.items() if not _is_blank(value)}
    if isinstance(node, list):
        return [_answered(each) for each in node if not _is_blank(each)]
    return unicodedata.normalize("NFC", _SPACE.sub(" ", node).strip(" "))


def _is_blank(node: Plain) -> bool:
    inner = list(node.values()) if isinstance(node, dict) else node
    return not inner.strip() if isinstance(inner, str) else all(map(_is_blank, inner))


def _with_ids(tree: dict[str, Any]) -> dict[str, Any]:
    for name, form in (("points", "q{:02}"), ("encounters", "e{}")):
        entries = tree.get(name, [])
        taken = {each.get("id") for each in entries}
        free = (id_ for id_ in map(form.format, count(1)) if id_ not in taken)
        for each in entries:
            each["id"] = each.get("id") or next(free)
    return tree


def _as_list(node: Plain) -> Plain:
    """The only entry of a list may stand for the list."""
    if isinstance(node, dict):
        return {name: _as_list(value) for name, value in node.items()}
    if isinstance(node, list):
        return _as_list(node[0]) if len(node) == 1 and isinstance(node[0], str) else [_as_list(each) for each in node]
    return node


@pytest.mark.parametrize("quoted", ["true", "false"])
@pytest.mark.parametrize(("where", "before"), [("field", "x: "), ("entry", "x:\n  - ")])
def test_a_value_is_quoted_where_python_quotes_it(core: Page, where: str, before: str, quoted: str) -> None:
    values = on_one_line()
    told = of_each(core, f"value => form.scalar(value, {{ quoted: {quoted}, where: '{where}' }})", values)
    python = [scalar(value, before, text=quoted == "true") for value in values]
    assert dict(zip(values, told, strict=True)) == dict(zip(values, python, strict=True))


def test_a_value_in_brackets_is_quoted_wherever_python_quotes_it(core: Page) -> None:
    """And in a few more places: in brackets stand ids, and nobody's words."""
    values = on_one_line()
    told = of_each(core, "value => form.scalar(value, { quoted: true, where: 'list' })", values)
    python = [scalar(value, "x: [", behind="]") for value in values]
    astray = {value for value, own, other in zip(values, told, python, strict=True) if own != other}
    assert {value for value in astray if told[values.index(value)] == value} == set()
    assert {value for value in astray if re.fullmatch("[A-Za-z0-9. -]+", value)} == set()


def on_one_line() -> list[str]:
    """Texts without NEL, which the form quotes in more places than it has to."""
    texts = (_SPACE.sub(" ", text).strip(" ") for text in drawn(TYPED | ODD, 500) if "\x85" not in text)
    return list(dict.fromkeys(filter(None, texts)))
