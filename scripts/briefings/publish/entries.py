"""A page and its article in, what the search's index holds of it out, each entry as a text of JSON."""

import json
from collections.abc import Mapping
from typing import Any

from .sections import Section, sections_of


def entries_of(article: str, address: str, title: str, meta: Mapping[str, Any]) -> tuple[str, ...]:
    """One entry for each section; none of a page that its front matter excludes.

    `address` is that of the page below the site's root, `title` stands in where a section has no heading.
    """
    search = meta.get("search") or {}
    if search.get("exclude"):
        return ()
    beside = {"tags": _tags(meta["tags"])} if isinstance(meta.get("tags"), list) else {}
    if "boost" in search:
        beside["boost"] = search["boost"]
    named = str(meta.get("title", title))
    entries = (_entry(section, address, named) | beside for section in sections_of(article))
    return tuple(json.dumps(entry, ensure_ascii=False, separators=(",", ":"), default=str) for entry in entries)


def _entry(section: Section, address: str, title: str) -> dict[str, Any]:
    anchor = f"#{section.anchor}" if section.anchor else ""
    return {
        "location": f"{address}{anchor}",
        "title": "".join(section.title).strip() if section.title else title.strip(),
        "text": "".join(section.text).strip(),
    }


def _tags(tags: list[Any]) -> list[str]:
    return [str(tag) for tag in tags if tag and isinstance(tag, (str, int, float, bool))]
