"""Ids, keys and codes of a record in, the parties that they name out."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..kinds.meetings import Meeting
from ..records import Filed
from ..values.locator import Locator
from ..values.reference import THE_TEXT
from .ref import Ref
from .register import Register


@dataclass(frozen=True, slots=True)
class Party:
    """Who speaks, is addressed or takes part: a name, its page if there is one, and else the side it is on."""

    name: str
    ref: Ref | None = None
    side: str | None = None


def parties_of(
    register: Register, filed: Filed, ids: Iterable[str], locators: tuple[Locator, ...] = ()
) -> tuple[Party, ...]:
    """Name every party; `locators` tell which text speaks where the text itself does."""
    return tuple(party for id_ in ids for party in _named(register, filed, str(id_), locators))


def _named(register: Register, filed: Filed, id_: str, locators: tuple[Locator, ...]) -> tuple[Party, ...]:
    if id_ == THE_TEXT:
        names = dict.fromkeys(register.source_id(filed, locator.source) for locator in locators)
        return tuple(Party(register.publisher_name(register.sources[name][0]), register.ref(name)) for name in names)
    if isinstance(filed.record, Meeting):
        for side, person in filed.record.by_key.get(id_, ()):
            return (Party(str(person.name), side=side.party if side else None),)
    ref = register.ref(id_)
    return (Party(ref.title, ref),)


def joined(names: Iterable[str]) -> str:
    """`A`, `A and B`, `A, B and C`."""
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last
