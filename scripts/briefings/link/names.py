"""Entries in, the index of every name in every script and spelling out."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..folding import folded, plain, with_typed
from ..values.language import name as language_name
from .cites import Cite
from .countries import Country
from .entry import Entry
from .meetings import MeetingEntry
from .presences import Presence
from .ref import Ref, kind_in_words
from .spellings import NameView

# Persian letters in their order, those of Pashto beside them; code points follow another alphabet.
_ARABIC_SCRIPT = "ابپتټثجچځڅحخدډذرړزژږسشښصضطظعغفقکګگلمنڼوهیېۍ"
_ONE_LETTER = str.maketrans("يىكەة", "ییکهه")
_NAMED = frozenset({"people", "organisations", "places", "offices"})
_NO_RECORD = "person without a record"


@dataclass(frozen=True, kw_only=True, slots=True)
class NameRow:
    """One spelling of one name; `cites` or else `ground` say who spells it so.

    `lang` is None where nobody recorded the language; `language` then tells what is known of the spelling.
    """

    text: str
    lang: str | None
    language: str
    ref: Ref
    kind: str
    ground: str = ""
    cites: tuple[Cite, ...] = ()
    period: str | None = None
    note: str | None = None

    @property
    def key(self) -> str | None:
        """The spelling in plain letters, None where small letters are all the difference."""
        key = plain(self.text)
        return None if key == self.text.casefold() else key


@dataclass(frozen=True, slots=True)
class Script:
    """All spellings in one script, in the order of their letters."""

    name: str
    rows: tuple[NameRow, ...]


def scripts_of(entries: Iterable[Entry], countries: tuple[Country, ...]) -> tuple[Script, ...]:
    """The index by script, Latin first."""
    rows: dict[str, dict[NameRow, None]] = {}
    for row in (*_of_entries(entries), *_of_countries(countries)):
        rows.setdefault(_script(row.text), {})[row] = None
    ordered = sorted(rows, key=lambda script: (script != "Latin", script))
    return tuple(Script(script, tuple(sorted(rows[script], key=_order))) for script in ordered)


def spellings(entry: Entry) -> tuple[str, ...]:
    """Every spelling of a record's name once, then the words that somebody may type for a word of them."""
    return with_typed((entry.title, *entry.also, *(name.text for name in entry.names)))


def _order(row: NameRow) -> tuple[list[tuple[int, str]], str, str, str]:
    return (_letters(row.text), row.text, row.lang or "", row.ref.id)


def _letters(text: str) -> list[tuple[int, str]]:
    """The letters with their place in the alphabet; those of other scripts stay in the order of their code points."""
    return [(_ARABIC_SCRIPT.find(letter), letter) for letter in folded(text).translate(_ONE_LETTER)]


def _of_entries(entries: Iterable[Entry]) -> Iterator[NameRow]:
    for entry in entries:
        if entry.kind in _NAMED:
            yield from _of_entry(entry, kind_in_words(entry.label))
        if isinstance(entry, MeetingEntry):
            for person in (*entry.people, *entry.mentioned):
                if person.ref is None:
                    yield from _of_person(person, entry.ref)


def _of_entry(entry: Entry, kind: str) -> Iterator[NameRow]:
    own = "the archive's spelling"
    yield NameRow(text=entry.title, lang=None, language=own, ref=entry.ref, kind=kind, ground="the archive")
    for also in entry.also:
        yield _row(also, "en", entry.ref, kind, "the archive, as another name")
    yield from _of_names(entry.names, entry.ref, kind)


def _of_person(person: Presence, meeting: Ref) -> Iterator[NameRow]:
    yield NameRow(
        text=person.name,
        lang=None,
        language="the spelling of the meeting's record",
        ref=meeting,
        kind=_NO_RECORD,
        ground="the record of the meeting",
        cites=person.cites,
    )
    yield from _of_names(person.names, meeting, _NO_RECORD)


def _of_names(names: tuple[NameView, ...], ref: Ref, kind: str) -> Iterator[NameRow]:
    for name in names:
        yield NameRow(
            text=name.text,
            lang=name.lang,
            language=language_name(name.lang),
            ref=ref,
            kind=kind,
            ground="the editors; no source is recorded for it",
            cites=name.cites,
            period=name.period.words if name.period else None,
            note=name.note,
        )


def _of_countries(countries: tuple[Country, ...]) -> Iterator[NameRow]:
    for country in countries:
        yield _row(country.ref.title, "en", country.ref, "country", "CLDR")
        for name in country.names:
            yield _row(name.text, name.lang, country.ref, "country", "CLDR")


def _row(text: str, lang: str, ref: Ref, kind: str, ground: str) -> NameRow:
    return NameRow(text=text, lang=lang, language=language_name(lang), ref=ref, kind=kind, ground=ground)


def _script(text: str) -> str:
    """The script of the first letter, by its Unicode name."""
    letter = next((character for character in text if character.isalpha()), "a")
    return unicodedata.name(letter, "LATIN").split()[0].capitalize()
