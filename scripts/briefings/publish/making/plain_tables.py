"""A table with nothing but simple texts in, its HTML as Python-Markdown would write it out, in one go.

Python-Markdown makes an element of a tree for each cell and looks at all of them again and again; most of what a site
shows are cells of tables. A table with any other text is left to it, and so is one with names of places, which headings
must not have once more; where it was taught other steps all tables are.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any, cast
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.util import AtomicString

from .plain_texts import MARKS, attributes_of, knows_all_patterns, read

STEPS = frozenset(
    {
        *("inline", "prettify", "unescape", "attr_list", "toc"),
        *("mkdocs_extract_title", "mkdocs_extract_anchors", "relpath"),
        *("briefings-taken", "briefings-given"),
    }
)
"""Those that look at elements: of Python-Markdown, its extensions, MkDocs, and our own."""

_RESOLVES = "relpath"
"""What MkDocs calls the step that leads links to where their target will be."""

_BEFORE = 76  # Python-Markdown reads tables at 75
_RULE = re.compile(r"\|(?:-+\|)+")
_NO_REFERENCE = re.compile(r"&(?!(?:#[0-9]+|#x[0-9a-f]+|[0-9a-z]+);)", re.IGNORECASE)

QUOTE, REFERENCE = '"', "&quot;"

Way = Callable[[str], str]
Cell = tuple[str, tuple[tuple[str, str], ...]]
"""What a cell has up to where its first link leads, and each such place with what follows it."""


class PlainTables(Extension):  # type: ignore[misc] # Python-Markdown tells no types
    """For one page: MkDocs makes a Markdown of its own for each."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name of the base class
        md.parser.blockprocessors.register(_PlainTable(md), "briefings-table", _BEFORE)


class _PlainTable(BlockProcessor):  # type: ignore[misc] # as above
    def __init__(self, md: Markdown) -> None:
        super().__init__(md.parser)
        self._md = md
        self._known: dict[str, str] = {}

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002 - the base class's
        md = self._md
        known = STEPS.issuperset(step.name for step in md.treeprocessors._priority)  # noqa: SLF001 - it tells no names otherwise
        return block.startswith("| ") and md.output_format == "xhtml" and known and knows_all_patterns(md)

    def run(self, parent: Element, blocks: list[str]) -> bool:
        """What it gives stands apart until the page is put together, as HTML that somebody wrote does."""
        table = _table(blocks[0], self._led)
        if table is None:
            return False
        del blocks[0]
        SubElement(parent, "p").text = AtomicString(self._md.htmlStash.store(table))
        return True

    def _led(self, target: str) -> str:
        """Where a link leads, as the value of an attribute; one that MkDocs left as it was may have been warned of."""
        known = self._known.get(target)
        if known is None:
            found = self._way(target)
            known = _value(found)
            if found != target:
                self._known[target] = known
        return known

    @property
    def _way(self) -> Way:
        steps = self._md.treeprocessors
        return cast("Way", cast("Any", steps[_RESOLVES]).path_to_url) if _RESOLVES in steps else str


def _table(block: str, way: Way) -> str | None:
    """None where there is more than one expression reads."""
    head, _, rest = block.partition("\n")
    rule, _, rows = rest.partition("\n")
    if not rows or not _RULE.fullmatch(rule) or "`" in block or "\\" in block:
        return None
    columns = rule.count("|") - 1
    first, *others = (
        _row(line, columns, tag) for line, tag in ((head, "th"), *((row, "td") for row in rows.split("\n")))
    )
    if first is None or None in others:
        return None
    lines = ["<table>\n<thead>", *_told(first, way), "</thead>\n<tbody>"]
    lines += [line for cells in others if cells is not None for line in _told(cells, way)]
    return "\n".join((*lines, "</tbody>\n</table>"))


def _row(line: str, columns: int, tag: str) -> list[Cell] | None:
    if not (line.startswith("| ") and line.endswith(" |")):
        return None
    found = [_cell(cell.strip(" "), tag) for cell in line[1:-1].split("|")]
    known = [cell for cell in found if cell is not None]
    return known if len(known) == len(found) == columns else None


def _told(cells: list[Cell], way: Way) -> Iterator[str]:
    yield "<tr>"
    for first, links in cells:
        yield first + "".join(way(target) + after for target, after in links) if links else first
    yield "</tr>"


@lru_cache(maxsize=16384)
def _cell(text: str, tag: str) -> Cell | None:
    """Cells of one table are much alike, and so are those of one archive."""
    found = read(text, of_cell=True)
    if found is None or found.names_a_place:
        return None
    pieces, targets = [f"<{tag}{_listed(attributes_of(found.attributes))}>{_text(found.first)}"], []
    for label, target, listed, after in found.links:
        attributes = {"href": target, **attributes_of(listed)}
        targets.append(attributes.pop("href"))
        before, behind = (
            {name: attributes[name] for name in attributes if (name < "href") is early} for early in (True, False)
        )
        pieces[-1] += f'<a{_listed(before)} href="'
        pieces.append(f'"{_listed(behind)}>{_text(label)}</a>{_text(after)}')
    pieces[-1] += f"</{tag}>"
    return pieces[0], tuple(zip(targets, pieces[1:], strict=True))


def _listed(attributes: Mapping[str, str]) -> str:
    """By their names, as Python-Markdown writes them."""
    return "".join(f' {name}="{_value(value)}"' for name, value in sorted(attributes.items()))


def _value(value: str) -> str:
    return _escaped(value).replace(QUOTE, REFERENCE)


def _text(text: str) -> str:
    """Marks of HTML stay as they are."""
    between = MARKS.split(text)
    marks = (*MARKS.findall(text), "")
    return "".join(_escaped(part) + mark for part, mark in zip(between, marks, strict=True))


def _escaped(text: str) -> str:
    """A reference to a sign stays one."""
    return _NO_REFERENCE.sub("&amp;", text).replace("<", "&lt;").replace(">", "&gt;")
