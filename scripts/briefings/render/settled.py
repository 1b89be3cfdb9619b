"""The lists that were sliced and a page in, the same page out, with every link leading to where its target stands.

A link to a table with something chosen leads there where the whole table is on one page; otherwise to the page of
what is chosen, which has the same rows in a list of its own.
A link to a place that went into a slice leads into the slice.
"""

import posixpath
import re
from collections.abc import Iterable
from urllib.parse import unquote

from markupsafe import Markup

from ..keeping.value import Names
from ..paths import way
from .sliced import Moved

_MARK = "\x1f"  # no record may hold it
_CHOICE = re.compile(f"{_MARK}(?P<table>[^{_MARK}]*){_MARK}(?P<choice>[^{_MARK}]*){_MARK}(?P<own>[^{_MARK}]*){_MARK}")
_PLACE = re.compile(r"\]\((?P<page>[^()\s#]*)#(?P<anchor>[^()\s]+)\)")

Places = dict[str, dict[str, str]]
"""For a place that went, the pages of lists from which it did, each with the path of the slice."""


def choice(text: Markup, table: str, told: str, own: str) -> Markup:
    """A link whose way is not known yet; `own` is the path and place where the same rows stand as well."""
    return Markup(f"[{text}]{_MARK}{table}{_MARK}{told}{_MARK}{own}{_MARK}")  # noqa: S704 - ids and escaped text


class Ways:
    """Knows what of all pages was sliced; `name` tells all of it."""

    def __init__(self, moved: Iterable[Moved]) -> None:
        told = tuple(moved)
        self._heads = frozenset(each.head for each in told)
        self._places = _places(told)
        self.name = Names().name(told)

    def settled(self, path: str, text: str) -> str:
        """The text of a page with all its ways."""
        if _MARK in text:
            text = _CHOICE.sub(lambda match: _chosen(path, match, self._heads), text)
        return _PLACE.sub(lambda match: _led(path, match, self._places), text) if self._places else text


def _places(moved: Iterable[Moved]) -> Places:
    gone: Places = {}
    for each in moved:
        for place, slice_ in each.places.items():
            gone.setdefault(place, {})[each.head] = slice_
    return gone


def _chosen(path: str, match: re.Match[str], heads: frozenset[str]) -> str:
    if match["table"] not in heads:
        return f"({way(path, match['table'])}#{match['choice']})"
    page, _, anchor = match["own"].partition("#")
    return f"({way(path, page, anchor)})"


def _led(path: str, match: re.Match[str], places: Places) -> str:
    anchor = unquote(match["anchor"])
    gone = places.get(anchor)
    if not gone:
        return match[0]  # as nearly all of them: there is no need to ask where they lead
    page = match["page"]
    target = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(page))) if page else path
    return f"]({way(path, gone[target], anchor)})" if target in gone else match[0]
