"""A record of the archive in, what it is to a citation program out (an item of CSL-JSON)."""

from typing import Any

from ..link.archive import Archive
from ..link.entry import Entry
from ..link.ref import kind_in_words
from ..paths import address


def record_item(archive: Archive, entry: Entry) -> dict[str, Any]:
    """The page of a record: its date is that of its last change, since a reader's clock tells no version.

    Without history it has no date, without an address of the site no address.
    """
    change = next((edit.change for edit in archive.edits_of(entry.path)), None)
    settings = archive.settings
    fields = {
        "id": entry.ref.id,
        "type": "webpage",
        "genre": kind_in_words(entry.label),
        "title": entry.title,
        "container-title": settings.name,
        "issued": {"date-parts": [[change.day.year, change.day.month, change.day.day]]} if change else None,
        "version": change.commit if change else None,
        "number": entry.ref.id,
        "language": "en",
        "URL": address(settings, entry.ref) if settings.address else None,
        "note": settings.records_licence or None,
    }
    return {name: value for name, value in fields.items() if value is not None}
