"""A record's names in other scripts and spellings in, each with the paragraphs that spell it so out."""

from dataclasses import dataclass

from ..parts.name import Name
from ..records import Filed
from ..values.date import Date
from .cites import Cite, cites_of
from .register import Register


@dataclass(frozen=True, slots=True)
class NameView:
    """A spelling; it has either `cites` or a `basis`, the editors' knowledge."""

    text: str
    lang: str
    period: Date | None
    basis: str | None
    note: str | None
    cites: tuple[Cite, ...]


def names_of(register: Register, filed: Filed, names: tuple[Name, ...]) -> tuple[NameView, ...]:
    return tuple(
        NameView(
            text=name.text,
            lang=name.lang,
            period=name.period,
            basis=name.basis,
            note=name.note,
            cites=cites_of(register, filed, name.from_),
        )
        for name in names
    )
