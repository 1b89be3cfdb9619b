"""The archive and what a book holds in, what its colophon tells out: what this is, its version, how it was made."""

import datetime as dt
from collections.abc import Iterable

from ..history import Change
from ..link.archive import Archive
from ..link.entry import Entry
from ..values.day import day_in_words
from .facts import Fact
from .inline import Line, Piece


def newest_of(archive: Archive, entries: Iterable[Entry]) -> Change | None:
    """The newest change of any of these records; None without history."""
    changes = archive.history.changes
    found = {changes[each.path] for each in entries if each.path in changes}
    return max(found, key=lambda change: (change.day, change.commit), default=None)


def version_of(newest: Change | None, as_of: dt.date | None) -> str:
    """The state of the records, in words; it changes only where a record of the book does."""
    if newest:
        return f"Records as of {day_in_words(newest.day)} (commit {newest.commit})"
    return f"Records as of {day_in_words(as_of)}; no history at hand" if as_of else "No history of the records at hand"


def cite_as(archive: Archive, title: str, newest: Change | None) -> str:
    """A book as a note, as a page without a record is cited."""
    of = f"version of {day_in_words(newest.day)} (commit {newest.commit})" if newest else ""
    parts = (f"“{title},” {archive.settings.name}", of, archive.settings.address)
    return f"{', '.join(filter(None, parts))}."


def colophon_of(archive: Archive, version: str, made_by: str, cite: str) -> tuple[Fact, ...]:
    """`cite` is empty for a leaflet, whose record tells how to cite it."""
    settings = archive.settings
    address: Line = (Piece(text=settings.address, url=settings.address),) if settings.address else ()
    told: dict[str, Line] = {
        "What this is": (settings.name + (f". {settings.description}" if settings.description else ""),),
        "Version": (f"{version}.",),
        "Address": address,
        "Records": (Piece(text=settings.repository, url=settings.repository),) if settings.repository else (),
        "Cite as": (cite,) if cite else (),
        "Licence": (settings.records_licence,) if settings.records_licence else (),
        "How made": (made_by,),
    }
    return tuple(Fact(term=term, lines=(line,)) for term, line in told.items() if line)
