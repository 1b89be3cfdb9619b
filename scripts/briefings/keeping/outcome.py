"""An order in, what came of it the last time out, if all that it rests on and all that it made is as it was then."""

import pickle
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar, cast

from .digest import digest
from .folder import folder_key, seen
from .ledger import ledger
from .store import Store

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True, slots=True)
class Order:
    """Something that comes out the same whenever it is done again: its name, and what it rests on.

    That are `reads`, the folders that it reads, and `rests_on`, the names of everything else; one of them is None where
    it cannot be told. `makes` are the folders that it writes, all of whose files it made.
    """

    name: str
    reads: tuple[Path, ...]
    rests_on: tuple[str | None, ...]
    makes: tuple[Path, ...] = ()

    @property
    def key(self) -> str | None:
        return None if None in self.rests_on else digest(*(part or "" for part in self.rests_on))


def once(order: Order, done: Callable[[], T], lasting: Callable[[T], bool], store: Path) -> T:
    """What came of the order before, or what comes of it now that it is `done`.

    That is kept if it is `lasting` and nothing was written meanwhile to what the order reads.
    """
    before = seen(*order.reads)
    if order.key is None or before.key is None:
        return done()
    rests_on = digest(order.key, before.key)
    with Store(store) as kept:
        found = kept.get([order.name]).get(order.name)
    if found and _holds(order, store, rests_on, *(last := pickle.loads(found))):  # noqa: S301 - our own: the store has its digest
        return cast("T", last[-1])
    outcome = done()
    if lasting(outcome) and seen(*order.reads) == before:
        made = _made(order, store)
        with Store(store) as kept:
            kept.put({order.name: pickle.dumps((rests_on, made, outcome))})
    return outcome


def _holds(order: Order, store: Path, rests_on: str, before: str, made: tuple[str | None, ...], _: object) -> bool:
    return before == rests_on and None not in made and _made(order, store) == made


def _made(order: Order, store: Path) -> tuple[str | None, ...]:
    return tuple(_key(folder, store, f"{order.name} {place}") for place, folder in enumerate(order.makes))


def _key(folder: Path, store: Path, name: str) -> str | None:
    with ledger(store, folder, name) as known:
        return folder_key(folder, known)
