"""What pages of every kind show: the record itself, who mentions it, its conflicts and silences."""

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from ..parts.record import Record
from ..records import Filed
from .conflicts import Conflict, Silence, conflicts_of, silences_of
from .facts import Fact, facts_of
from .ref import Mention, Ref
from .register import Register
from .spellings import NameView, names_of


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A record with what points at it; `path` is its file, and `content` the name of the file with what is in it."""

    ref: Ref
    kind: str
    label: str
    record: Record
    path: str
    content: str
    names: tuple[NameView, ...]
    mentions: tuple[Mention, ...]
    conflicts: tuple[Conflict, ...]
    silences: tuple[Silence, ...]
    facts: tuple[Fact, ...] = ()
    country: Ref | None = None

    @property
    def has_own_file(self) -> bool:
        """Whether its file holds nothing else; a source may be written out in a meeting."""
        return PurePosixPath(self.path).stem == self.ref.id

    @property
    def also(self) -> tuple[str, ...]:
        """Other English names, where the kind has them."""
        return tuple(getattr(self.record, "also", ()))

    @property
    def gist(self) -> str:
        """What a search result says of it in a line."""
        return f"{self.label.capitalize()}, {self.country.title}" if self.country else self.label.capitalize()

    @property
    def title(self) -> str:
        return self.ref.title


def entry_fields(register: Register, filed: Filed) -> dict[str, Any]:
    """The fields of `Entry` by name, for entries of kinds that add their own."""
    return {
        "ref": register.ref(filed.id),
        "kind": filed.kind,
        "label": filed.record.label,
        "record": filed.record,
        "path": filed.path,
        "content": filed.content,
        "names": names_of(register, filed, getattr(filed.record, "names", ())),
        "country": _country(register, filed.record),
        "mentions": register.mentions.get(filed.id, ()),
        "conflicts": conflicts_of(register, filed),
        "silences": silences_of(register, filed),
    }


def entry_of(register: Register, filed: Filed) -> Entry:
    """The entry of a kind that adds nothing of its own: its fields are shown as they are."""
    return Entry(**entry_fields(register, filed), facts=facts_of(register, filed))


def _country(register: Register, record: Record) -> Ref | None:
    """The country that a record names as its own, where its kind has one."""
    code = getattr(record, "country", None)
    return register.ref(code) if code else None
