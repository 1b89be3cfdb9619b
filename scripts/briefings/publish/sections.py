"""The article of a page in, its sections as the theme's search tells them apart out: one for each heading with an id.

The rules, with their corners, are those of Material for MkDocs' search plugin, so that a reader finds the same:
https://squidfunk.github.io/mkdocs-material/plugins/search/
What is inside an element with `data-search-exclude` is left out, up to the end of the first element of its name; a
heading that has it leaves out its section.
"""

from dataclasses import dataclass, field
from html import escape
from math import inf
from typing import Any

from lxml import etree

_HEADINGS = frozenset(f"h{level}" for level in range(1, 7))
_KEPT = frozenset({"p", "code", "pre", "li", "ol", "ul", "sub", "sup"})
_SILENT = frozenset({"object", "script", "style"})
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"}
)
_EXCLUDE = "data-search-exclude"
_NO_HEADING = "hx"


@dataclass(slots=True)
class Section:
    """What stands below a heading; the heading's name is `hx` where there is none."""

    heading: str
    depth: float
    anchor: str | None = None
    excluded: bool = False
    title: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Reading:
    """Where in the article reading is; `skips`: within an element that is skipped."""

    open: list[str] = field(default_factory=list)
    skipped: set[str] = field(default_factory=lambda: set(_SILENT))
    skips: bool = False
    permalinks: int = 0
    sections: list[Section] = field(default_factory=list)
    section: Section | None = None

    @property
    def here(self) -> Section:
        """The section that is being read; what comes before every heading is one too."""
        if self.section is None:
            self._begin(Section(_NO_HEADING, 0))
        assert self.section  # noqa: S101 - just begun
        return self.section

    @property
    def words(self) -> list[str]:
        """Where text belongs: to the section's title or to its text."""
        return self.here.title if self.here.heading in self.open else self.here.text

    def start(self, element: Any) -> None:  # noqa: ANN401 - lxml tells no types
        tag = element.tag
        self.open.append(tag)
        self.permalinks += _is_permalink(element)
        if tag in _HEADINGS and "id" in element.attrib:
            self._head(element)
        words = self.words
        if _is_left_out(element):
            self.skipped.add(tag)
        if tag in self.skipped:
            self.skips = True
        elif tag in _KEPT and not self.skips:
            words.append(f"<{tag}>")

    def _head(self, element: Any) -> None:  # noqa: ANN401 - lxml tells no types
        depth = len(self.open)
        if element.tag != "h1" and not self.sections:
            self._begin(Section(_NO_HEADING, depth))
        anchor = element.get("id") if self.sections else None
        self._begin(Section(element.tag, depth, anchor, _EXCLUDE in element.attrib))

    def _begin(self, section: Section) -> None:
        self.section = section
        self.sections.append(section)

    def end(self, element: Any) -> None:  # noqa: ANN401 - lxml tells no types
        self._leave()
        tag = self.open.pop()
        self.permalinks -= _is_permalink(element)
        if tag in self.skipped:
            self.skipped -= {tag} - _SILENT
            self.skips = not self.skipped.isdisjoint(self.open)
        elif tag in _KEPT and not self.skips:
            _close(self.words, tag)

    def _leave(self) -> None:
        """Go back to the section around a heading that was nested, since its parent ends."""
        depth = len(self.open)
        if self.here.depth > depth:
            around = next((section for section in reversed(self.sections) if section.depth <= depth), None)
            if around:
                self.here.depth = inf
                self.section = around

    def say(self, text: str | None) -> None:
        if not text or self.skips:
            return
        here, as_it_stands, blank = self.here, "pre" in self.open, text.isspace()
        if not as_it_stands:
            text = " " if blank else text.replace("\n", " ")
        if here.heading in self.open:
            if not self.permalinks:
                here.title.append(escape(text, quote=False))
        elif not blank:
            here.text.append(escape(text, quote=False))
        elif not here.text or not here.text[-1].isspace() or as_it_stands:
            here.text.append(text)


def sections_of(article: str) -> tuple[Section, ...]:
    """All sections that are not excluded, in their order on the page."""
    tree = etree.fromstring(f"<div>{article}</div>", etree.HTMLParser(huge_tree=True))
    reading = _Reading()
    _read(tree.find("body/div"), reading)
    return tuple(section for section in reading.sections if not section.excluded)


def _read(parent: Any, reading: _Reading) -> None:  # noqa: ANN401 - lxml tells no types
    reading.say(parent.text)
    for element in parent:
        if isinstance(element.tag, str) and element.tag not in _VOID:
            reading.start(element)
            if not _is_mute(element, reading):
                _read(element, reading)
            reading.end(element)
        reading.say(element.tail)


def _is_mute(element: Any, reading: _Reading) -> bool:  # noqa: ANN401 - lxml tells no types
    """Whether nothing in an element can be said, so that it needs no reading: tables are large."""
    return element.tag in reading.skipped and next(element.iterdescendants(element.tag, *_HEADINGS), None) is None


def _is_permalink(element: Any) -> bool:  # noqa: ANN401 - lxml tells no types
    return bool(element.tag == "a" and element.get("class") == "headerlink")


def _is_left_out(element: Any) -> bool:  # noqa: ANN401 - lxml tells no types
    return element.get(_EXCLUDE) is not None or bool(element.get("class") == "linenodiv")


def _close(words: list[str], tag: str) -> None:
    """Close an element that has words, and drop one that has none."""
    start = next((place for place, word in enumerate(words) if word == f"<{tag}>"), None)
    if start is None:
        return
    if all(word.isspace() for word in words[start + 1 :]):
        del words[start:]
    else:
        words.append(f"</{tag}>")
