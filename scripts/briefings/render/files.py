"""The files for reusers as templates see them, by their paths: what they are, or that they are still being made."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from ..exports import text_of
from ..keeping.store import Store
from .depot import Depot, Heads


@dataclass(frozen=True, slots=True)
class Filed:
    """A file as templates see it: its bytes by their number, its text when it is asked for."""

    size: int
    read: Callable[[], str]

    @property
    def text(self) -> str:
        return self.read()


class Files(Mapping[str, Filed]):
    """All files as templates see them, by their paths."""

    def __init__(self, depot: Depot, heads: Heads, store: Store) -> None:
        self._depot, self._heads, self._store = depot, heads, store

    def __getitem__(self, path: str) -> Filed:
        head = self._heads[path]
        return Filed(head.size, lambda: text_of(path, self._depot.content(self._store, path, self._heads)))

    def __iter__(self) -> Iterator[str]:
        return iter(self._heads)

    def __len__(self) -> int:
        return len(self._heads)


class NotYetError(Exception):
    """A page asks for the files while they are being made."""


class NotYet(Mapping[str, Filed]):
    """The files while they are being made."""

    def __getitem__(self, path: str) -> Filed:
        raise NotYetError

    def __iter__(self) -> Iterator[str]:
        raise NotYetError

    def __len__(self) -> int:
        raise NotYetError
