"""A meeting before and after, and the record of what was a part of it, in; whether they say the same out."""

from typing import Any

from ..kinds.meetings import Meeting
from ..kinds.people import Person
from ..kinds.sources import SourceFields
from ..parts.base import Part, Path, leaves
from ..values.locator import Locator
from .person import MOVES, WrittenOut, people_of
from .swaps import of_person
from .wish import Case

Facts = dict[Path, Any]


def same_facts(case: Case, id_: str, meeting: Part, record: Part) -> bool:
    """Whether meeting and new record say together what the meeting said alone."""
    source = case.meeting.sources.get(case.wish.key)
    if isinstance(source, SourceFields):
        expected = _with_source(case.meeting, case.wish.key, id_)
        return _facts(meeting) == expected and _source_told(source, record)
    somebody = people_of(case.meeting)[case.wish.key]
    return _facts(meeting) == _with_person(case.meeting, somebody, id_) and _person_told(case.meeting, somebody, record)


def _facts(part: Part) -> Facts:
    return dict(leaves(part))


def _with_source(meeting: Meeting, letter: str, id_: str) -> Facts:
    """The meeting as it should be with the source's id under the letter."""
    kept = {path: value for path, value in _facts(meeting).items() if path[:2] != ("sources", letter)}
    return kept | {("sources", letter): id_}


def _source_told(source: SourceFields, record: Part) -> bool:
    """Whether the record says all that the source said; a title may have been made for it."""
    told = {path: value for path, value in _facts(source).items() if value != ""}
    return told.items() <= _facts(record).items()


def _with_person(meeting: Meeting, somebody: WrittenOut, id_: str) -> Facts:
    """The meeting as it should be with the id in the place of the key, and without what moved."""
    swap = of_person(str(somebody.person.key), id_)
    here = len(somebody.path)
    facts: Facts = {}
    for path, value in _facts(meeting).items():
        inner = path[here:] if path[:here] == somebody.path else ()
        found = swap(path, value)
        if inner == ("key",):
            facts[(*somebody.path, "who")] = id_
        elif not inner or inner[0] not in MOVES:
            facts[path] = str(value).replace(*found) if found else value
    return facts


def _person_told(meeting: Meeting, somebody: WrittenOut, record: Part) -> bool:
    """Whether the record has the name and the spellings, each with its source by the id."""
    told = {
        path: Locator(str(meeting.sources[value.source]), value.at) if isinstance(value, Locator) else value
        for path, value in _facts(somebody.person).items()
        if path[0] in MOVES
    }
    return isinstance(record, Person) and told.items() <= _facts(record).items()
