"""A page as blocks in, those with nothing but links, plain text and marks of HTML read by one expression out.

Python-Markdown tries fourteen patterns on each text, one after the other, and most of what a site shows is simpler: the
cells of tables above all. Such texts are taken away before it reads what is left, and come back as it would have read
them. A text with anything else in it is left to it, and where it was taught other patterns all are.
"""

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

PATTERNS = (
    *("backtick", "escape", "reference", "link", "image_link", "image_reference", "short_reference"),
    *("short_image_ref", "autolink", "automail", "linebreak", "html", "entity", "em_strong"),
)
"""Those of Python-Markdown itself."""

_BEFORE, _AFTER = 20.5, 19.5  # Python-Markdown works at 20, and reads lists of attributes at 8
_CELLS = frozenset({"td", "th"})
_BLOCKS = _CELLS | {"p", "li", "dt", "dd"}

_PLAIN = r"(?:[^][<*_`\\!\n\x02\x03]|!(?!\[)|(?<!  )\n)++"
MARK = r"""</?[a-z][a-z0-9]*(?: [a-z-]+="[^"<>`\\[\]@\x02\x03]*")*>"""
_TEXT = rf"(?:{_PLAIN}|{MARK})*+"
_LINK = rf"""\[({_TEXT})\]\(([^][\s()<>"'`\\\x02\x03]+)\)"""
_KNOWN = re.compile(rf"(?:{_PLAIN}|{MARK}|{_LINK})*+")
_LINKS, MARKS = re.compile(_LINK), re.compile(MARK)

_ATTRIBUTE = r'(?:([a-z-]+)="([^"{}\n]*)"|\.([a-z-]+)) '
_AFTER_LINK = re.compile(rf"(?:\{{ (?P<attributes>(?:{_ATTRIBUTE})+)\}})?(?P<text>[^{{}}]*)")
_END_OF_CELL = re.compile(rf" +\{{: ((?:{_ATTRIBUTE})+)\}}$")
_ATTRIBUTES = re.compile(_ATTRIBUTE)


@dataclass(frozen=True, slots=True)
class Text:
    """What a text is made of: the attributes of its block, its beginning, and links with theirs and what follows."""

    attributes: str
    first: str
    links: tuple[tuple[str, str, str, str], ...]

    @property
    def names_a_place(self) -> bool:
        """Whether one of the attributes is a name that no heading may take."""
        return any(' id="' in f" {listed}" for listed in (self.attributes, *(link[2] for link in self.links)))


def read(text: str, *, of_cell: bool) -> Text | None:
    """None where there is more; a brace that is of no attributes, too, is for Python-Markdown to judge."""
    if not _KNOWN.fullmatch(text):
        return None
    end = _END_OF_CELL.search(text) if of_cell else None
    first, *parts = _LINKS.split(text[: end.start()] if end else text)
    afters = [_AFTER_LINK.fullmatch(after) for after in parts[2::3]]
    if "{" in first or "}" in first or None in afters:
        return None
    told = (found.group("attributes", "text") for found in afters if found)
    links = zip(parts[::3], parts[1::3], told, strict=True)
    return Text(
        end[1] if end else "", first, tuple((label, target, own or "", text) for label, target, (own, text) in links)
    )


def attributes_of(listed: str) -> dict[str, str]:
    """By name; a word with a point before it is one of several classes."""
    found: dict[str, str] = {}
    for name, value, mark in _ATTRIBUTES.findall(listed):
        found[name or "class"] = " ".join(filter(None, (found.get("class"), mark))) if mark else value
    return found


def knows_all_patterns(md: Markdown) -> bool:
    """Whether nobody taught Python-Markdown another one."""
    return len(md.inlinePatterns) == len(PATTERNS) and all(each in md.inlinePatterns for each in PATTERNS)


class PlainTexts(Extension):  # type: ignore[misc] # Python-Markdown tells no types
    """For one page: MkDocs makes a Markdown of its own for each."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name of the base class
        taken = _Taken(md)
        md.treeprocessors.register(taken, "briefings-taken", _BEFORE)
        md.treeprocessors.register(_Given(taken), "briefings-given", _AFTER)


class _Taken(Treeprocessor):  # type: ignore[misc] # as above
    """Takes the texts that can be read here."""

    md: Markdown

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self.blocks: list[tuple[Element, Text]] = []

    def run(self, root: Element) -> None:
        if not knows_all_patterns(self.md):
            return
        for block in root.iter():
            text = block.text
            if block.tag not in _BLOCKS or not text or len(block) or isinstance(text, AtomicString):
                continue
            found = read(text, of_cell=block.tag in _CELLS)
            if found:
                self.blocks.append((block, found))
                block.text = None


class _Given(Treeprocessor):  # type: ignore[misc] # as above
    """Gives them back."""

    md: Markdown

    def __init__(self, taken: _Taken) -> None:
        super().__init__(taken.md)
        self._taken = taken

    def run(self, root: Element) -> None:  # noqa: ARG002 - the name of the base class
        for block, text in self._taken.blocks:
            block.attrib.update(attributes_of(text.attributes))
            block.text = self._marked(text.first)
            for label, target, attributes, after in text.links:
                link = SubElement(block, "a", {"href": target, **attributes_of(attributes)})
                link.text, link.tail = self._marked(label), self._marked(after)
        self._taken.blocks.clear()

    def _marked(self, text: str) -> str | None:
        """Marks of HTML are kept apart until the page is put together; a reference to a sign may stand as it is."""
        stash = self.md.htmlStash.store
        return AtomicString(MARKS.sub(lambda mark: stash(mark[0]), text)) if text else None
