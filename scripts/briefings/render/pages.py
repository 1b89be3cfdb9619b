"""The archive and the folder of templates in, the list of pages to render out.

`pages/` has one template per site page, `records/` one per kind (`any` serves the others), `each/` one per member of a
collection of the archive.
A page of `pages/` takes the place of a member of a collection that has its path.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..history import Change
from ..link.archive import Archive
from ..link.brief import Brief
from ..link.countries import Country
from ..link.entry import Entry
from ..link.people import PersonEntry
from ..link.redirects import Moved
from ..paths import feed_of, page_of
from ..values.day import day_in_words
from .host import on_github
from .made_from import made_from

SUFFIX = ".md.jinja"
HOME = "index.md"
NOT_SEARCHED = "search: { exclude: true }"
_NAMED = frozenset({"people", "topics"})
"""Kinds whose page a search for their very name should find before the pages that speak of them."""
_UNDER = {"add": "handbook", "agreements": "commitments", "events": "commitments"}
"""Sections without a tab of their own, and the one in whose row they stand."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page to render: `item` is the record or member that it shows, None for a site page.

    `version` is that of the archive, `repository` and `branch` are where readers correct it on GitHub; the foot of
    every page tells them, and the home page alone carries them.
    """

    path: str
    template: str
    item: Any = None
    version: Change | None = None
    repository: str = ""
    branch: str = ""

    @property
    def front_matter(self) -> str:
        """Machine values for the theme: never text of a record."""
        return _front_matter(self._lines)

    @property
    def front_matter_of_slice(self) -> str:
        """That of a page with rows of this one: a search finds this one, which leads there."""
        return _front_matter([*(line for line in self._lines if not line.startswith("search:")), NOT_SEARCHED])

    @property
    def _lines(self) -> list[str]:
        whose = page_of(self.item.of) if isinstance(self.item, Brief) else self.path
        section = _section(whose)
        lines = [f"section: {section}"]
        lines += [f"under: {_UNDER[section]}"] if section in _UNDER else []
        if isinstance(self.item, Entry):
            lines.append(f"record: {self.item.path}")
            lines += ["search: { boost: 4 }"] if self.item.kind in _NAMED else []
        else:
            lines.append(f"made_from: {made_from(section, self.template)}")
        if isinstance(self.item, Brief):
            lines.append("search: { boost: 0.5 }")
        if self.version:
            lines += [f'version: "{day_in_words(self.version.day)}"', f'commit: "{self.version.commit}"']
        if self.repository:
            lines += [f'github: "{self.repository}"', f'branch: "{self.branch}"']
        if isinstance(self.item, Country | PersonEntry):
            lines.append(f"feed: {feed_of(self.item.ref)}")
        if isinstance(self.item, Moved):
            lines.append(NOT_SEARCHED)
            lines += [f"forward: {page_of(self.item.new).removesuffix('.md')}"] if self.item.new else []
        return lines


def _front_matter(lines: list[str]) -> str:
    return "\n".join(("---", *lines, "hide: [navigation]", "---", "", ""))


def pages_of(archive: Archive, templates: Path) -> tuple[Page, ...]:
    site = tuple(_site_pages(archive, templates))
    taken = {page.path for page in site}
    members = (page for page in _members(archive, templates) if page.path not in taken)
    return (*site, *_records(archive, templates), *members)


def _site_pages(archive: Archive, templates: Path) -> Iterator[Page]:
    folder = templates / "pages"
    for template in sorted(folder.rglob(f"*{SUFFIX}")):
        name = template.relative_to(templates).as_posix()
        path = name.removeprefix("pages/").removesuffix(".jinja")
        yield _home(archive, name) if path == HOME else Page(path, name)


def _home(archive: Archive, template: str) -> Page:
    repository = on_github(archive.settings)
    return Page(HOME, template, version=archive.history.newest, repository=repository, branch=archive.settings.branch)


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
    return {"points": "meetings", "years": "meetings"}.get(folder, folder) or name.removesuffix(".md")
