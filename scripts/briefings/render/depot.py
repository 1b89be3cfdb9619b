"""What files for reusers are made of in, their contents out: made, or kept by a build that made them of the same."""

from collections.abc import Mapping
from dataclasses import dataclass

from ..exports import Made, content, text_of
from ..keeping.digest import digest
from ..keeping.packed import packed, unpacked
from ..keeping.store import Store
from ..keeping.value import Names


@dataclass(frozen=True, kw_only=True, slots=True)
class FileHead:
    """A file that was made: what it is kept by, and how many bytes it has."""

    key: str
    size: int

    @property
    def names(self) -> tuple[str, ...]:
        """What else is in the store: its size."""
        return (_name_of_size(self.key),)


Heads = Mapping[str, FileHead]
"""By the paths of the files."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Depot:
    """Knows what all files are made of, by their paths; `program` names what all of them have in common."""

    made: Mapping[str, Made]
    program: str

    @property
    def first(self) -> tuple[str, ...]:
        """The paths of the files that are not made of others."""
        return tuple(path for path, made in self.made.items() if made.parts is None)

    def head(self, store: Store, names: Names, path: str, others: Heads) -> FileHead:
        """The file can be had from the store afterwards; `others` are those that it may be made of."""
        made = self.made[path]
        parts = (others[part].key for part in made.parts or ())
        key = digest(self.program, path, made.name, names.name(made.of), *parts)
        size = store.get([_name_of_size(key)]).get(_name_of_size(key))
        return FileHead(key=key, size=int(size)) if size else self._kept(store, key, self._made(store, path, others))

    def content(self, store: Store, path: str, heads: Heads) -> bytes:
        """One that the store has lost is made once more."""
        kept = store.get([heads[path].key]).get(heads[path].key)
        return unpacked(kept) if kept else self._made(store, path, heads)

    def _made(self, store: Store, path: str, heads: Heads) -> bytes:
        return content(path, self.made[path].pieces(lambda part: text_of(part, self.content(store, part, heads))))

    def _kept(self, store: Store, key: str, fresh: bytes) -> FileHead:
        store.put({key: packed(fresh), _name_of_size(key): str(len(fresh)).encode()})
        return FileHead(key=key, size=len(fresh))


def _name_of_size(key: str) -> str:
    return f"{key} size"
