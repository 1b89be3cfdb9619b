"""The heads of rendered pages and of files in, all contents by their paths out, each fetched when it is asked for.

The texts of ten thousand meetings at once would take more memory than there is to spare.
"""

from collections.abc import ItemsView, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

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
    """All pages and files, `more` beside those that the depot knows, as they are written, by path.

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
        self.kept, self._workshop, self._depot, self._files = kept, workshop, depot, files
        self._more = {path: text.encode() for path, text in more.items()}
        self._ways = Ways(each for head in heads for each in head.moved)
        shelves: dict[str, _Shelf | None] = dict.fromkeys((*files, *more))
        for page, head in zip(pages, heads, strict=True):
            for number, path in enumerate(head.paths):
                if path in shelves:
                    raise ValueError(f"two pages have the path {path}")
                shelves[path] = _Shelf(page=page, head=head, number=number)
        self._shelves = dict(sorted(shelves.items()))

    def __getitem__(self, path: str) -> bytes:
        with Store(self.kept) as store:
            return self.content(store, path)

    def __iter__(self) -> Iterator[str]:
        return iter(self._shelves)

    def __len__(self) -> int:
        return len(self._shelves)

    def items(self) -> ItemsView[str, bytes]:
        """All of them, one after the other."""
        return _Items(self)

    def content(self, store: Store, path: str) -> bytes:
        """Raises `KeyError` for a path that nothing has."""
        shelf = self._shelves[path]
        if shelf:
            return self._ways.settled(path, self._text(store, shelf)).encode()
        return self._more[path] if path in self._more else self._depot.content(store, path, self._files)

    def _text(self, store: Store, shelf: _Shelf) -> str:
        name = shelf.head.texts[shelf.number]
        return unpacked(store.get([name]).get(name) or self._made_again(store, shelf)).decode()

    def _made_again(self, store: Store, shelf: _Shelf) -> bytes:
        files = Files(self._depot, self._files, store)
        return self._workshop.texts(shelf.page, files).texts[shelf.number][1]


class _Items(ItemsView[str, bytes]):
    """Fetched from a store that is opened once."""

    _mapping: Rendered

    def __iter__(self) -> Iterator[tuple[str, bytes]]:
        with Store(self._mapping.kept) as store:
            for path in self._mapping:
                yield path, self._mapping.content(store, path)
