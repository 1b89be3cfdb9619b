"""A page of a finished site in, what it says out, kind by kind; the frame that a theme puts around it is left out."""

from collections.abc import Callable, Iterator
from urllib.parse import urljoin, urlsplit

from lxml import html

Said = dict[str, tuple[str, ...]]
"""What a page says of each kind, in the order of the page."""

_HERE = "https://here.invalid/"
_ARTICLE = "//article[contains(@class, 'md-content__inner')]"
_FRAME = (
    ".//*[@id='__skip']",
    ".//nav[@class='crumbs']",
    ".//p[@class='edit-record']",
    ".//p[@class='cite-page']",
    ".//div[@class='paper-end']",
    ".//p[@class='search-words']",
    ".//script",
    ".//style",
)
_HEADINGS = tuple(f"h{level}" for level in range(1, 7))
_WITHIN_A_LINE = frozenset(
    {
        *("a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "small"),
        *("span", "strong", "sub", "sup", "time", "tspan", "u", "wbr"),
    }
)
_ADDRESSES = frozenset({"href", "src"})


def said(content: bytes, path: str) -> Said:
    """What the page at this path of its site says; a page without an article has a title alone."""
    tree = html.document_fromstring(content, parser=html.HTMLParser(encoding="utf-8"))
    article = next(iter(tree.xpath(_ARTICLE)), html.Element("article"))
    for part in article.xpath("|".join(_FRAME)):
        part.drop_tree()
    return {"title": (_text(tree.find(".//title")),)} | {
        kind: tuple(read(article, path)) for kind, read in _READ.items()
    }


def _text(element: html.HtmlElement | None) -> str:
    return "" if element is None else " ".join("".join(_pieces(element)).split())


def _pieces(element: html.HtmlElement) -> Iterator[str]:
    """Space between two blocks is none of the page's words, so it is the same however the page is written down."""
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str):
            around = "" if child.tag in _WITHIN_A_LINE else " "
            yield from (around, *_pieces(child), around)
        yield child.tail or ""


def _headings(article: html.HtmlElement, _: str) -> Iterator[str]:
    yield from (f"{heading.tag} {_text(heading)}" for heading in article.iter(*_HEADINGS))


def _words(article: html.HtmlElement, _: str) -> Iterator[str]:
    yield from _text(article).split()


def _links(article: html.HtmlElement, path: str) -> Iterator[str]:
    for link in article.iterfind(".//a[@href]"):
        yield f"{_text(link)} → {_target(link.get('href'), path)}"


def _target(address: str, path: str) -> str:
    """Where an address leads, from the root of the site if it stays there; a folder is its index."""
    target = urlsplit(urljoin(_HERE + path, address))
    whole = target._replace(path=target.path.removesuffix("index.html")).geturl()
    return "/" + whole.removeprefix(_HERE) if whole.startswith(_HERE) else whole


def _cells(article: html.HtmlElement, _: str) -> Iterator[str]:
    for table_number, table in enumerate(article.iter("table"), start=1):
        for row_number, row in enumerate(table.iter("tr"), start=1):
            for cell_number, cell in enumerate(row.iterchildren("th", "td"), start=1):
                yield f"table {table_number}, row {row_number}, cell {cell_number}: {_text(cell)}"


def _anchors(article: html.HtmlElement, _: str) -> Iterator[str]:
    yield from (f"#{anchor}" for anchor in article.xpath(".//@id|.//a/@name"))


def _marks(element: html.HtmlElement, path: str) -> Iterator[str]:
    """Every element with its attributes, such as the language of a name; what colours a listing is left out."""
    for child in element.iterchildren(tag=html.etree.Element):
        yield _mark(child, path)
        if child.tag != "pre":
            yield from _marks(child, path)


def _mark(element: html.HtmlElement, path: str) -> str:
    attributes = (
        f' {name}="{_target(value, path) if name in _ADDRESSES else value}"'
        for name, value in sorted(element.attrib.items())
    )
    return f"<{element.tag}{''.join(attributes)}>"


_READ: dict[str, Callable[[html.HtmlElement, str], Iterator[str]]] = {
    "headings": _headings,
    "words": _words,
    "links": _links,
    "cells": _cells,
    "anchors": _anchors,
    "marks": _marks,
}

KINDS = ("title", *_READ)
