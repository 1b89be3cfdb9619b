"""Lines that are led round the parser of HTML come out as if it had read them."""

import markdown
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown.preprocessors import Preprocessor

from briefings.publish.making.plain_lines import READS, PlainLines

EXTENSIONS = ("toc", "tables", "fenced_code", "attr_list", "def_list", "md_in_html")
WITHIN = (
    *("wool", "| a | b |", " ", "    ", "- ", "> ", ":   ", "&", "&amp;", "&nbsp;", "&#42;", "&#42", "&copy", "&#"),
    *('<span class="aside">', "</span>", '<a href="b.html">', "</a>", "<b>", "</b>", "<br>", "<br/>", "<wbr>", "<B>"),
    *('<span markdown="1">', "<img>", "<q", '"', "'", ">", "<", "</", "</>", "< b>", "<http://a.b>", "`", "**", "\\"),
    *("\x02briefings:0\x03", "\x02klzzwxh:0000\x03", "[a](b.md)", "{: .mark }", "{ #here }", "# H", "]]>", ";"),
)
AROUND = (
    *(
        "<div>",
        "</div>",
        '<div markdown="1">',
        '<div markdown="span">',
        '<p class="prose" markdown="1">',
        "<p>",
        "</p>",
    ),
    *('<details markdown="1"><summary>', "</summary>", "</details>", "<table>", "<tr><td>", "</td></tr>", "</table>"),
    *('<td markdown="1">', "<pre>", "</pre>", "<script>", "</script>", "<textarea>", "</textarea>", "<title>", "<hr>"),
    *("<hr/>", "<div/>", "<!-- a", "-->", "<!-- b -->", "<?php", "?>", "<![CDATA[", "<!DOCTYPE html>", "```", "<ul>"),
    *("<li>", '<div title="'),
)
SIMPLE = '<span class="aside">a</span>&nbsp;<b>c</b>&#42;'
LINES = st.one_of(
    st.sampled_from(("", SIMPLE, f"| {SIMPLE} | d |", f'<p markdown="1">{SIMPLE}</p>')),
    st.lists(st.sampled_from(WITHIN), max_size=5).map("".join),
    st.lists(st.sampled_from(WITHIN + AROUND), max_size=4).map("".join),
    st.sampled_from(AROUND),
)


def read(text: str, *more: PlainLines) -> str:
    page: str = markdown.Markdown(extensions=[*EXTENSIONS, *more]).convert(text)
    return page


@given(st.lists(LINES, max_size=9).map("\n".join))
@example(f'<div markdown="1">\n\n{SIMPLE}\n\n</div>')
@example(f'<div markdown="1">\n<table>\n{SIMPLE}\n</table>\n</div>')
@example(f'<div markdown="1">\n<table markdown="1">\n<tr>\n<td>\n{SIMPLE}\n</td></tr></table>\n</div>')
@example(f'<p class="prose" markdown="1">\n{SIMPLE}\n</p>')
@example(f"<div>\n{SIMPLE}\n</div> tail\n{SIMPLE}")
@example(f'<div title="\n{SIMPLE}\n">\n{SIMPLE}\n</div>')
@example(f'<div markdown="1" title="\n{SIMPLE}\n">\n{SIMPLE}\n</div>')
@example(f"a <b>\n<!-- c -->\n{SIMPLE}\n\nz")
@example(f"<hr>\n{SIMPLE}\n<hr> {SIMPLE}\n{SIMPLE}")
@example(f'<div title="\n{SIMPLE}')
@example(f"a &#< b\n{SIMPLE}\n<pre>")
@example(f'<p markdown="1">\n<p>\n{SIMPLE}')
@example(f'<div markdown="1">\n<ul>\n<p class="prose" markdown="1">{SIMPLE}</p>\n</ul>\n</div>')
@example(f'<p markdown="1">{SIMPLE}</p> {SIMPLE}\n{SIMPLE}')
@example("<p>\n<b>a</b><br>\n</p>\n<b>c</b>")
def test_lines_are_read_alike_wherever_they_stand(text: str) -> None:
    assert read(text, PlainLines()) == read(text)


class Counting(Preprocessor):  # type: ignore[misc] # Python-Markdown tells no types
    """What the parser is given."""

    def __init__(self, md: markdown.Markdown, reading: Preprocessor) -> None:
        super().__init__(md)
        self.reading = reading
        self.given: list[list[str]] = []

    def run(self, lines: list[str]) -> list[str]:
        self.given.append(lines)
        read: list[str] = self.reading.run(lines)
        return read


@pytest.mark.parametrize(
    ("text", "rounds"),
    [
        (f'<div markdown="1">\n\n| a |\n|---|\n| {SIMPLE} |\n\n{SIMPLE}\n\n</div>', 1),
        (f"<pre>\n{SIMPLE}\n</pre>", 1),
        (f'<div markdown="1">\n\n<p class="prose" markdown="1">{SIMPLE}</p>\n\n</div>', 1),
        (f'<div markdown="1">\n<table>\n{SIMPLE}\n</table>\n</div>', 2),
    ],
)
def test_parser_sees_no_marks_within_text(text: str, rounds: int) -> None:
    """And sees them once more where a stand-in would not do."""
    md = markdown.Markdown(extensions=EXTENSIONS)
    counting = Counting(md, md.preprocessors[READS])
    md.preprocessors.register(counting, READS, 20)
    md.registerExtensions([PlainLines()], {})
    md.convert(text)
    assert len(counting.given) == rounds
    assert not any("span" in line for line in counting.given[0])
    assert all(any("span" in line for line in lines) for lines in counting.given[1:])


def test_without_a_reading_of_html_nothing_is_led_round() -> None:
    """Whoever wants no HTML in Markdown takes that step out."""
    md = markdown.Markdown()
    md.preprocessors.deregister(READS)
    md.registerExtensions([PlainLines()], {})
    assert md.convert("a <b>c</b>") == "<p>a <b>c</b></p>"
