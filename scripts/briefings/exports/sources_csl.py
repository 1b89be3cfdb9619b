"""The sources as CSL-JSON, which programs for citations read (https://github.com/citation-style-language/schema).

CSL has no place for whose version a source tells, nor for a date that is open at one end: the first stands in the note,
the second in words, and both as the archive has them below `custom`.
"""

import json
from collections.abc import Iterator
from typing import Any

from ..kinds.sources import SourceFields
from ..link.archive import Archive
from ..link.ref import Ref
from ..link.sources import SourceEntry
from ..paths import address
from ..values.date import Date
from ..values.instant import Instant
from ._files import File
from ._made import Made
from ._values import date

_TYPES = {
    "official-readout": "webpage",
    "press": "article-newspaper",
    "transcript": "speech",
    "treaty": "treaty",
    "speech": "speech",
    "dataset": "dataset",
    "other": "document",
}
SOURCES = File(
    path="data/sources.json",
    title="Sources for citation programs",
    text="Every source in the form that Zotero, Pandoc and others read (CSL-JSON), with its archived copy.",
    format="json",
    mediatype="application/vnd.citationstyles.csl+json",
)
FILES = (SOURCES,)


def export(archive: Archive) -> dict[str, Made]:
    return {SOURCES.path: Made(sources, (archive,))}


def sources(archive: Archive) -> Iterator[str]:
    items = [item(archive, entry) for entry in archive.sources]
    yield json.dumps(items, ensure_ascii=False, indent=1) + "\n"


def item(archive: Archive, entry: SourceEntry) -> dict[str, Any]:
    """One source; what the record leaves out is left out."""
    source = entry.source
    publisher = entry.publisher.title if isinstance(entry.publisher, Ref) else entry.publisher
    fields = {
        "id": entry.ref.id,
        "type": _TYPES[source.kind_],
        "title": entry.title,
        "container-title": publisher if source.kind_ == "press" else None,
        "publisher": publisher,
        "issued": _date(source.published),
        "accessed": _date(source.accessed) if source.accessed else None,
        "language": source.lang,
        "URL": source.url,
        "archive_location": source.archived,
        "note": f"Title in the words of {archive.settings.name}. Version told: {entry.account}.",
        "custom": _custom(archive, entry, source),
    }
    return {name: value for name, value in fields.items() if value is not None}


def _custom(archive: Archive, entry: SourceEntry, source: SourceFields) -> dict[str, Any]:
    looked_up = {} if source.archived or not entry.archive_link else {"archive_lookup": entry.archive_link}
    return {
        "address": address(archive.settings, entry.ref),
        "account": source.account,
        "published": date(source.published),
        **looked_up,
    }


def _date(value: Date) -> dict[str, Any]:
    """A day, a month, a year, or the days from one to another; anything else in words."""
    if value.form not in {"instant", "interval"} or value.start is None or value.end is None:
        return {"literal": value.words}
    ends = [value.start] if value.form == "instant" else [value.start, value.end]
    doubt = {"circa": True} if any(end.doubt for end in ends) else {}
    return {"date-parts": [_parts(end) for end in ends], **doubt}


def _parts(instant: Instant) -> list[int]:
    return [part for part in (instant.year, instant.month, instant.day) if part]
