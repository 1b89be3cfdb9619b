"""What the form says before a file is sent: each fault at its place, and the checks of the archive say the same."""

import random
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from add_cases import CASES, ID, RIGHT, TEXT, TREE, Case
from add_core import of_each, opened
from briefings.adding.known import known_of
from briefings.adding.model import model_of
from briefings.check import check
from briefings.checks import rules
from briefings.cited import sources
from briefings.drafting.known import Known
from briefings.drafting.tree import path_from, put, without
from briefings.problem import Problem, without_notes
from briefings.read.document import Document
from briefings.read.tree import Plain, plain
from briefings.read.yaml import read_document
from briefings.settings import Settings
from briefings.verifying import verify
from conftest import EXAMPLE

Told = dict[str, Any]
CHECKED = """({ tree, text, id }) => {
  const texts = text ? { A: text } : {};
  if (text) {
    const { paragraphs, bytes } = form.sourceText(text, { heading: true });
    tree.sources.A.text = { sha256: form.sha256(bytes), heading: "true", paragraphs };
  }
  return { told: form.checked(form.model, form.known, tree, texts, id), file: form.written(form.model, tree) };
}"""


INNER = {"held-run"}
"""Rules that point at some words of a value; the form points at the value."""
IN_OTHER_WORDS = {
    "missing-field",
    "hidden-character",
    "quotes-per-source",
    "held-run",
    "perhaps-the-same-meeting",
    "name-of-a-page",
    "country-code",
}
"""Rules whose messages speak of lines and files, or name what the form names otherwise."""


@pytest.fixture(scope="module")
def archive(example_documents: tuple[Document, ...], example_settings: Settings) -> Known:
    records, problems = check(example_documents, example_settings)
    return Known(records=records, problems=problems)


@pytest.fixture(scope="module")
def core(browser: Browser, archive: Known) -> Iterator[Page]:
    for page in opened(browser):
        given = {"model": model_of(archive.records.settings), "known": known_of(archive.records)}
        page.evaluate("given => Object.assign(archiveForm, given)", given)
        yield page


def changed(changes: dict[str, Plain | None]) -> Plain:
    tree: Plain = dict(TREE)
    for name, value in changes.items():
        path = path_from(name)
        tree = without(tree, path) if value is None else put(tree, path, value)
    return tree


def said(core: Page, changes: dict[str, Plain | None], text: str = TEXT, id_: str = ID) -> Told:
    told: Told = of_each(core, CHECKED, [{"tree": changed(changes), "text": text, "id": id_}])[0]
    return told


def python_says(archive: Known, file: str, id_: str, text: str) -> tuple[Document, tuple[Problem, ...]]:
    """What `briefings check` says because of the file, and `briefings verify` of what was pasted for source A."""
    document, problems = read_document(f"records/meetings/{id_}.yaml", file.encode())
    assert problems == ()
    records, found = check((*archive.records.files, document), archive.records.settings)
    cited = sources(records).get(f"{id_}-a")
    held = verify(records, cited, text.encode(), "held.txt") if cited and text else ()
    return document, tuple(each for each in without_notes((*found, *held)) if each.place.path == document.path)


@pytest.mark.parametrize("changes", RIGHT.values(), ids=RIGHT)
def test_nothing_is_said_of_a_meeting_that_is_right(
    core: Page, archive: Known, changes: dict[str, Plain | None]
) -> None:
    answer = said(core, changes)
    assert answer["told"] == []
    assert python_says(archive, answer["file"], ID, TEXT)[1] == ()


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_fault_is_told_at_its_place(core: Page, case: Case) -> None:
    told = said(core, case.changes, case.text, case.id)["told"]
    assert [(each["path"], each["message"], each["warning"]) for each in told] == [
        (list(path_from(path)), message, path in case.warnings) for path, message in case.told.items()
    ]
    assert all(each["help"] for each in told)
    assert [each["rule"] for each in told if each["path"] == list(case.place)] == [case.rule]


@pytest.mark.parametrize(
    "case", [each for each in CASES.values() if each.rule], ids=[name for name, each in CASES.items() if each.rule]
)
def test_the_archive_says_so_too(core: Page, archive: Known, case: Case) -> None:
    file = said(core, case.changes, case.text, case.id)["file"]
    document, problems = python_says(archive, file, case.id, case.text)
    place = document.at() if case.place == ("id",) else document.place(*case.place)
    severity = "warning" if case.place in map(path_from, case.warnings) else "error"
    there = [each for each in problems if each.rule == case.rule and each.place.line == place.line]
    assert {each.severity for each in there} == {severity}
    if case.rule not in INNER:
        assert {each.place.column for each in there} == {place.column}
    if case.rule not in IN_OTHER_WORDS and case.place != ("id",):
        assert {each.message for each in there} == {case.archive_says or case.told[".".join(map(str, case.place))]}


