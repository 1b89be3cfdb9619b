"""Files of pages in, the pages in the fresh site out, and what is told of each: made, or kept by an earlier build."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from mkdocs.structure.files import File
from mkdocs.structure.pages import Page

from ...keeping import packed as kept
from ...keeping.digest import digest
from ...keeping.ledger import Ledger
from ...keeping.store import Store
from ..ties import Ties
from .frame import Frame
from .made import Made, make, packed, still_good, unpacked
from .same_file import same_file
from .version import told, version_key


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """Of a page that stands in the site: its path there, what concerns other pages, and under which name it is kept.

    `content` is the name of what stands there.
    """

    name: str
    key: str
    content: str
    entries: tuple[str, ...]
    ties: Ties
    warnings: tuple[str, ...]

    @property
    def names(self) -> tuple[str, str]:
        """Those of all that is in the store for the page."""
        return self.key, _name_of_content(self.key)


@dataclass(frozen=True, kw_only=True, slots=True)
class Workshop:
    """Makes pages in the process `boss` or its workers; `shared` names what all of them have in common.

    `last` is what stands in the last good site: the fresh one has the same files of what has not changed.
    """

    frame: Frame
    shared: str
    store: Path
    last: Ledger
    boss: int

    @contextmanager
    def bench(self) -> Iterator[Callable[[File], Told]]:
        """A place to work at: what it is given stands in the site afterwards."""
        with Store(self.store) as store:
            yield partial(self._page, store)

    def _page(self, store: Store, file: File) -> Told:
        key = digest(self.shared, file.src_uri, file.content_bytes)
        made, warnings = self._kept(store, key), tuple[str, ...]()
        if made is None or not self._stands(store, key, file, made):
            made, content, warnings = make(_page_of(file), self.frame)
            if not warnings:
                store.put({key: packed(made), _name_of_content(key): kept.packed(content)})
            self._write(file, content)
        return Told(
            name=file.dest_uri,
            key=key,
            content=self._content(made),
            entries=made.entries,
            ties=made.ties,
            warnings=warnings,
        )

    def _kept(self, store: Store, key: str) -> Made | None:
        """What is told of a page as an earlier build made it."""
        told = store.get([key]).get(key)
        made = unpacked(told) if told else None
        return made if made and still_good(made, self.frame) else None

    def _stands(self, store: Store, key: str, file: File, made: Made) -> bool:
        """Put a page as it was made into the site: the file of the last one if that has it; False if it is lost."""
        if self._is_ours and self._has_not_changed(file, made):
            return True
        name = _name_of_content(key)
        content = store.get([name]).get(name)
        if content is not None:
            self._write(file, kept.unpacked(content))
        return content is not None

    def _has_not_changed(self, file: File, made: Made) -> bool:
        path = file.dest_uri
        return self.last.holds(path, self._content(made)) and same_file(
            self.last.folder / path, Path(file.abs_dest_path)
        )

    def _content(self, made: Made) -> str:
        """The name of a page's content in the site."""
        return digest(made.name, version_key(self.frame.home))

    def _write(self, file: File, content: bytes) -> None:
        if content.strip() and self._is_ours:
            path = Path(file.abs_dest_path)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(told(content, self.frame.home))

    @property
    def _is_ours(self) -> bool:
        """A worker whose first process was ended leaves the site alone: another build may have begun."""
        return self.boss in {os.getpid(), os.getppid()}


def _name_of_content(key: str) -> str:
    return f"{key} content"


def _page_of(file: File) -> Page:
    assert file.page  # noqa: S101 - MkDocs gives every file of Markdown its page before the navigation is told
    return file.page
