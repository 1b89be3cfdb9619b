"""A finished page in, its anchors and its links within the site out."""

from collections.abc import Container, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from posixpath import dirname, join, normpath
from typing import Any
from urllib.parse import unquote, urlsplit

from lxml import etree

_LINKS = tuple(
    etree.XPath(path, smart_strings=False) for path in ("//a/@href", "//link/@href", "//img/@src", "//script/@src")
)
_ANCHORS = tuple(etree.XPath(path, smart_strings=False) for path in ("//@id", "//a/@name"))
_FACETS = etree.XPath("//dl[@data-facet]")

Link = tuple[str, str, str]
"""The file that a link leads to, the anchor there, and the link as written."""


@dataclass(frozen=True, slots=True)
class Ties:
    """A page's anchors, and the places within the site to which it links."""

    anchors: frozenset[str]
    links: frozenset[Link]


def ties_of(content: bytes, name: str) -> Ties:
    """Those of the page with this content at this path; an empty page has none."""
    tree = etree.fromstring(content, etree.HTMLParser(encoding="utf-8", huge_tree=True)) if content.strip() else None
    if tree is None:
        return Ties(frozenset(), frozenset())
    anchors = chain(_choices(tree), *(path(tree) for path in _ANCHORS))
    return Ties(frozenset(anchors), frozenset(_links(tree, name)))


def settled(ties: Ties, name: str, there: Container[str]) -> tuple[Ties, frozenset[str]]:
    """Without the links that lead to a file that is `there`, or to a place on the page itself; and those files."""
    links = frozenset(link for link in ties.links if not _is_settled(link, name, ties.anchors, there))
    return Ties(ties.anchors, links), frozenset(target for target, _, _ in ties.links - links)


def leads(anchor: str, anchors: Container[str]) -> bool:
    """Whether a page has a place, or a table with every choice that an address makes."""
    return not anchor or anchor.startswith("__") or all(part in anchors for part in anchor.split("&"))


def _is_settled(link: Link, name: str, anchors: Container[str], there: Container[str]) -> bool:
    target, anchor, _ = link
    if target == name:
        return leads(anchor, anchors)
    return leads(anchor, ()) and target in there


def _choices(tree: Any) -> Iterator[str]:  # noqa: ANN401 - lxml tells no types
    """What can be chosen in a table of the page, as an address says it."""
    for facet in _FACETS(tree):
        name = facet.get("data-facet")
        yield from (f"{name}={value.xpath('string()')}" for value in facet.iter("dt"))


def _links(tree: Any, name: str) -> Iterator[Link]:  # noqa: ANN401 - lxml tells no types
    folder = dirname(name)
    for link in set(chain.from_iterable(path(tree) for path in _LINKS)):
        parts = _parts(link) if link else None
        if parts:
            path, anchor = parts
            yield _file(normpath(join(folder, path)), path) if path else name, anchor, link


@lru_cache(maxsize=2048)
def _parts(link: str) -> tuple[str, str] | None:
    """Path and anchor of a link that stays within the site; None of any other."""
    parts = urlsplit(link)
    return None if parts.scheme or parts.netloc else (unquote(parts.path), unquote(parts.fragment))


def _file(path: str, written: str) -> str:
    """The file that a server gives for a path."""
    if written.endswith(("/", ".")) or path in {".", ""}:
        return "index.html" if path in {".", ""} else f"{path}/index.html"
    return path
