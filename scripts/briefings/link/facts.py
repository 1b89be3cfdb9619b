"""A record in, its plain fields by their labels out: what a kind without a template of its own shows."""

from dataclasses import dataclass

from ..parts.base import leaves
from ..records import Filed
from ..values.account import Account
from ..values.date import Date
from ..values.locator import Locator
from ..values.reference import Reference
from .cites import cites_of
from .ref import Ref
from .register import Register

_ELSEWHERE = {"title", "names", "conflicts", "not_stated", "review"}


@dataclass(frozen=True, slots=True)
class Fact:
    """A field in words, and what it holds: links and texts."""

    label: str
    told: tuple[Ref | str, ...]


def facts_of(register: Register, filed: Filed) -> tuple[Fact, ...]:
    """Every field that has a value, in the order of the model; what has a part of its own on the page is left out."""
    record = filed.record
    facts = []
    for name, field in type(record).model_fields.items():
        label = (field.alias or name).replace("_", " ")
        told = tuple(_told(register, filed, label, value) for _, value in leaves(getattr(record, name)))
        if told and name not in _ELSEWHERE and getattr(record, name) != record.heading:
            facts.append(Fact(label, told))
    return tuple(facts)


def _told(register: Register, filed: Filed, label: str, value: object) -> Ref | str:
    if isinstance(value, Locator):
        return cites_of(register, filed, (value,))[0].ref
    if isinstance(value, Date):
        return value.words
    if isinstance(value, Account) and not value.names_record:
        return register.account_name(value)
    named = isinstance(value, Reference) or label == "country"
    return register.ref(str(value)) if named and register.knows(str(value)) else str(value)
