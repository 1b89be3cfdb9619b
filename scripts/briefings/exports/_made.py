"""What a file for reusers is made of: a function and all that it is given; of the same it need not be made twice."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Made:
    """A file that is made when it is asked for: `make` gives its text in pieces, out of nothing but what it is given.

    That are `of`, and before it, where the file is made of others, their texts in the order of their paths, `parts`.
    """

    make: Callable[..., Iterable[str]]
    of: tuple[Any, ...]
    parts: tuple[str, ...] | None = None

    @property
    def name(self) -> str:
        """That of the function, the same in every run."""
        return f"{self.make.__module__}.{self.make.__qualname__}"

    def pieces(self, text: Callable[[str], str]) -> Iterable[str]:
        """The text of the file; `text` gives those of other files by their paths."""
        return self.make(*self.of) if self.parts is None else self.make(map(text, self.parts), *self.of)
