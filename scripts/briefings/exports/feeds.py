"""Feeds of what changed: one of the whole archive, one of each country, one of each person."""

from collections.abc import Iterable, Iterator

from ..link.archive import Archive
from ..link.changes import RecordChange
from ..link.countries import Country
from ..link.people import PersonEntry
from ..link.ref import Ref
from ..paths import feed_of, place_of
from ..settings import Settings
from ._atom import NEWEST, Feed, atom
from ._changes import Key, by_record, newest_first
from ._files import File
from ._made import Made

ALL = "feeds/archive.xml"
FILES = (
    File(
        path=ALL,
        title="Feed of the archive",
        text="New meetings, undertakings, agreements and events, and every change of a record (Atom).",
        format="xml",
        mediatype="application/atom+xml",
    ),
    File(
        path="feeds/countries/<code>.xml",
        title="Feed of a country",
        text="The same, of its meetings, undertakings, people and bodies.",
        format="xml",
        mediatype="application/atom+xml",
    ),
    File(
        path="feeds/people/<id>.xml",
        title="Feed of a person",
        text="The same, of the person's record and of the meetings where the person was present or named.",
        format="xml",
        mediatype="application/atom+xml",
    ),
)
_NEWS = frozenset({"agreements", "commitments", "events", "meetings"})
"""Kinds whose new records are news; of the others only changes are told."""


def export(archive: Archive) -> dict[str, Made]:
    return {feed.path: Made(written, (archive.settings, feed)) for feed in _feeds(archive)}


def written(settings: Settings, feed: Feed) -> Iterator[str]:
    yield atom(settings, feed)


def _feeds(archive: Archive) -> Iterator[Feed]:
    told = tuple(change for change in archive.changes if change.kind != "new" or change.ref.kind in _NEWS)
    changes = by_record(told)
    texts = {entry.ref.key: entry.meeting.summary for entry in archive.meetings}
    name = archive.settings.name
    yield _feed(ALL, "", name, told, texts)
    for ref, keys in _subjects(archive):
        own = newest_first(change for key in keys for change in changes.get(key, ()))
        yield _feed(feed_of(ref), place_of(ref), f"{ref.title}, {name}", own, texts)


def _feed(path: str, page: str, title: str, changes: tuple[RecordChange, ...], texts: dict[Key, str]) -> Feed:
    newest = changes[:NEWEST]
    summaries = {each.ref.key: texts[each.ref.key] for each in newest if each.ref.key in texts}
    return Feed(path=path, page=page, title=title, changes=newest, number=len(changes), summaries=summaries)


def _subjects(archive: Archive) -> Iterator[tuple[Ref, tuple[Key, ...]]]:
    """Every country and person with the records that belong to it, each once."""
    for country in archive.countries:
        yield country.ref, _keys(_of_country(country))
    for person in archive.people:
        yield person.ref, _keys(_of_person(person))


def _of_country(country: Country) -> Iterator[Ref]:
    for entries in (country.meetings, country.undertakes, country.gains, country.people):
        yield from (entry.ref for entry in entries)
    yield from country.organisations


def _of_person(person: PersonEntry) -> Iterator[Ref]:
    yield person.ref
    yield from (each.meeting.ref for each in person.meetings)
    yield from (meeting.ref for meeting in person.mentioned_in)


def _keys(refs: Iterable[Ref]) -> tuple[Key, ...]:
    return tuple(dict.fromkeys(ref.key for ref in refs))
