"""The heads of rendered pages and of files in, all contents by their paths out, each fetched when it is asked for.

The texts of ten thousand meetings at once would take more memory than there is to spare.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Self

from ..keeping.digest import digest
from ..keeping.packed import unpacked
from ..keeping.store import Store
from .depot import Depot, Heads
from .files import Files
from .pages import Page
from .settled import Ways
from .workshop import Head, Workshop


@dataclass(frozen=True, kw_only=True, slots=True)
class _Shelf:
    """Where a text is kept: as the one of that number among those of a page."""

    page: Page
    head: Head
    number: int


class Rendered(Mapping[str, bytes]):
    """All pages and files as they are written, by path; to be used in `with`. `more` are beside those of the depot.

    What the store `kept` has lost is made once more.
    Raises `ValueError` if two of them have one path: that is a fault of the templates.
    """

    def __init__(  # noqa: PLR0913 - what it is made of
        self,
        *,
        kept: Path,
        workshop: Workshop,
        pages: tuple[Page, ...],
        heads: tuple[Head, ...],
        depot: Depot,
        files: Heads,
        more: Mapping[str, str],
    ) -> None:
        self._store, self._workshop, self._depot, self._files = Store(kept), workshop, depot, files
        self._more = {path: text.encode() for path, text in more.items()}
        self._ways = Ways(each for head in heads for each in head.moved)
        shelves: dict[str, _Shelf | None] = dict.fromkeys((*files, *more))
        for page, head in zip(pages, heads, strict=True):
            for number, path in enumerate(head.paths):
                if path in shelves:
                    raise ValueError(f"two pages have the path {path}")
                shelves[path] = _Shelf(page=page, head=head, number=number)
        self._shelves = dict(sorted(shelves.items()))

    def __enter__(self) -> Self:
        self._store.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._store.__exit__(kind, error, trace)

    def __getitem__(self, path: str) -> bytes:
        shelf = self._shelves[path]
        if shelf:
            return self._ways.settled(path, self._text(shelf)).encode()
        return self._more[path] if path in self._more else self._depot.content(self._store, path, self._files)

    def __iter__(self) -> Iterator[str]:
        return iter(self._shelves)

    def __len__(self) -> int:
        return len(self._shelves)

    @cached_property
    def names(self) -> Mapping[str, str]:
        """What each content is called, by path: another content has another name, in any run."""
        return {path: self._name(path, shelf) for path, shelf in self._shelves.items()}

    def _name(self, path: str, shelf: _Shelf | None) -> str:
        if shelf:
            return digest(self._ways.name, shelf.head.contents[shelf.number])
        return digest(self._more[path]) if path in self._more else self._files[path].key

    def _text(self, shelf: _Shelf) -> str:
        name = shelf.head.texts[shelf.number]
        return unpacked(self._store.get([name]).get(name) or self._made_again(shelf)).decode()

    def _made_again(self, shelf: _Shelf) -> bytes:
        files = Files(self._depot, self._files, self._store)
        return self._workshop.texts(shelf.page, files).texts[shelf.number][1]
