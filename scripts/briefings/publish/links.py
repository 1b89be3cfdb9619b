"""A finished site in, every link within it that leads nowhere out.

The publisher's own check passes over raw HTML and some anchors, so the finished pages are read.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

from lxml import html

from ..problem import Place, Problem

_LINKS = {"a": "href", "link": "href", "img": "src", "script": "src"}
_NOT_FOUND = "404.html"


@dataclass(frozen=True, slots=True)
class _Page:
    """A page's anchors, and the places within the site to which it links."""

    path: str
    anchors: frozenset[str]
    links: frozenset[tuple[str, str, str]]


def broken_links(site: Path) -> tuple[Problem, ...]:
    """Read every page of the site; its not-found page links from the site's root, so it is left out."""
    files = frozenset(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    pages = {name: _read(site, name) for name in sorted(files) if name.endswith(".html") and name != _NOT_FOUND}
    return tuple(problem for page in pages.values() for problem in _broken(page, pages, files))


def _read(site: Path, name: str) -> _Page:
    tree = html.document_fromstring((site / name).read_bytes(), parser=html.HTMLParser(encoding="utf-8"))
    anchors = frozenset(tree.xpath("//@id")) | frozenset(tree.xpath("//a/@name"))
    return _Page(name, anchors | frozenset(_choices(tree)), frozenset(_links(tree, name)))


def _choices(tree: html.HtmlElement) -> Iterator[str]:
    """What can be chosen in a table of the page, as an address says it."""
    for facet in tree.xpath("//dl[@data-facet]"):
        yield from (f"{facet.get('data-facet')}={value.text_content()}" for value in facet.iter("dt"))


def _links(tree: html.HtmlElement, name: str) -> Iterator[tuple[str, str, str]]:
    """Target file, anchor and the link as written, of every link that stays within the site."""
    for element in tree.iter(*_LINKS):
        link = element.get(_LINKS[element.tag])
        parts = urlsplit(link or "")
        if link and not parts.scheme and not parts.netloc:
            path = normpath(join(dirname(name), unquote(parts.path))) if parts.path else name
            yield _file(path, parts.path), unquote(parts.fragment), link


def _file(path: str, written: str) -> str:
    """The file that a server gives for a path."""
    if written.endswith(("/", ".")) or path in {".", ""}:
        return "index.html" if path in {".", ""} else f"{path}/index.html"
    return path


def _broken(page: _Page, pages: dict[str, _Page], files: frozenset[str]) -> Iterator[Problem]:
    for target, anchor, link in sorted(page.links):
        if target not in files:
            yield _problem(page, f"the link `{link}` leads to no page")
        elif target in pages and not _leads(anchor, pages[target]):
            yield _problem(page, f"the link `{link}` leads to no place on its page")


def _leads(anchor: str, page: _Page) -> bool:
    """Whether a page has a place, or a table with every choice that an address makes."""
    return not anchor or anchor.startswith("__") or all(part in page.anchors for part in anchor.split("&"))


def _problem(page: _Page, message: str) -> Problem:
    return Problem(
        place=Place(path=page.path),
        rule="broken-link",
        message=message,
        help="mend the link in the hand-written page or the template that this page is made from",
    )
