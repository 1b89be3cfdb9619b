"""The finished pages and files of a site in; their rows, what a reader finds on them, and how it is reached out.

A row is a row of a table, an item of a list, a definition with its term, a paragraph, or a passage of a source.
"""

import csv
import json
import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urldefrag

from lxml import html

UNITS = "self::tr or self::li or self::dd or self::p or self::pre or self::section[@class='passage']"
HEADINGS = "preceding::*[self::h2 or self::h3][1]"


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """`links` are addresses below the root of the site, without a slash at the end, and the same without the anchor."""

    text: str
    links: frozenset[str] = frozenset()
    heading: str = ""
    listed: bool = False
    cells: Mapping[str, "Row"] = field(default_factory=dict)

    def holds(self, fragment: str) -> bool:
        """Whether it has this link (written `@commitments/id`; `*` stands for anything) or these whole words."""
        if fragment.startswith("@"):
            return any(fnmatchcase(link, fragment[1:]) for link in self.links)
        return _stands_in(fragment, self.text)


def rows_of(path: Path) -> tuple[Row, ...]:
    """The rows of a page or of a table of values; any other file is one row."""
    if path.suffix == ".html":
        return _rows_of_page(path)
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".csv":
        return tuple(_row_of_values(values) for values in csv.DictReader(text.splitlines(keepends=True)))
    return (Row(text=_plain(text)),)


@cache
def within_two_clicks(site: Path) -> frozenset[str]:
    """The addresses that the home page links, and those that the pages linked by it link."""
    first = _links_of(site / "index.html")
    pages = (site / link / "index.html" for link in first)
    return first | {link for page in pages if page.is_file() for link in _links_of(page)}


def found_by(site: Path, page: str, words: str) -> bool:
    """Whether the page's entry in the search index holds all the words."""
    index = json.loads((site / "search" / "search_index.json").read_text(encoding="utf-8"))
    entries = (f"{entry['title']} {entry['text']}" for entry in index["docs"] if entry["location"] == page)
    return any(all(_stands_in(word, _plain(entry)) for word in words.split()) for entry in entries)


@cache
def _rows_of_page(path: Path) -> tuple[Row, ...]:
    article = _tree(path).find(".//article")
    return tuple(_row(unit, path) for unit in article.xpath(f".//*[{UNITS}]"))


@cache
def _tree(path: Path) -> html.HtmlElement:
    tree = html.document_fromstring(path.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))
    for drawing in tree.xpath("//article//svg"):
        drawing.drop_tree()
    return tree


def _row(unit: html.HtmlElement, path: Path) -> Row:
    term = unit.xpath("preceding-sibling::dt[1]") if unit.tag == "dd" else []
    headings = unit.xpath(HEADINGS)
    return Row(
        text=_plain(" ".join(part.text_content() for element in (*term, unit) for part in _parts(element))),
        links=frozenset(_addresses(unit, path)),
        heading=_plain(headings[0].text_content()) if headings else "",
        listed=unit.tag in {"tr", "li"},
        cells={cell.get("data-label", ""): _row(cell, path) for cell in unit.xpath("./td")},
    )


def _parts(element: html.HtmlElement) -> list[html.HtmlElement]:
    """The cells of a row of a table, which nothing but their tags keeps apart."""
    return element.xpath("./td | ./th") or [element]


def _row_of_values(values: Mapping[str, str]) -> Row:
    cells = {name: Row(text=value or "") for name, value in values.items()}
    return Row(text=" | ".join(cell.text for cell in cells.values()), listed=True, cells=cells)


def _links_of(path: Path) -> frozenset[str]:
    return frozenset(link for link in _addresses(_tree(path), path) if "#" not in link)


def _addresses(element: html.HtmlElement, path: Path) -> Iterator[str]:
    """Links to places of this site; the root of the site is the folder that holds `search/`."""
    root = next(folder for folder in path.parents if (folder / "search").is_dir())
    here = path.parent.relative_to(root).as_posix()
    for link in element.xpath("descendant-or-self::a/@href"):
        address, anchor = urldefrag(unquote(link))
        if ":" not in address:
            place = posixpath.normpath(posixpath.join(here, address)) if address else posixpath.normpath(here)
            yield place
            if anchor:
                yield f"{place}#{anchor}"


def _stands_in(words: str, text: str) -> bool:
    return (
        re.search(rf"(?<![\w-]){re.escape(words.casefold())}(?![\w-])", text.casefold()) is not None if words else True
    )


def _plain(text: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", text).split())
