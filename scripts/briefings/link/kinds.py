"""Entries in, the index of every kind out, so that a new kind has one without further code."""

from dataclasses import dataclass

from ..kinds import models
from .entry import Entry
from .ref import Ref


@dataclass(frozen=True, kw_only=True)
class KindIndex:
    """All records of one kind, by title."""

    ref: Ref
    label: str
    entries: tuple[Entry, ...]


def kind_indexes_of(entries: tuple[Entry, ...]) -> tuple[KindIndex, ...]:
    return tuple(
        KindIndex(ref=Ref(kind, "index", kind.capitalize()), label=model.label, entries=_of(kind, entries))
        for kind, model in models().items()
    )


def _of(kind: str, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    return tuple(
        sorted(
            (entry for entry in entries if entry.kind == kind), key=lambda entry: (entry.title.casefold(), entry.ref.id)
        )
    )
