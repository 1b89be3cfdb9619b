"""Many things in, the first of them and how many are left out."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Some(Generic[T]):
    """The first of many things, in their order; `left` is how many more there are."""

    shown: tuple[T, ...]
    left: int


def first_of(things: Iterable[T], most: int) -> Some[T]:
    found = tuple(things)
    return Some(found[:most], max(0, len(found) - most))
