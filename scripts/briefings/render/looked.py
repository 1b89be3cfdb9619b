"""What stands under some paths in, the same out as one page is given it, with the paths that the page looked up."""

from collections.abc import Iterator, Mapping
from typing import TypeVar

T = TypeVar("T")


class Looked(Mapping[str, T]):
    """`paths` are those that were looked up, be there something or not; `through`: all of them were gone through."""

    def __init__(self, there: Mapping[str, T]) -> None:
        self._there = there
        self.paths: dict[str, None] = {}
        self.through = False

    def __getitem__(self, path: str) -> T:
        self.paths[path] = None
        return self._there[path]

    def __iter__(self) -> Iterator[str]:
        self.through = True
        return iter(self._there)

    def __len__(self) -> int:
        self.through = True
        return len(self._there)
