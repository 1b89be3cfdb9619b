"""A table with nothing but simple texts in, its HTML as Python-Markdown would write it out, in one go.

Python-Markdown makes an element of a tree for each cell and looks at all of them again and again; most of what a site
shows are cells of tables. A table with any other text is left to it, and so is one with names of places, which headings
must not have once more; where it was taught other steps all tables are.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.util import AtomicString

from .plain_texts import MARKS, Text, attributes_of, knows_all_patterns, read

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


class PlainTables(Extension):  # type: ignore[misc] # Python-Markdown tells no types
    """For one page: MkDocs makes a Markdown of its own for each."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name of the base class
        md.parser.blockprocessors.register(_PlainTable(md), "briefings-table", _BEFORE)


class _PlainTable(BlockProcessor):  # type: ignore[misc] # as above
    def __init__(self, md: Markdown) -> None:
        super().__init__(md.parser)
        self._md = md

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002 - the base class's
        md = self._md
        known = STEPS.issuperset(step.name for step in md.treeprocessors._priority)  # noqa: SLF001 - it tells no names otherwise
        return block.startswith("| ") and md.output_format == "xhtml" and known and knows_all_patterns(md)

    def run(self, parent: Element, blocks: list[str]) -> bool:
        """What it gives stands apart until the page is put together, as HTML that somebody wrote does."""
        table = _table(blocks[0], self._way)
        if table is None:
            return False
        del blocks[0]
        SubElement(parent, "p").text = AtomicString(self._md.htmlStash.store(table))
        return True

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
    read_rows = [_cells(line, rule.count("|") - 1) for line in (head, *rows.split("\n"))]
    if None in read_rows:
        return None
    first, *others = (cells for cells in read_rows if cells is not None)
    lines = ["<table>\n<thead>", *_row(first, "th", way), "</thead>\n<tbody>"]
    lines += [line for cells in others for line in _row(cells, "td", way)]
    return "\n".join((*lines, "</tbody>\n</table>"))


def _cells(line: str, columns: int) -> list[Text] | None:
    if not (line.startswith("| ") and line.endswith(" |")):
        return None
    found = [read(cell.strip(" "), of_cell=True) for cell in line[1:-1].split("|")]
    told = [cell for cell in found if cell is not None and not cell.names_a_place]
    return told if len(told) == len(found) == columns else None


def _row(cells: list[Text], tag: str, way: Way) -> Iterator[str]:
    yield "<tr>"
    for cell in cells:
        links = "".join(_link(link, way) for link in cell.links)
        yield f"<{tag}{_told(attributes_of(cell.attributes))}>{_text(cell.first)}{links}</{tag}>"
    yield "</tr>"


def _link(link: tuple[str, str, str, str], way: Way) -> str:
    """MkDocs leads links to their targets when all attributes are known: one of them may be another target."""
    label, target, listed, after = link
    attributes = {"href": target, **attributes_of(listed)}
    attributes["href"] = way(attributes["href"])
    return f"<a{_told(attributes)}>{_text(label)}</a>{_text(after)}"


def _told(attributes: Mapping[str, str]) -> str:
    """By their names, as Python-Markdown writes them."""
    return "".join(
        f' {name}="{_escaped(value).replace(QUOTE, REFERENCE)}"' for name, value in sorted(attributes.items())
    )


def _text(text: str) -> str:
    """Marks of HTML stay as they are."""
    between = MARKS.split(text)
    marks = (*MARKS.findall(text), "")
    return "".join(_escaped(part) + mark for part, mark in zip(between, marks, strict=True))


def _escaped(text: str) -> str:
    """A reference to a sign stays one."""
    return _NO_REFERENCE.sub("&amp;", text).replace("<", "&lt;").replace(">", "&gt;")
