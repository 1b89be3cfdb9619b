"""The heads of rendered pages in, all texts by their paths out, each fetched when it is asked for.

The texts of ten thousand meetings at once would take more memory than there is to spare.
"""

from collections.abc import ItemsView, Iterator, Mapping
from dataclasses import dataclass

from ..keeping.store import Store
from .pages import Page
from .settled import Ways
from .workshop import Head, Workshop, unpacked


@dataclass(frozen=True, kw_only=True, slots=True)
class _Shelf:
    """Where a text is kept: as the one of that number among those of a page."""

    page: Page
    head: Head
    number: int


class Rendered(Mapping[str, str]):
    """The texts of all pages and those of the files, `more` beside those that the workshop knows, by path.

    A text that the store has lost is rendered once more.
    Raises `ValueError` if two of them have one path: that is a fault of the templates.
    """

    def __init__(
        self, workshop: Workshop, pages: tuple[Page, ...], heads: tuple[Head, ...], more: Mapping[str, str]
    ) -> None:
        self.workshop = workshop
        self._files = {**workshop.files, **more}
        self._ways = Ways(each for head in heads for each in head.moved)
        shelves: dict[str, _Shelf | None] = dict.fromkeys(self._files)
        for page, head in zip(pages, heads, strict=True):
            for number, path in enumerate(head.paths):
                if path in shelves:
                    raise ValueError(f"two pages have the path {path}")
                shelves[path] = _Shelf(page=page, head=head, number=number)
        self._shelves = dict(sorted(shelves.items()))

    def __getitem__(self, path: str) -> str:
        with Store(self.workshop.kept) as store:
            return self.text(store, path)

    def __iter__(self) -> Iterator[str]:
        return iter(self._shelves)

    def __len__(self) -> int:
        return len(self._shelves)

    def items(self) -> ItemsView[str, str]:
        """All of them, one after the other."""
        return _Items(self)

    def text(self, store: Store, path: str) -> str:
        """Raises `KeyError` for a path that no page has."""
        shelf = self._shelves[path]
        if shelf is None:
            return self._files[path]
        name = shelf.head.names[shelf.number]
        kept = store.get([name]).get(name)
        text = unpacked(kept) if kept else self.workshop.texts(shelf.page).texts[shelf.number][1]
        return self._ways.settled(path, text)


class _Items(ItemsView[str, str]):
    """Fetched from a store that is opened once."""

    _mapping: Rendered

    def __iter__(self) -> Iterator[tuple[str, str]]:
        with Store(self._mapping.workshop.kept) as store:
            for path in self._mapping:
                yield path, self._mapping.text(store, path)
