"""What a page shows in, the path of the page out; no other module spells a path of the site."""

import posixpath
from urllib.parse import quote

from .link.ref import Ref


def page_of(ref: Ref) -> str:
    """Path of a page below the root of the pages, for example `people/ban-ki-moon.md`."""
    return f"{ref.kind}/{ref.id}.md"


def feed_of(ref: Ref) -> str:
    """Path of the feed of what changed about a country or a person."""
    return f"feeds/{ref.kind}/{ref.id}.xml"


def address_of(path: str) -> str:
    """Address of a page below the site's root, as the publisher lays it out."""
    stem = path.removesuffix(".md")
    return "" if stem == "index" else f"{stem.removesuffix('index').removesuffix('/')}/"


def way(start: str, target: str, anchor: str = "") -> str:
    """Relative path from one page to another, with an anchor, percent-encoded."""
    relative = posixpath.relpath(target, posixpath.dirname(start) or ".")
    return quote(relative) + (f"#{quote(anchor)}" if anchor else "")
