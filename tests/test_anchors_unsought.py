"""What MkDocs would look for in the HTML of a page is not looked for, and nobody else misses a line."""

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from briefings.publish.making.anchors import SEEKS, AnchorsUnsought

PIECES = (
    *("wool", "\n", "\n\n", "    ", "- ", "| ", '<p id="a">', "</p>", '<div markdown="1">', "</div>"),
    *("<!--", "-->", "```"),
)
TEXT = 'wool\n\n<p id="here">fleece</p>\n'


class Read(Extension):  # type: ignore[misc] # Python-Markdown tells no types
    """A step that remembers the lines that it was given."""

    def __init__(self, name: str, place: float) -> None:
        super().__init__()
        self.name, self.place = name, place
        self.lines: list[str] = []

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802 - the name of the base class
        step = Preprocessor(md)
        step.run = self.run
        md.preprocessors.register(step, self.name, self.place)

    def run(self, lines: list[str]) -> list[str]:
        self.lines = lines
        return lines


def read(text: str, *steps: Read) -> str:
    """Twice with the same Markdown: nothing of a page is left for the next."""
    md = markdown.Markdown(extensions=["fenced_code", "md_in_html", AnchorsUnsought(), *steps])
    first: str = md.convert(text)
    assert md.reset().convert(text) == first
    return first


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_pages_are_read_alike(text: str) -> None:
    expected: str = markdown.Markdown(extensions=["fenced_code", "md_in_html"]).convert(text)
    assert read(text, Read(SEEKS, 21)) == expected
    assert read(text) == expected


def test_mkdocs_is_given_nothing_to_look_through() -> None:
    seeking = Read(SEEKS, 21)
    assert 'id="here"' in read(TEXT, seeking)
    assert seeking.lines == []


@pytest.mark.parametrize("place", [30, 22, 21.2, 20.8, 20.2, 5])
def test_step_of_somebody_else_sees_every_line(place: float) -> None:
    seeking, other = Read(SEEKS, 21), Read("other", place)
    assert 'id="here"' in read(TEXT, seeking, other)
    assert "wool" in "".join(other.lines)
    assert bool(seeking.lines) == (20.5 < place < 21.5)


def test_mkdocs_calls_the_step_so() -> None:
    """Otherwise it looks through every page, which takes time and does no harm."""
    from mkdocs.structure import pages  # noqa: PLC0415 - a look into its house

    md = markdown.Markdown()
    pages._RawHTMLPreprocessor()._register(md)  # noqa: SLF001 - no public name tells it
    assert SEEKS in md.preprocessors
