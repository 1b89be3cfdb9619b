"""The meetings of a book in, the index of its people in every script out.

Under their own spelling people stand as an index sorts them; every other spelling leads there.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from ..folding import folded
from ..link.names import NameRow, Script
from ..link.people import PersonEntry
from ..link.ref import kind_in_words
from .inline import Line, Piece, joined, name, written
from .scope import Scope, label, listed, person_label

_PERSON = kind_in_words("person")


@dataclass(frozen=True, kw_only=True, slots=True)
class IndexEntry:
    """A person; `label` is also what pages are found by, `known` what tells the person from namesakes.

    `name` is what sorts, `told` the same in its language, where one is recorded.
    """

    label: str
    name: str
    told: Line
    known: str
    spellings: Line


@dataclass(frozen=True, kw_only=True, slots=True)
class SpellingRow:
    """A spelling of another script; `person` is the entry that it leads to."""

    spelling: Line
    person: Line
    label: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ScriptPart:
    name: str
    rows: tuple[SpellingRow, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class PeopleIndex:
    entries: tuple[IndexEntry, ...]
    scripts: tuple[ScriptPart, ...]


def people_of(scope: Scope) -> PeopleIndex:
    main = {each.label: each for each in sorted(_entries(scope), key=lambda each: (folded(each.name), each.label))}
    rows = tuple((script, tuple(_rows(scope, script))) for script in scope.archive.scripts)
    latin = tuple(row for script, found in rows for row in found if script.name == "Latin")
    return PeopleIndex(
        entries=tuple(_with_spellings(each, latin) for each in main.values()),
        scripts=tuple(
            ScriptPart(name=script.name, rows=tuple(_spelling(row, main[label_]) for label_, row in found))
            for script, found in rows
            if found and script.name != "Latin"
        ),
    )


_Row = tuple[str, NameRow]
"""The label of a person, and a spelling of the name."""


def _entries(scope: Scope) -> Iterator[IndexEntry]:
    known = {each.ref.id: each for each in scope.archive.people}
    for meeting in scope.meetings:
        for person in listed(meeting):
            label_ = person_label(meeting, person)
            if person.ref:
                yield _with_record(label_, known[person.ref.id])
            else:
                yield IndexEntry(
                    label=label_,
                    name=person.name,
                    told=(person.name,),
                    known=f"{person.capacity}; no record",
                    spellings=(),
                )


def _with_record(label_: str, entry: PersonEntry) -> IndexEntry:
    known = entry.country.title if entry.country else ""
    return IndexEntry(label=label_, name=entry.person.sort, told=(entry.person.sort,), known=known, spellings=())


def _rows(scope: Scope, script: Script) -> Iterator[_Row]:
    """The spellings of everybody in the book, in the order of the page of names."""
    by_name = {
        (meeting.ref.id, text): person_label(meeting, person)
        for meeting in scope.meetings
        for person in listed(meeting)
        if person.ref is None
        for text in (person.name, *(each.text for each in person.names))
    }
    for row in script.rows:
        own = label(row.ref) if row.kind == _PERSON else by_name.get((row.ref.id, row.text), "")
        if own in scope.labels:
            yield own, row


def _with_spellings(entry: IndexEntry, rows: Iterable[_Row]) -> IndexEntry:
    """Other Latin spellings stand beside the one that sorts; the archive's own is that one in another order."""
    own = tuple(row for label_, row in rows if label_ == entry.label)
    others = (row for row in own if row.text != entry.name and (row.lang or row.text != row.ref.title))
    same = next((row for row in own if row.text == entry.name and row.lang), None)
    told = (_told(same),) if same else entry.told
    return replace(entry, told=told, spellings=joined(((_told(row),) for row in others), "; "))


def _spelling(row: NameRow, entry: IndexEntry) -> SpellingRow:
    return SpellingRow(spelling=(_told(row),), person=(Piece(text=entry.name, to=entry.label),), label=entry.label)


def _told(row: NameRow) -> Piece:
    return name(row.text, row.lang) if row.lang else written(row.text)
