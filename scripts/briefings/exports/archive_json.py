"""The whole archive as JSON, and one file of JSON for every record, and for every record that moved or went."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from ..link.archive import Archive
from ..link.changes import RecordChange
from ..link.entry import Entry
from ..link.redirects import Moved
from ..paths import address, data_of
from ..settings import Settings
from ._changes import by_record
from ._computed import country
from ._files import File
from ._made import Made
from ._record import record_of

FORMAT = 2
"""Goes up when a name in the files goes or changes its meaning; new names may come without."""

WHOLE = File(
    path="data/archive.json.gz",
    title="Everything",
    text="All records with what is computed about them, one a line, and the countries; compressed with gzip.",
    format="json",
    mediatype="application/gzip",
)
SINGLE = File(
    path="data/<kind>/<id>.json",
    title="One record",
    text="A record with what is computed about it; for one that moved or went, where it is or why.",
    format="json",
    mediatype="application/json",
)
FILES = (WHOLE, SINGLE)
_SINGLE = f'{{"format":{FORMAT},'


def export(archive: Archive) -> dict[str, Made]:
    settings, changes = archive.settings, by_record(archive.changes)
    singles = {
        data_of(*entry.ref.key): Made(record, (settings, entry, tuple(changes.get(entry.ref.key, ()))))
        for entry in archive.entries
    }
    gone = {data_of(*each.ref.key): Made(moved, (settings, each)) for each in archive.redirects}
    countries = tuple(_line(country(settings, each)) for each in archive.countries)
    return {WHOLE.path: Made(whole, (_line(_about(archive)), countries), parts=tuple(singles)), **singles, **gone}


def record(settings: Settings, entry: Entry, changes: tuple[RecordChange, ...]) -> Iterator[str]:
    yield _single(record_of(settings, entry, changes))


def moved(settings: Settings, each: Moved) -> Iterator[str]:
    yield _single(_moved(settings, each))


def _single(told: dict[str, Any]) -> str:
    """The same object with the number of the format before everything else."""
    return f"{_SINGLE}{_line(told)[1:]}\n"


def whole(records: Iterable[str], about: str, countries: tuple[str, ...]) -> Iterator[str]:
    """An object of one record a line, so that two versions of it can be compared line by line."""
    yield f'{{"format": {FORMAT},\n"archive": {about}'
    yield from _lines("records", (f"{{{text.removeprefix(_SINGLE).rstrip()}" for text in records))
    yield from _lines("countries", countries)
    yield "}\n"


def _lines(name: str, items: Iterable[str]) -> Iterator[str]:
    yield f',\n"{name}": [\n'
    for number, item in enumerate(items):
        yield f",\n{item}" if number else item
    yield "]"


def _line(item: dict[str, Any]) -> str:
    return json.dumps(item, ensure_ascii=False, separators=(",", ":"))


def _about(archive: Archive) -> dict[str, Any]:
    """The archive itself; `version` is the newest commit, None where no history tells it."""
    settings, newest = archive.settings, archive.history.newest
    return {
        "name": settings.name,
        "description": settings.description,
        "address": settings.address,
        "licence": settings.records_licence,
        "languages": settings.languages,
        "as_of": archive.as_of.isoformat() if archive.as_of else None,
        "version": {"day": newest.day.isoformat(), "commit": newest.commit} if newest else None,
    }


def _moved(settings: Settings, moved: Moved) -> dict[str, Any]:
    new = moved.new
    return {
        "kind": moved.ref.kind,
        "id": moved.ref.id,
        "moved_to": {"kind": new.kind, "id": new.id, "address": address(settings, new)} if new else None,
        "gone": moved.gone,
        "on": moved.on.isoformat(),
    }
