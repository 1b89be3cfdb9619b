"""The whole archive as JSON, and one file of JSON for every record, and for every record that moved or went."""

import json
from typing import Any

from ..link.archive import Archive
from ..link.redirects import Moved
from ..paths import address, data_of
from ._changes import by_record
from ._computed import country
from ._files import File
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


def export(archive: Archive) -> dict[str, str]:
    changes = by_record(archive.changes)
    lines = {entry.ref: _line(record_of(archive, entry, changes)) for entry in archive.entries}
    singles = {data_of(ref.kind, ref.id): _single(line) for ref, line in lines.items()}
    moved = {data_of(*each.ref.key): _single(_line(_moved(archive, each))) for each in archive.redirects}
    countries = [_line(country(archive.settings, each)) for each in archive.countries]
    return {WHOLE.path: _whole(archive, [*lines.values()], countries), **singles, **moved}


def _single(line: str) -> str:
    """The same object with the number of the format before everything else."""
    return f'{{"format":{FORMAT},{line[1:]}\n'


def _whole(archive: Archive, records: list[str], countries: list[str]) -> str:
    """An object of one record a line, so that two versions of it can be compared line by line."""
    head = f'"format": {FORMAT},\n"archive": {_line(_about(archive))}'
    return f'{{{head},\n"records": {_lines(records)},\n"countries": {_lines(countries)}}}\n'


def _lines(items: list[str]) -> str:
    return "[\n" + ",\n".join(items) + "]"


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


def _moved(archive: Archive, moved: Moved) -> dict[str, Any]:
    new = moved.new
    return {
        "kind": moved.ref.kind,
        "id": moved.ref.id,
        "moved_to": {"kind": new.kind, "id": new.id, "address": address(archive.settings, new)} if new else None,
        "gone": moved.gone,
        "on": moved.on.isoformat(),
    }
