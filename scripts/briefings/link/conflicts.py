"""A record's conflicts and silences in, ready to show out."""

from dataclasses import dataclass, replace

from ..kinds.meetings import Meeting
from ..parts.conflict import Conflict as ConflictRecord
from ..records import Filed
from ..values.date import parse
from ..values.problem import ValueProblem
from .cites import Cite, cites_of
from .origins import account_name
from .part import name_of
from .ref import Ref, capital
from .register import Register

_DATES = frozenset({"date", "signed", "due"})  # fields that hold a date
_FIELDS = {"every": "how often"}  # fields whose name is no word for what they hold


@dataclass(frozen=True, slots=True)
class Reading:
    """One version: whose it is, where it stands, whether the record follows it."""

    value: str
    quote: str | None
    account: str
    cites: tuple[Cite, ...]
    note: str | None
    used: bool


@dataclass(frozen=True, slots=True)
class Conflict:
    """A disagreement with its readings; `ref` opens its box.

    `concerns` is what it is about in the record: a point's page, or words; empty where `about` says it already.
    """

    ref: Ref
    about: str
    concerns: Ref | str
    readings: tuple[Reading, ...]
    why: str | None
    is_open: bool


@dataclass(frozen=True, slots=True)
class Silence:
    """What is not said, and in which sources it was looked for, by their letters (outside meetings by title)."""

    what: str
    sources: tuple[tuple[str, Ref], ...]
    anchor: str


def conflicts_of(register: Register, filed: Filed) -> tuple[Conflict, ...]:
    return tuple(_conflict(register, filed, number) for number in range(len(filed.record.conflicts)))


def _conflict(register: Register, filed: Filed, number: int) -> Conflict:
    conflict = filed.record.conflicts[number]
    readings = tuple(
        Reading(
            value=_in_words(conflict.concerns, reading.value),
            quote=reading.quote,
            account=_account(register, filed, number, place),
            cites=cites_of(register, filed, reading.from_),
            note=reading.note,
            used=conflict.used in {reading.value, "both"},
        )
        for place, reading in enumerate(conflict.values)
    )
    ref = register.place(filed.id, f"conflict-{number + 1}")
    concerns = _concerns(register, filed, conflict)
    return Conflict(ref, conflict.about, concerns, readings, conflict.why, conflict.status == "open")


def _in_words(concerns: str, value: str) -> str:
    """A date that is written as in the field is for programs; readers have it in words."""
    if concerns not in _DATES:
        return value
    try:
        return capital(parse(value).words)
    except ValueProblem:  # told in words already
        return value


def _concerns(register: Register, filed: Filed, conflict: ConflictRecord) -> Ref | str:
    if conflict.concerns in {point.id for point in getattr(filed.record, "points", ())}:
        return replace(register.ref(filed.id), title=f"point {conflict.concerns}", anchor=conflict.concerns)
    about = conflict.about.casefold()
    words = _capacity(register, filed, conflict) or _FIELDS.get(conflict.concerns, conflict.concerns.replace("_", " "))
    return "" if words.casefold() in about else words


def _capacity(register: Register, filed: Filed, conflict: ConflictRecord) -> str | None:
    """Whose capacity the conflict is about; the name is left out where its heading gives it."""
    if not isinstance(filed.record, Meeting):
        return None
    for _, person in filed.record.attendees:
        if conflict.concerns == f"sides.{person.handle}.as":
            name = name_of(register, person)
            return "capacity" if name in conflict.about else f"capacity of {name}"
    return None


def _account(register: Register, filed: Filed, number: int, place: int) -> str:
    reading = filed.record.conflicts[number].values[place]
    if reading.editorial:
        return "the editors"
    if reading.account:
        return register.account_name(reading.account)
    sources = (register.source_id(filed, locator.source) for locator in reading.from_)
    return ", ".join(dict.fromkeys(account_name(register, id_) for id_ in sources))


def silences_of(register: Register, filed: Filed) -> tuple[Silence, ...]:
    return tuple(
        Silence(
            what=silence.what,
            sources=tuple(_looked_in(register, filed, name) for name in silence.in_),
            anchor=f"silence-{number}",
        )
        for number, silence in enumerate(filed.record.not_stated, start=1)
    )


def _looked_in(register: Register, filed: Filed, name: str) -> tuple[str, Ref]:
    ref = register.ref(register.source_id(filed, name))
    return (name if len(name) == 1 else ref.title), ref
