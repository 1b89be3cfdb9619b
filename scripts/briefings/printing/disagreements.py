"""Conflicts and silences of a record in, the same as boxes and lists of the book out."""

from dataclasses import dataclass

from ..link.conflicts import Conflict, Reading, Silence
from ..link.ref import capital
from .inline import Line, aside, joined, quoted
from .scope import Scope, label


@dataclass(frozen=True, kw_only=True, slots=True)
class ReadingRow:
    value: Line
    account: str
    evidence: Line
    used: str


@dataclass(frozen=True, kw_only=True, slots=True)
class DisagreementPart:
    """A disagreement; its readings stand side by side."""

    label: str
    state: str
    about: Line
    readings: tuple[ReadingRow, ...]
    why: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SilencePart:
    what: str
    sources: Line


def disagreements_of(scope: Scope, conflicts: tuple[Conflict, ...]) -> tuple[DisagreementPart, ...]:
    return tuple(
        DisagreementPart(
            label=label(each.ref),
            state="Sources disagree" if each.is_open else "Disagreement, resolved",
            about=(each.about, *_concerns(scope, each)),
            readings=tuple(_reading(scope, reading) for reading in each.readings),
            why=each.why or "",
        )
        for each in conflicts
    )


def _concerns(scope: Scope, conflict: Conflict) -> Line:
    if not conflict.concerns:
        return ()
    return aside(" ("), scope.ref_or_text(conflict.concerns), aside(")")


def _reading(scope: Scope, reading: Reading) -> ReadingRow:
    quote = (" ", quoted(reading.quote)) if reading.quote else ()
    note = (aside(f" {reading.note}"),) if reading.note else ()
    return ReadingRow(
        value=(reading.value, *quote, *note),
        account=capital(reading.account),
        evidence=scope.cites(reading.cites) or ("none",),
        used="yes" if reading.used else "no",
    )


def silences_of(scope: Scope, silences: tuple[Silence, ...]) -> tuple[SilencePart, ...]:
    return tuple(
        SilencePart(
            what=each.what,
            sources=joined(((scope.link(ref, name, "cite"),) for name, ref in each.sources), " "),
        )
        for each in silences
    )
