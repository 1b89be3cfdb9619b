"""Somebody written out in a meeting in, the files with the person in one of its own out."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..kinds.meetings import Meeting
from ..kinds.people import Person
from ..parts.asked import family_name_first
from ..parts.attendee import Attendee
from ..parts.base import Path
from ..read.tree import Mapping, descend
from ..values.country import is_code
from . import ids
from .new_file import new_file
from .refused import Refused
from .runs import runs_of
from .spans import end_of, start_of
from .swaps import edit_at, edits_of, of_person
from .text import Edit
from .wish import Case, Draft

MOVES = frozenset({"name", "names", "distinct_from"})
"""The fields that go to the person's own file; how somebody appeared at this meeting stays."""


@dataclass(frozen=True, slots=True)
class WrittenOut:
    """Somebody without a record, the place in the meeting's file, and the country of the side, if it is one."""

    person: Attendee
    path: Path
    country: str | None


def people_of(meeting: Meeting) -> dict[str, WrittenOut]:
    """Everybody who is written out in a meeting, by key."""
    found = [
        WrittenOut(person, ("sides", index, "people", place), side.country)
        for index, side in enumerate(meeting.sides)
        for place, person in enumerate(side.people)
    ]
    found += [WrittenOut(person, ("mentioned", place), None) for place, person in enumerate(meeting.mentioned)]
    return {str(each.person.key): each for each in found if each.person.key}


def person_draft(case: Case, somebody: WrittenOut) -> Draft:
    """The person in a file, and the id wherever the meeting has the key."""
    name = str(somebody.person.name)
    new = case.id_for(case.wish.id or ids.of_person(name))
    needed = {"sort": family_name_first(name), "country": _country(case, somebody)}
    edits, lines = _taken_out(case, somebody, new)
    path = f"{case.folder}/{Person.kind}/{new}.yaml"
    changed = {path: new_file(path, lines, needed), case.filed.path: case.text.edited(edits)}
    return Draft(id=new, path=path, changed=changed)


def _country(case: Case, somebody: WrittenOut) -> str:
    country = case.wish.country or somebody.country
    if country is None:
        raise Refused(
            f"no side of this meeting says which country `{case.wish.key}` serves; add --country and its code"
        )
    if not is_code(country):
        raise Refused(f"`{country}` is not a country's code; use the two small letters of ISO 3166")
    return country


def _taken_out(case: Case, somebody: WrittenOut, id_: str) -> tuple[tuple[Edit, ...], str]:
    """The edits by which the meeting names the person by the id, and the fields that move, as lines of their own."""
    text = case.text
    node, _ = descend(case.filed.document.root, somebody.path)
    if not isinstance(node, Mapping):
        raise TypeError("somebody written out is a group of fields")
    key, value = next(entry for entry in node.entries if entry[0].text == "key")
    runs = tuple(runs_of(text, node, MOVES))
    cited = tuple(_cited(case, somebody))
    edits = (
        Edit(start_of(text, key), end_of(text, key), "who"),
        Edit(start_of(text, value), end_of(text, value), id_),
        *edits_of(case.filed, text, of_person(case.wish.key, id_)),
        *(Edit(run.start, run.end) for run in runs),
    )
    return edits, "".join(run.lines(text, cited) for run in runs)


def _cited(case: Case, somebody: WrittenOut) -> Iterator[Edit]:
    """Outside the meeting a spelling cites its source by the id, and not by the letter."""
    for index, name in enumerate(somebody.person.names):
        for number, locator in enumerate(name.from_):
            source = case.meeting.sources[locator.source]
            if not isinstance(source, str):
                raise Refused(
                    f"the spelling `{name.text}` rests on source {locator.source}, which is written out here too; "
                    f"promote that first: briefings promote {case.filed.id} {locator.source}"
                )
            where = (*somebody.path, "names", index, "from", number)
            yield edit_at(case.filed.document, case.text, where, locator.source, source)
