"""Laws that hold for every input, attacked by Hypothesis."""

import datetime as dt
import os
import random
import subprocess
import sys
from dataclasses import replace
from html.parser import HTMLParser

import markdown
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from briefings.check import check
from briefings.history import NO_HISTORY
from briefings.ladder import ENDS, RUNGS, Stage, rank
from briefings.link import link
from briefings.link.ladders import Step, stage_now
from briefings.link.ref import Ref
from briefings.parts.base import leaves
from briefings.problem import notes_in, without_notes
from briefings.read.document import Document
from briefings.read.yaml import read_document
from briefings.records import Records
from briefings.render import render
from briefings.render.environment import environment
from briefings.render.markdown import escape
from briefings.settings import Settings
from briefings.story import TEMPLATES
from briefings.values import date, locator, text, web
from briefings.values.problem import ValueProblem
from briefings.values.reference import Reference
from conftest import AS_OF, EXAMPLE

YAML_LIKE = st.lists(
    st.sampled_from(
        [
            "title",
            ": ",
            "\n",
            "  ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "'",
            '"',
            "|",
            ">",
            "&a",
            "*a",
            "!x",
            "%",
            "#",
            "\t",
            "x",
            "é",
            "---",
            "...",
        ]
    ),
    max_size=60,
).map("".join)


@given(st.binary(max_size=300) | YAML_LIKE.map(str.encode) | st.text(max_size=200).map(str.encode))
@settings(max_examples=600, suppress_health_check=[HealthCheck.too_slow])
@example(b"[" * 5000)
@example(b"\xff\xfe\x00")
@example(b"a: &x [*x, *x]")
@example(b"? {a: b}\n: c")
@example(b"%YAML 1.1\n---\na: NO")
@example(b"\x00")
@example("title: \u2028x\u0085y".encode())
def test_any_bytes_give_a_tree_or_problems(content: bytes) -> None:
    document, problems = read_document("records/people/x.yaml", content)
    assert bool(problems) != document.readable
    for problem in problems:
        assert problem.message
        assert problem.help
        assert 1 <= problem.place.line <= len(document.lines)
        assert problem.place.column >= 1


@given(
    st.binary(max_size=200) | YAML_LIKE.map(str.encode), st.sampled_from(["people", "meetings", "sources", "events"])
)
@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow])
def test_any_file_is_checked_without_an_exception(content: bytes, kind: str) -> None:
    document, _ = read_document(f"records/{kind}/x.yaml", content)
    _, problems = check((document,), Settings(name="Test"))
    assert all(problem.place.path == document.path for problem in problems)


@given(st.text(alphabet="0123456789-/.?~[]unkow", max_size=24))
def test_a_date_is_read_or_refused(written: str) -> None:
    try:
        value = date.parse(written)
    except ValueProblem:
        return
    assert value.edtf == written
    assert value.words
    if value.earliest and value.latest:
        assert value.earliest <= value.latest


@given(st.dates(min_value=dt.date(1, 1, 1)))
def test_a_day_is_its_own_earliest_and_latest(day: dt.date) -> None:
    value = date.parse(day.isoformat())
    assert (value.earliest, value.latest, value.year) == (day, day, day.year)


@given(st.text(max_size=40))
def test_a_locator_is_told_as_it_was_written(written: str) -> None:
    try:
        value = locator.parse(written)
    except ValueProblem:
        return
    assert str(value) == written


@given(st.text(max_size=60).map(lambda tail: f"https://example.org/{tail}"))
def test_an_accepted_address_is_plain_ascii(address: str) -> None:
    try:
        accepted = web._validate(address)  # noqa: SLF001 - the type's own door is pydantic
    except ValueProblem:
        return
    assert accepted == address
    assert accepted.isascii()
    assert not set(accepted) & set("<>\"'` ")


