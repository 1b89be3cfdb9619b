"""Entries in, the index of every name in every script and spelling out."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..parts.name import Name
from ..values.language import direction
from ..values.language import name as language_name
from .countries import Country
from .entry import Entry
from .meetings import MeetingEntry
from .ref import Ref


@dataclass(frozen=True, slots=True)
class NameRow:
    """One spelling of one name; `ground` says who spells it so."""

    text: str
    lang: str
    direction: str
    language: str
    ref: Ref
    kind: str
    ground: str


@dataclass(frozen=True, slots=True)
class Script:
    """All spellings in one script, in the order of their letters."""

    name: str
    rows: tuple[NameRow, ...]


def scripts_of(entries: Iterable[Entry], countries: tuple[Country, ...]) -> tuple[Script, ...]:
    """The index by script, Latin first."""
    rows: dict[str, set[NameRow]] = {}
    for row in (*_of_entries(entries), *_of_countries(countries)):
        rows.setdefault(_script(row.text), set()).add(row)
    ordered = sorted(rows, key=lambda script: (script != "Latin", script))
    return tuple(Script(script, tuple(sorted(rows[script], key=_order))) for script in ordered)


def folded(text: str) -> str:
    """The text in small letters, without accents and with plain quotation marks, for search and sorting."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _order(row: NameRow) -> tuple[str, str, str, str]:
    return (folded(row.text), row.text, row.lang, row.ref.id)


def _of_entries(entries: Iterable[Entry]) -> Iterator[NameRow]:
    for entry in entries:
        if entry.kind in {"people", "organisations", "places", "offices"}:
            yield _row(entry.title, "en", entry.ref, entry.label, "the archive's spelling")
            yield from (_row(also, "en", entry.ref, entry.label, "another name") for also in entry.also)
            yield from _of_names(entry.names, entry.ref, entry.label)
        if isinstance(entry, MeetingEntry):
            for person in (*entry.people, *entry.mentioned):
                if person.ref is None:
                    yield _row(
                        person.name, "en", entry.ref, "person without a record", "as the meeting's record has it"
                    )
                    yield from _of_names(person.names, entry.ref, "person without a record")


def _of_names(names: tuple[Name, ...], ref: Ref, kind: str) -> Iterator[NameRow]:
    for name in names:
        ground = "the editors; no source in the archive" if name.basis else "a source"
        yield _row(name.text, name.lang, ref, kind, ground)


def _of_countries(countries: tuple[Country, ...]) -> Iterator[NameRow]:
    for country in countries:
        yield _row(country.ref.title, "en", country.ref, "country", "CLDR")
        for name in country.names:
            yield _row(name.text, name.lang, country.ref, "country", "CLDR")


def _row(text: str, lang: str, ref: Ref, kind: str, ground: str) -> NameRow:
    return NameRow(text, lang, direction(lang), language_name(lang), ref, kind, ground)


def _script(text: str) -> str:
    """The script of the first letter, by its Unicode name."""
    letter = next((character for character in text if character.isalpha()), "a")
    return unicodedata.name(letter, "LATIN").split()[0].capitalize()
