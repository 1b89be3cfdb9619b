"""The archive in, the books that pages of the site lead to out: one for each meeting, pair of countries and topic.

Those of topics hold only what was said on them: whole briefings would stand in them again and again.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from ..link.archive import Archive
from ..link.ref import Ref
from ..link.topics import TopicEntry
from ..paths import pdf_of
from .book import as_json, book_of
from .extract import extracts
from .selection import Chosen, NothingFits, chosen, selection_of

MOST = 300
"""Briefings in a book of the site; for more there is the command."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Edition:
    """A book of the site: where it lies, what it says (as JSON), and the day of its version."""

    path: str
    book: str
    day: dt.date | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Kept:
    """A PDF that was made; `key` is the checksum of what it was made from, `size` is in bytes."""

    key: str
    pages: int
    size: int


def editions(archive: Archive, made_by: str) -> Iterator[Edition]:
    """One after another, in the order of the archive; a topic without a meeting has none."""
    for ref, found in _books(archive):
        if len(found.meetings) <= MOST:
            book = book_of(archive, found, "a4", made_by)
            yield Edition(path=pdf_of(ref), book=as_json(book), day=dt.date(*book.day) if book.day else None)


def _books(archive: Archive) -> Iterator[tuple[Ref, Chosen]]:
    yield from ((meeting.ref, chosen(archive, selection_of(meeting.ref))) for meeting in archive.meetings)
    yield from ((pair.ref, chosen(archive, selection_of(pair.ref))) for pair in archive.pairs)
    for topic in archive.entries:
        if isinstance(topic, TopicEntry):
            try:
                yield topic.ref, extracts(chosen(archive, selection_of(topic.ref)), topic)
            except NothingFits:
                continue