class _Text(HTMLParser):
    """Collects the text of a page and the names of its elements."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text, self.tags, self.titles = "", [], []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.titles += [value for name, value in attrs if name == "title"]

    def handle_data(self, data: str) -> None:
        self.text += data


CONTEXTS = {
    "paragraph": "{{ it }}",
    "within a sentence": "a {{ it }} b",
    "heading": "# {{ it }}",
    "heading with attributes": "## {{ it }}{% raw %} {#x data-search-exclude}{% endraw %}",
    "list": "- {{ it }}",
    "table cell": "| a | b |\n|---|---|\n| {{ it }} | {{ it }} |",
    "link": "[{{ it }}](x.md)",
    "emphasis": "**{{ it }}**",
    "definition": "a\n:   {{ it }}",
    "attribute": '<p title="{{ it }}">a</p>',
    "block of HTML": '<div markdown="1">\n\n{{ it }}\n\n</div>',
    "raw HTML": "<p>{{ it }}</p>",
    "span in a paragraph": '<p markdown="1"><span id="q01">{{ it }}</span></p>',
}
NASTY = st.text(
    alphabet=st.sampled_from("ab1 .:-_*`~#|<>&\"'\\/[](){}!+=^$%@?;\u0436\u0639") | st.characters(codec="utf-8"),
    min_size=1,
    max_size=40,
)
MARKDOWN = markdown.Markdown(extensions=["attr_list", "def_list", "md_in_html", "tables", "toc", "fenced_code"])


def seen(template: str, value: str) -> _Text:
    page = environment(TEMPLATES).from_string(template).render(it=value)
    parser = _Text()
    parser.feed(MARKDOWN.reset().convert(page))
    parser.close()
    return parser


@pytest.mark.parametrize("context", CONTEXTS)
@given(value=NASTY)
@settings(max_examples=150)
@example(value="[x](javascript:alert(1))")
@example(value="<script>alert(1)</script>")
@example(value="{{ 7 * 7 }} {% raw %}")
@example(value="| a | b |")
@example(value="1. first")
@example(value="- - - ")
@example(value="{: #x .y onclick=z }")
@example(value="&amp; &#60; &lt;")
def test_escaped_text_is_shown_as_it_is_and_changes_nothing(context: str, value: str) -> None:
    """After the real Markdown chain the page shows exactly the text, and has the elements that a plain word gives."""
    try:
        value = text.prose(value)
    except ValueProblem:
        return
    if not value:
        return
    shown, plain = seen(CONTEXTS[context], value), seen(CONTEXTS[context], "word")
    assert shown.tags == plain.tags
    assert "".join(shown.text.split()) == "".join(plain.text.replace("word", value).split())
    assert [title.replace(value, "word") for title in shown.titles] == plain.titles


def test_what_is_markdown_already_is_not_escaped_again() -> None:
    assert environment(TEMPLATES).from_string("{{ it }}").render(it=escape("*")) == "&#42;"


@pytest.mark.parametrize("value", [None, True, ("a",), {"a": 1}])
def test_a_template_that_prints_what_is_no_text_is_our_mistake(value: object) -> None:
    with pytest.raises(TypeError):
        environment(TEMPLATES).from_string("{{ it }}").render(it=value)


STAGES = st.sampled_from([*RUNGS, *ENDS])


def step(day: int, stage: Stage, account: str = "a", *, sure: bool = True) -> Step:
    return Step(
        date=date.parse(f"2020-01-{day:02}"),
        stage=stage,
        sure=sure,
        note=None,
        text="",
        ref=Ref("meetings", f"m{day}", ""),
        accounts=(account,),
        cites=(),
    )


@given(st.lists(st.sampled_from(RUNGS), min_size=1, max_size=8))
def test_a_later_weaker_mention_lowers_nothing(stages: list[Stage]) -> None:
    steps = tuple(step(day, stage) for day, stage in enumerate(stages, start=1))
    reached, _, _ = stage_now(steps)
    assert reached == max(stages, key=rank)


@given(st.lists(STAGES, max_size=6), st.lists(STAGES, max_size=6))
def test_possible_links_move_nothing(sure: list[Stage], possible: list[Stage]) -> None:
    steps = tuple(step(day, stage) for day, stage in enumerate(sure, start=1))
    more = tuple(step(day, stage, sure=False) for day, stage in enumerate(possible, start=1))
    assert stage_now(tuple(sorted(steps + more, key=lambda each: each.date.sort_key))) == stage_now(steps)


ANSWERS = st.sampled_from([rung for rung in RUNGS if rung != "requested"])


@given(ANSWERS, ANSWERS)
def test_of_two_accounts_of_one_day_the_weaker_counts(one: Stage, other: Stage) -> None:
    reached, _, disputed = stage_now((step(1, one, "a"), step(1, other, "b")))
    assert (reached, disputed) == (min(one, other, key=rank), one != other)


@given(ANSWERS)
def test_a_request_and_its_answer_of_one_day_are_not_two_accounts_of_one_act(answer: Stage) -> None:
    reached, _, disputed = stage_now((step(1, "requested", "a"), step(1, answer, "b")))
    assert (reached, disputed) == (answer, False)


@given(st.sampled_from(RUNGS), st.sampled_from(ENDS), st.sampled_from(RUNGS))
def test_an_end_counts_unless_as_much_is_reached_again_after_it(before: Stage, end: Stage, after: Stage) -> None:
    assert stage_now((step(1, before), step(2, end)))[0] == end
    again = rank(after) >= rank(before)
    assert stage_now((step(1, before), step(2, end), step(3, after)))[0] == (after if again else end)


@given(st.sampled_from(RUNGS), st.sampled_from(ENDS))
def test_an_end_of_unknown_date_is_not_taken_for_a_later_one(rung: Stage, end: Stage) -> None:
    undated = replace(step(1, end), date=date.UNKNOWN)
    assert stage_now((step(1, rung), undated))[0] == rung
    assert stage_now((undated,))[0] == end


def test_a_dispute_of_an_earlier_day_is_over_once_more_is_reached() -> None:
    steps = (step(1, "willing", "a"), step(1, "pledged", "b"), step(2, "delivered", "a"))
    assert stage_now(steps)[::2] == ("delivered", False)


def records_of(documents: tuple[Document, ...], archive: Settings) -> Records:
    records, problems = check(documents, archive)
    assert without_notes(problems) == ()
    return records


def test_order_of_the_files_changes_no_byte(
    example_documents: tuple[Document, ...], example_settings: Settings
) -> None:
    texts = []
    for seed in range(3):
        documents = list(example_documents)
        random.Random(seed).shuffle(documents)  # noqa: S311 - an order, not a secret
        records, problems = check(tuple(documents), example_settings)
        texts.append(render(link(records, NO_HISTORY, AS_OF, notes_in(problems)), TEMPLATES))
    assert texts[0] == texts[1] == texts[2]


def test_hash_seed_changes_no_byte() -> None:
    """Sets and dicts are put in order before anything is written, whatever their hashes."""
    program = (
        "import datetime, hashlib, pathlib, sys\n"
        "from briefings.check import check\n"
        "from briefings.history import NO_HISTORY\n"
        "from briefings.link import link\n"
        "from briefings.problem import notes_in\n"
        "from briefings.read import read\n"
        "from briefings.render import render\n"
        "from briefings.settings import load_settings\n"
        "from briefings.story import TEMPLATES\n"
        "root = pathlib.Path(sys.argv[1])\n"
        "documents, _ = read(root / 'records')\n"
        "records, problems = check(documents, load_settings(root / 'mkdocs.yml'))\n"
        "archive = link(records, NO_HISTORY, datetime.date(2026, 1, 1), notes_in(problems))\n"
        "texts = render(archive, TEMPLATES)\n"
        "print(hashlib.sha256(repr(texts).encode()).hexdigest())\n"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", program, str(EXAMPLE)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(digests) == 1


def test_every_reference_is_shown_at_both_ends(
    example_documents: tuple[Document, ...], example_settings: Settings
) -> None:
    """If one record names another, the other's page lists the first."""
    records = records_of(example_documents, example_settings)
    archive = link(records, NO_HISTORY, AS_OF)
    mentions = {entry.ref.id: {mention.ref.id for mention in entry.mentions} for entry in archive.entries}
    for filed in records.filed:
        for _, value in leaves(filed.record):
            if isinstance(value, Reference) and value in mentions and value != filed.id:
                assert filed.id in mentions[value], (filed.id, value)
