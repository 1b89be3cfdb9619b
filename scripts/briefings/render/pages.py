"""The archive and the folder of templates in, the list of pages to render out.

`pages/` has one template per site page, `records/` one per kind (`any` serves the others), `each/` one per member of a
collection of the archive.
A page of `pages/` takes the place of a member of a collection that has its path.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..link.archive import Archive
from ..link.entry import Entry
from .paths import page_of

SUFFIX = ".md.jinja"
_NAMED = frozenset({"people", "topics"})
"""Kinds whose page a search for their very name should find before the pages that speak of them."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page to render: `item` is the record or member that it shows, None for a site page."""

    path: str
    template: str
    item: Any = None

    @property
    def front_matter(self) -> str:
        """Machine values for the theme: never text of a record."""
        lines = [f"section: {_section(self.path)}"]
        if isinstance(self.item, Entry):
            lines.append(f"record: {self.item.path}")
            lines += ["search: { boost: 4 }"] if self.item.kind in _NAMED else []
        return "\n".join(("---", *lines, "hide: [navigation]", "---", "", ""))


def pages_of(archive: Archive, templates: Path) -> tuple[Page, ...]:
    site = tuple(_site_pages(templates))
    taken = {page.path for page in site}
    members = (page for page in _members(archive, templates) if page.path not in taken)
    return (*site, *_records(archive, templates), *members)


def _site_pages(templates: Path) -> Iterator[Page]:
    folder = templates / "pages"
    for template in sorted(folder.rglob(f"*{SUFFIX}")):
        name = template.relative_to(templates).as_posix()
        yield Page(name.removeprefix("pages/").removesuffix(".jinja"), name)


def _records(archive: Archive, templates: Path) -> Iterator[Page]:
    for entry in archive.entries:
        own = f"records/{entry.kind}{SUFFIX}"
        yield Page(page_of(entry.ref), own if (templates / own).exists() else f"records/any{SUFFIX}", entry)


def _members(archive: Archive, templates: Path) -> Iterator[Page]:
    for template in sorted((templates / "each").glob(f"*{SUFFIX}")):
        collection = template.name.removesuffix(SUFFIX)
        for member in getattr(archive, collection):
            yield Page(page_of(member.ref), f"each/{template.name}", member)


def _section(path: str) -> str:
    """The part of the site that a page belongs to: its folder, or the page itself at the top."""
    folder, _, name = path.rpartition("/")
    return {"years": "meetings"}.get(folder, folder) or name.removesuffix(".md")
