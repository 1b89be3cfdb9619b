"""Things in their order and the keys of each in, the things of a key out, in the same order."""

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

T = TypeVar("T")


class Lookup(Generic[T]):
    """A table of what stands under which key, so that thousands of pages do not each go through all there is."""

    def __init__(self, things: Iterable[T], keys: Callable[[T], Iterable[object]]) -> None:
        self.all = tuple(things)
        self._places: dict[object, list[int]] = {}
        for place, thing in enumerate(self.all):
            for key in set(keys(thing)):
                self._places.setdefault(key, []).append(place)

    def of(self, *keys: object) -> tuple[T, ...]:
        """Everything that stands under one of the keys, each once."""
        if len(keys) == 1:
            return tuple(self.all[place] for place in self._places.get(keys[0], ()))
        places = {place for key in keys for place in self._places.get(key, ())}
        return tuple(self.all[place] for place in sorted(places))
