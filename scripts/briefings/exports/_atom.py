"""Changes of records in, a feed (Atom, RFC 4287) out.

All text is told as text, never as markup. Links are relative where the settings tell no address; the names of feed and
entries stay absolute, as the standard asks.
"""

import datetime as dt
import posixpath
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from ..link.changes import RecordChange
from ..paths import place_of
from ..settings import Settings
from ._changes import Key
from ._identities import identity, own_name

NEWEST = 100
"""Entries that a feed has at most."""

_NO_TIME = "1970-01-01T00:00:00Z"  # an Atom feed has to give a time, where none is known as well
_SAID = {"new": "New", "corrected": "Changed", "removed": "Removed"}


@dataclass(frozen=True, kw_only=True)
class Feed:
    """A feed at `path`, of the page at `page`: the newest of a `number` of changes.

    `summaries` are texts of records by kind and id.
    """

    path: str
    page: str
    title: str
    changes: tuple[RecordChange, ...]
    number: int
    summaries: dict[Key, str]


def atom(settings: Settings, feed: Feed) -> str:
    newest = feed.changes
    root = ET.Element("feed", {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "en"})
    _text(root, "id", own_name(settings, feed.path))
    _text(root, "title", feed.title)
    _text(root, "subtitle", _subtitle(feed))
    _text(root, "updated", _time(newest[0].at) if newest else _NO_TIME)
    _text(ET.SubElement(root, "author"), "name", settings.name)
    if settings.records_licence:
        _text(root, "rights", settings.records_licence)
    _link(root, "self", "application/atom+xml", _way(settings, feed.path, feed.path))
    _link(root, "alternate", "text/html", _way(settings, feed.path, feed.page))
    for change in newest:
        _entry(root, settings, feed, change)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _subtitle(feed: Feed) -> str:
    if not feed.changes:
        return "No change is at hand: either there was none, or this copy was made without the history of its records."
    told = "New meetings, undertakings, agreements and events, and every change of a record."
    left = f" The newest {len(feed.changes)} of {feed.number}." if feed.number > len(feed.changes) else ""
    return f"{told}{left}"


def _entry(root: ET.Element, settings: Settings, feed: Feed, change: RecordChange) -> None:
    entry = ET.SubElement(root, "entry")
    _text(entry, "id", identity(settings, change.day, f"{change.ref.kind}/{change.ref.id}/{change.commit}"))
    _text(entry, "title", f"{_SAID[change.kind]} {change.label}: {change.ref.title}")
    _text(entry, "updated", _time(change.at))
    ET.SubElement(entry, "category", {"term": change.kind})
    ET.SubElement(entry, "category", {"term": change.ref.kind})
    if change.stands:
        _link(entry, "alternate", "text/html", _way(settings, feed.path, place_of(change.ref)))
    _text(entry, "summary", _summary(feed, change))


def _summary(feed: Feed, change: RecordChange) -> str:
    """What a new record is; of a change, that there was one: what it changed stands in the history of the file."""
    told = feed.summaries.get(change.ref.key, "")
    if change.kind == "new" and told:
        return told
    did = {"new": "added", "corrected": "changed", "removed": "removed"}[change.kind]
    return f"The file {change.path} was {did} on {change.day.isoformat()} (commit {change.commit})."


def _way(settings: Settings, start: str, target: str) -> str:
    """The address of a file or page; from the feed to it where the settings tell none."""
    if settings.address:
        return settings.address + target
    way = posixpath.relpath(target or ".", posixpath.dirname(start))
    return f"{way}/" if not target or target.endswith("/") else way


def _text(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = text


def _link(parent: ET.Element, rel: str, type_: str, href: str) -> None:
    ET.SubElement(parent, "link", {"rel": rel, "type": type_, "href": href})


def _time(at: dt.datetime) -> str:
    return at.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