ONLY_THE_ARCHIVE = {
    *("checksum", "currency", "inferred-currency-marked", "opening-words", "opening-words-unique", "part-id-taken"),
    *(
        "office-held-then",
        "person-on-own-side",
        "place-of-a-host",
        "encounter-within-meeting",
        "retelling-without-loop",
    ),
    *("stage-fits-act", "stage-rests-on-report", "possible-link-not-distinct", "end-comes-last", "point-told-once"),
    *("review-by-whom", "verified-without-doubt", "reference-to-itself"),
}
"""Rules of the archive that the form leaves to the check of the pull request."""
LATE = {rule.name for rule in rules()}
IN_TEXTS = {"angle-bracket", "hidden-character"}
FAULTS = 15
MEETINGS = sorted(path.stem for path in (EXAMPLE / "records" / "meetings").glob("*.yaml"))
NONSENSE = (
    *("", "x", "2031-02-30", "Z.p1", "A.p99", "e9", "q99", "sigrun-hafdal", "Ada <b>", "a\u202eb", "host", "kz"),
    "unstated",
)


def without_meeting(known: Known, id_: str) -> Known:
    """The archive before a meeting was added, its redirects left out: they may lead to it."""
    documents = tuple(each for each in known.records.documents if each.id != id_)
    records, problems = check(documents, known.records.settings)
    return Known(records=records, problems=problems)


def as_tree(node: Any, fields: list[Told]) -> Any:  # noqa: ANN401 - a record of any shape
    """A record as the form has its answers: every list a list."""
    by_name = {field["name"]: field for field in fields}
    return {name: _answer(value, by_name[name]) for name, value in node.items()}


def _answer(value: Any, field: Told) -> Any:  # noqa: ANN401 - a record of any shape
    if field["lettered"]:
        return {letter: _answer(each, {**field, "lettered": False}) for letter, each in value.items()}
    if field["many"]:
        one = {**field, "many": False}
        return [_answer(each, one) for each in (value if isinstance(value, list) else [value])]
    return as_tree(value, field["part"]) if isinstance(value, dict) else value


def leaves(node: Plain, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if isinstance(node, str):
        yield path
    for step, each in node.items() if isinstance(node, dict) else enumerate(node if isinstance(node, list) else ()):
        yield from leaves(each, (*path, step))


@pytest.mark.parametrize("id_", MEETINGS)
def test_every_meeting_of_the_example_is_right_and_each_fault_in_it_is_the_archive_s(
    core: Page, archive: Known, id_: str
) -> None:
    """Values are taken out or replaced by nonsense: what the form says, the archive says, and the other way round."""
    before = without_meeting(archive, id_)
    core.evaluate("known => { archiveForm.known = known; }", known_of(before.records))
    model: Told = dict(model_of(archive.records.settings))
    tree = as_tree(plain(archive.records.by_id[id_].document.root), model["fields"])
    paths, choose = list(leaves(tree)), random.Random(id_)  # noqa: S311 - the same faults in every run
    faulty = [put(tree, choose.choice(paths), choose.choice(NONSENSE)) for _ in range(FAULTS)]
    damaged = of_each(core, "form.answered", [tree, *faulty])
    answers = of_each(core, CHECKED, [{"tree": each, "text": "", "id": id_} for each in damaged])
    assert answers[0]["told"] == []
    for answer in answers[1:]:
        document, problems = python_says(before, answer["file"], id_, "")
        form = {(each["rule"], document.place(*each["path"]).line) for each in answer["told"] if each["rule"]}
        python = {(each.rule, each.place.line) for each in problems}
        assert python - form <= {found for found in python if found[0] in ONLY_THE_ARCHIVE}, answer
        assert {found for found in form if not _is_passed_over(*found, python)} <= python, answer


def _is_passed_over(rule: str, line: int, problems: set[tuple[str, int]]) -> bool:
    """Whether the archive has another fault to tell first.

    That is one in the same value, or one by which the file is not compared with other records yet.
    """
    misshapen = any(each not in LATE for each, _ in problems)
    return (rule in LATE and misshapen) or (rule in IN_TEXTS and any(each == line for _, each in problems))
