"""Simple texts are read as Python-Markdown itself reads them."""

import re
from xml.etree.ElementTree import Element

import markdown
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown.extensions import Extension
from markdown.inlinepatterns import SimpleTagInlineProcessor
from markdown.treeprocessors import Treeprocessor

from briefings.publish.making.plain_lines import PlainLines
from briefings.publish.making.plain_tables import PlainTables
from briefings.publish.making.plain_texts import PATTERNS, PlainTexts

EXTENSIONS = ("toc", "tables", "fenced_code", "attr_list", "def_list", "md_in_html")
PIECES = (
    *("wool", "A", " ", "  ", "\n", "  \n", ".", "!", "&", "&nbsp;", "&#42;", "&#123;", "'", "ش", "(", ")"),
    *("[a](b.md)", "[a&#93;](../b/c.md#q01)", "[a](b?c=d&e=f)", "[a](b 'c')", "[a][b]", "[a]", "![a](b)", "[", "]"),
    *('{ data-id="a-b" }', ' {: data-label="A &#39;b" data-sort="" }', " { .mark }", "{ #here }", "{", "}", " {: }"),
    *('{ class="a b" }', "{ .mark }", '{ .a class="b" .c-d }', '{ class="" .a }', ' {: data-label="x" .mark }'),
    *('<span class="aside">', "</span>", "<br>", '<a href="https&#58;//x">', "<bdi lang=fa>", "<", ">", "< b>"),
    *("<http://a.b>", "<a@b.c>", "*", "**", "_", "`", "\\", "\\*", "\x02", "\x03", "\x02klzzwxh:0000\x03"),
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=9).map("".join)


def read(text: str, *more: Extension) -> str:
    """What Python-Markdown loses of its own numbers, in the name of an attribute, counts the texts before it."""
    page: str = markdown.Markdown(extensions=[*EXTENSIONS, *more]).convert(text)
    return re.sub(r"wzxhzdk:[0-9]+", "wzxhzdk:", page)


@given(st.lists(TEXTS.map(lambda text: text.replace("\n", " ")), min_size=1, max_size=4))
@example(['[a](b.md){ data-id="c" } {: data-label="D" }'])
@example(['[a](b.md){ data-id="c" } [d](e.md){ data-id="f" }, <span>&nbsp;g</span> {: data-label="D" data-sort=\'\' }'])
@example(['[<bdi dir="auto">a</bdi>](b.md)'])
@example(['a {b} {: data-label="D" }'])
@example(['a {: data-label="D" }[b](c.md){ data-id="e" }'])
def test_cells_are_read_alike(cells: list[str]) -> None:
    row = f"| {' | '.join(cells)} |"
    text = f"| H {'| H ' * (len(cells) - 1)}|\n|{'---|' * len(cells)}\n{row}\n{row}\n"
    assert read(text, PlainTexts()) == read(text, PlainLines(), PlainTexts(), PlainTables()) == read(text)


@given(
    st.lists(st.lists(TEXTS.map(lambda text: text.replace("\n", " ")), min_size=2, max_size=2), min_size=1, max_size=3),
    st.sampled_from(["", "    ", "> "]),
    st.sampled_from(["- a\n\n", "1. a\n\n", "a\n:   b\n\n", '<div markdown="1">\n\n', "<pre>\n", "a\n", ""]),
    st.sampled_from(["", "\n{: .mark }", "\nmore words", "\n\n</div>", "\n</pre>"]),
)
@example([["[a](b.md)", "c"]], "    ", "- a\n\n", "")
@example([["[a](b.md)", "c"]], "", "<pre>\n", "\n</pre>")
def test_tables_are_read_alike_wherever_they_stand(rows: list[list[str]], indent: str, before: str, after: str) -> None:
    lines = ["| H | I |", "|---|---|", *(f"| {one} | {other} |" for one, other in rows)]
    text = before + "\n".join(indent + line for line in lines) + f"{after}\n\nz\n"
    assert read(text, PlainLines(), PlainTexts(), PlainTables()) == read(text)


@pytest.mark.parametrize("rule", ["|:--|---|", "|---|", "|--- |---|", "---|---"])
@pytest.mark.parametrize(
    "row", ["| a | b |", "| a |", "| a | b | c |", "|a|b|", "a | b", "| a | `b|c` |", r"| a \| b |"]
)
def test_tables_of_other_forms_are_read_alike(rule: str, row: str) -> None:
    text = f"| H | I |\n{rule}\n{row}\n\nz\n"
    assert read(text, PlainLines(), PlainTexts(), PlainTables()) == read(text)


@pytest.mark.parametrize(
    "cell", ['[a](b.md){ id="here" }', 'a {: data-label="b" id="here" }', '[a](b.md){ data-id="here" }']
)
def test_heading_has_another_name_than_a_place_in_a_table(cell: str) -> None:
    text = f"| H |\n|---|\n| {cell} |\n\n# Here\n"
    assert read(text, PlainLines(), PlainTexts(), PlainTables()) == read(text)


class Counting(Extension):  # type: ignore[misc] # as below
    """A step of somebody else, who counts cells."""

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802 - the name of the base class
        counted = Counted(md)
        md.treeprocessors.register(counted, "counted", 1)


class Counted(Treeprocessor):  # type: ignore[misc] # as below
    def run(self, root: Element) -> None:
        for cell in root.iter("td"):
            cell.set("class", "counted")


def test_another_step_sees_every_cell() -> None:
    text = "| H |\n|---|\n| a |\n"
    assert read(text, PlainLines(), PlainTexts(), PlainTables(), Counting()) == read(text, Counting())
    assert "counted" in read(text, Counting())


@given(TEXTS, st.sampled_from(["", "- ", "1. ", "# ", "a\n:   ", '<div markdown="1">\n\n']))
@example("a\nb\n{: .mark }", "")
@example("<div>", "")
@example("[a](b.md)\n  [c](d.md)", "- ")
def test_blocks_are_read_alike(text: str, before: str) -> None:
    text = f"{before}{text}\n\n{before}{text}\n\nz\n"
    assert read(text, PlainLines(), PlainTexts(), PlainTables()) == read(text)


def test_long_text_takes_no_longer_than_its_length() -> None:
    """An expression that tries all ways to read it would not come to an end."""
    assert "<p>" in read("[a](b.md) wool <br> " * 5000 + "**", PlainTexts())


def test_these_are_the_patterns_of_markdown() -> None:
    """Otherwise none of its texts is read here."""
    found = markdown.Markdown(extensions=EXTENSIONS).inlinePatterns
    assert len(found) == len(PATTERNS)
    assert all(name in found for name in PATTERNS)


class Marked(Extension):  # type: ignore[misc] # Python-Markdown tells no types
    """A pattern of somebody else."""

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802 - the name of the base class
        md.inlinePatterns.register(SimpleTagInlineProcessor(r"(\()([^)]+)\)", "mark"), "marked", 75)


@pytest.mark.parametrize("text", ["a (b)", "| H |\n|---|\n| a (b) |"])
def test_another_pattern_sees_every_text(text: str) -> None:
    assert "<mark>b</mark>" in read(text, PlainTexts(), Marked())
