"""What a page shows in, the path and the address of the page out; no other module spells the path of a page."""

import posixpath
from functools import lru_cache
from urllib.parse import quote

from .link.ref import Ref
from .settings import Settings


def page_of(ref: Ref) -> str:
    """Path of a page below the root of the pages, for example `people/ban-ki-moon.md`."""
    return f"{ref.kind}/{ref.id}.md"


def feed_of(ref: Ref) -> str:
    """Path of the feed of what changed about a country or a person."""
    return f"feeds/{ref.kind}/{ref.id}.xml"


def pdf_of(ref: Ref) -> str:
    """Path of the PDF that a page may have, beside the page."""
    return f"{ref.kind}/{ref.id}.pdf"


def data_of(kind: str, id_: str) -> str:
    """Path of the file of JSON that a record has."""
    return f"data/{kind}/{id_}.json"


def address_of(path: str) -> str:
    """Address of a page below the site's root, as the publisher lays it out."""
    stem = path.removesuffix(".md")
    return "" if stem == "index" else f"{stem.removesuffix('index').removesuffix('/')}/"


def place_of(ref: Ref) -> str:
    """Address of a page below the site's root by what it shows, with the place on it."""
    return address_of(page_of(ref)) + (f"#{ref.anchor}" if ref.anchor else "")


def address(settings: Settings, ref: Ref) -> str:
    """The address of a page, with the place on it; that below the site's root where the settings tell no root."""
    return settings.address + place_of(ref)


def way(start: str, target: str, anchor: str = "") -> str:
    """Relative path from one page to another, with an anchor, percent-encoded."""
    return _relative(posixpath.dirname(start), target) + (f"#{quote(anchor)}" if anchor else "")


@lru_cache(maxsize=16_384)
def _relative(folder: str, target: str) -> str:
    return quote(posixpath.relpath(f"/{target}", f"/{folder}"))
