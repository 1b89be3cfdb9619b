"""All records in, every source with its place out: those with a file of their own and those written out in meetings."""

from collections.abc import Iterator

from ..kinds.meetings import Meeting
from ..kinds.sources import Source, SourceFields
from ..parts.base import Path
from ..records import Filed, Records


def all_sources(records: Records) -> Iterator[tuple[Filed, Path, SourceFields]]:
    for filed, source in records.of(Source):
        yield filed, (), source
    for filed, meeting in records.of(Meeting):
        for letter, cited in meeting.sources.items():
            if isinstance(cited, SourceFields):
                yield filed, ("sources", letter), cited


def source_name(filed: Filed, cited: str) -> str:
    """One name for a source, however a record cites it; one written out has its meeting's id and its letter."""
    if not isinstance(filed.record, Meeting):
        return cited
    found = filed.record.sources.get(cited)
    return found if isinstance(found, str) else f"{filed.id} {cited}"
