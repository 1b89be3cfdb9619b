"""Files of pages in, the pages in the fresh site out, and what is told of each: made, or kept by an earlier build."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from mkdocs.structure.files import File
from mkdocs.structure.pages import Page

from ...keeping.digest import digest
from ...keeping.store import Store
from ..ties import Ties
from .frame import Frame
from .made import Made, make, packed, still_good, unpacked
from .version import told


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """Of a page that stands in the site: its path there, what concerns other pages, and under which name it is kept."""

    name: str
    key: str
    entries: tuple[str, ...]
    ties: Ties
    warnings: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Workshop:
    """Makes pages in the process `boss` or its workers; `shared` names what all of them have in common."""

    frame: Frame
    shared: str
    kept: Path
    boss: int

    @contextmanager
    def bench(self) -> Iterator[Callable[[File], Told]]:
        """A place to work at: what it is given stands in the site afterwards."""
        with Store(self.kept) as store:
            yield partial(self._page, store)

    def _page(self, store: Store, file: File) -> Told:
        key = digest(self.shared, file.src_uri, file.content_bytes)
        made, warnings = self._kept(store, key), tuple[str, ...]()
        if made is None:
            made, warnings = make(_page_of(file), self.frame)
            if not warnings:
                store.put({key: packed(made)})
        self._write(Path(file.abs_dest_path), told(made.content, self.frame.home))
        return Told(name=file.dest_uri, key=key, entries=made.entries, ties=made.ties, warnings=warnings)

    def _kept(self, store: Store, key: str) -> Made | None:
        """A page as an earlier build made it."""
        content = store.get([key]).get(key)
        made = unpacked(content) if content else None
        return made if made and still_good(made, self.frame) else None

    def _write(self, path: Path, content: bytes) -> None:
        """A worker whose first process was ended leaves the site alone: another build may have begun."""
        if content.strip() and self.boss in {os.getpid(), os.getppid()}:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)


def _page_of(file: File) -> Page:
    assert file.page  # noqa: S101 - MkDocs gives every file of Markdown its page before the navigation is told
    return file.page
