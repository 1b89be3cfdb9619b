"""Who or what has a page is named by its id: a person, an office, a place, a publisher.

Compared are all names of records, in every script and spelling, without accents, capitals and the order of their words.
Two people may have the same name: `distinct_from` tells somebody who is written out from the person with the page.
The words of a source for an office stay beside its id.
"""

from collections.abc import Iterator

from ..folding import name_key
from ..kinds.meetings import Meeting
from ..kinds.offices import Office
from ..kinds.organisations import Organisation
from ..kinds.people import Person
from ..kinds.places import Place
from ..kinds.sources import SourceFields
from ..parts.attendee import Attendee
from ..parts.base import Path
from ..parts.record import Record
from ..problem import Problem, Severity
from ..records import Filed, Records
from ..values.date import Date
from ._names import names_in
from ._periods import may_share_a_day

SEVERITY: Severity = "warning"
Named = Person | Office | Place | Organisation
Pages = dict[tuple[str, str], list[Filed]]
Told = tuple[Path, str, list[Filed], str]
"""Where a name is written out, the name, whose pages it is, and what to do."""


def check(records: Records) -> Iterator[Problem]:
    pages: Pages = {}
    for filed in records.filed:
        if isinstance(filed.record, Named):
            for key in {name_key(name) for _, name in names_in(filed.record)}:
                pages.setdefault((filed.kind, key), []).append(filed)
    for filed in records.filed:
        for path, name, found, help_ in _written_out(records, filed, pages):
            message = f"`{name}` has a page: {' and '.join(each.path for each in found)}"
            yield filed.problem("name-of-a-page", message, help_, path, SEVERITY)


def _written_out(records: Records, filed: Filed, pages: Pages) -> Iterator[Told]:
    for path, source in _sources(filed.record):
        yield from _publisher(source, path, pages)
    if isinstance(filed.record, Meeting):
        yield from _place(filed.record, pages)
        for path, country, person in _listed(filed.record):
            yield from _person(person, path, pages)
            yield from _office(records, person, (path, country, filed.record.date), pages)


def _sources(record: Record) -> Iterator[tuple[Path, SourceFields]]:
    """A source itself, and those that are written out in a meeting."""
    if isinstance(record, SourceFields):
        yield (), record
    for letter, source in record.sources.items() if isinstance(record, Meeting) else ():
        if isinstance(source, SourceFields):
            yield ("sources", letter), source


def _listed(meeting: Meeting) -> Iterator[tuple[Path, str | None, Attendee]]:
    """Everybody in the lists, with the country of the side."""
    for number, side in enumerate(meeting.sides):
        for place, person in enumerate(side.people):
            yield ("sides", number, "people", place), side.country, person
    for place, person in enumerate(meeting.mentioned):
        yield ("mentioned", place), None, person


def _person(person: Attendee, path: Path, pages: Pages) -> Iterator[Told]:
    for inner, name in names_in(person) if person.key else ():
        found = [each for each in _pages(pages, Person.kind, name) if each.id not in person.distinct_from]
        if found and person.key not in {each.id for each in found}:  # that is told by `id-taken`
            yield (*path, *inner), name, found, _of_a_person(person, [each.id for each in found])
            return


def _of_a_person(person: Attendee, ids: list[str]) -> str:
    others = [*person.distinct_from, *ids]
    told_apart = others[0] if len(others) == 1 else f"[{', '.join(others)}]"
    return (
        f"write `who: {ids[0]}` in the place of `key:` and `name:`, and `{ids[0]}` wherever `{person.key}` stands; "
        f"if this is somebody else, write `distinct_from: {told_apart}`"
    )


def _office(records: Records, person: Attendee, there: tuple[Path, str | None, Date], pages: Pages) -> Iterator[Told]:
    """An office of the person's country that there may have been on that day."""
    path, country, date = there
    name = person.as_written if person.as_ is None else None
    known = records.by_id.get(str(person.who))
    whose = country or (known.record.country if known and isinstance(known.record, Person) else None)
    found = [each for each in _pages(pages, Office.kind, name or "") if whose and _is_of(records, each, whose, date)]
    if name and found:
        help_ = f"add `as: {found[0].id}`; the words of the source stay beside it"
        yield (*path, "as_written"), name, found, help_


def _is_of(records: Records, office: Filed, country: str, date: Date) -> bool:
    if not isinstance(office.record, Office):
        return False
    body = records.by_id.get(office.record.organisation)
    period = office.record.period
    there = period is None or may_share_a_day(period, date)
    return there and body is not None and getattr(body.record, "country", None) == country


def _place(meeting: Meeting, pages: Pages) -> Iterator[Told]:
    name = meeting.place_as_written if meeting.place is None else None
    found = _pages(pages, Place.kind, name or "")
    if name and found:
        help_ = f"add `place: {found[0].id}`; if it is another place of that name, say where it lies: `{name} (…)`"
        yield ("place_as_written",), name, found, help_


def _publisher(source: SourceFields, path: Path, pages: Pages) -> Iterator[Told]:
    found = _pages(pages, Organisation.kind, source.publisher)
    if found and source.publisher not in {each.id for each in found}:
        help_ = (
            f"write `publisher: {found[0].id}`; "
            f"if it is another body of that name, say where it is: `{source.publisher} (…)`"
        )
        yield (*path, "publisher"), source.publisher, found, help_


def _pages(pages: Pages, kind: str, name: str) -> list[Filed]:
    return pages.get((kind, name_key(name)), []) if name_key(name) else []
