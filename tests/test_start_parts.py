"""Values of settings change in place, whatever their form; the example is right for every pair of countries."""

import datetime as dt
from itertools import pairwise

import pytest
import yaml

from briefings.check import check
from briefings.formatting import formatted
from briefings.read.yaml import read_document
from briefings.settings import BadSettings, Settings, load_settings
from briefings.starting.example import example
from briefings.starting.refused import Refused
from briefings.starting.settings_file import Value, with_value
from briefings.values.country import names

NAME = ("site_name",)
LANGUAGES = ("extra", "archive", "languages")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("site_name: old # why\nx: 1\n", "site_name: a new one # why\nx: 1\n"),
        ('site_name: "old"\nx: 1\n', "site_name: a new one\nx: 1\n"),
        ("site_name:\nx: 1\n", "site_name: a new one\nx: 1\n"),
        ("site_name:   >-\n  old\n  one\n\n# next\nx: 1\n", "site_name:   a new one\n\n# next\nx: 1\n"),
        ("x: 1\r\nsite_name: old\r\n", "x: 1\r\nsite_name: a new one\r\n"),
        ("x: !ENV [A, b]\n", "site_name: a new one\nx: !ENV [A, b]\n"),
        ("\ufeffsite_name: old", "\ufeffsite_name: a new one"),
    ],
)
def test_value_of_any_form_is_replaced_and_all_else_stays(before: str, after: str) -> None:
    assert with_value(before, NAME, "a new one") == after


@pytest.mark.parametrize("name", ["a: b", "# x", "yes", "1.5", "'", '"\\', "{{ x }}", "[a]", "!ENV x", "é — ک", "- a"])
def test_value_is_read_back_as_it_was_given(name: str) -> None:
    assert yaml.safe_load(with_value("site_name: old\nx: 1\n", NAME, name)) == {"site_name": name, "x": 1}


@pytest.mark.parametrize(
    "text",
    ["[en, de] # why", "\n      - en # one\n      - de", "\n    - en\n    - de", "en", "\n      [en,\n       de]"],
)
def test_list_of_any_form_is_replaced(text: str) -> None:
    value: Value = ("en", "no", "pt-BR")
    after = with_value(f"extra:\n  archive:\n    languages: {text}\n    x: 1\n  y: 2\n", LANGUAGES, value)
    assert yaml.safe_load(after) == {"extra": {"archive": {"languages": list(value), "x": 1}, "y": 2}}


@pytest.mark.parametrize("text", ["x: 1\n", "extra: {archive: {x: 1}}\n", "extra:\n  archive:\n", "[]\n", ""])
def test_settings_without_a_place_for_a_field_are_refused(text: str) -> None:
    with pytest.raises(Refused, match=r"there is no place for `extra.archive.languages:`"):
        with_value(text, LANGUAGES, ("en",))


def faults(pair: tuple[str, str]) -> list[str]:
    """What is wrong with the example of these two countries."""
    path, text = example(pair, dt.date(2031, 5, 6))
    document, unread = read_document(f"records/{path}", text.encode())
    _, problems = check((document,), Settings(name="x"))
    told = [str(problem) for problem in (*unread, *problems)]
    return told if formatted(f"records/{path}", text.encode()).content == text.encode() else [*told, "its layout"]


def test_example_is_right_for_every_pair_of_countries() -> None:
    pairs = [*pairwise(sorted(names())), ("zw", "ad")]
    assert {pair: found for pair in pairs if (found := faults(pair))} == {}


def test_every_part_of_the_example_that_tells_something_says_that_it_is_invented() -> None:
    _, text = example(("pt", "br"), dt.date(2031, 5, 6))
    record = yaml.safe_load(text)
    told = [record["title"], record["summary"], record["place_as_written"], record["sources"]["A"]["publisher"]]
    told += [point["text"] for point in record["points"]] + [each["what"] for each in record["not_stated"]]
    told += [person["name"] for side in record["sides"] for person in side.get("people", ())]
    assert len(told) == 8
    assert [words for words in told if "invented" not in words.lower() and "example" not in words.lower()] == []


def test_commit_in_the_settings_must_be_one(tmp_path: object) -> None:
    config = tmp_path / "mkdocs.yml"  # type: ignore[operator]
    config.write_text("site_name: x\nextra: {archive: {started_after: --all}}\n", encoding="utf-8")
    with pytest.raises(BadSettings, match="`started_after: --all`, which is no commit; write the whole name"):
        load_settings(config)
