"""A locator names a source: in a meeting by its letter, elsewhere by the source's id."""

from collections.abc import Iterator

from ..kinds.meetings import Meeting
from ..kinds.sources import Source
from ..nearest import did_you_mean
from ..parts.base import Path
from ..problem import Problem
from ..records import Filed, Records
from ..values.locator import Locator
from ..values.locator_as_meant import lacks_source


def check(records: Records) -> Iterator[Problem]:
    for filed, path, value in records.names:
        name = _source(path, value)
        if name and not _knows(records, filed, name):
            yield _problem(filed, path, name, sources_of(records, filed))


def _source(path: Path, value: object) -> str:
    """The source that a value names: that of a locator, or one that was read for a silence; empty for others."""
    if isinstance(value, Locator):
        return value.source
    return str(value) if path[0] == "not_stated" else ""


def _knows(records: Records, filed: Filed, name: str) -> bool:
    if isinstance(filed.record, Meeting):
        return name in filed.record.sources
    return records.has(name, (Source.kind,))


def sources_of(records: Records, filed: Filed) -> tuple[str, ...]:
    """The names by which a record may cite sources."""
    if isinstance(filed.record, Meeting):
        return tuple(filed.record.sources)
    return records.ids((Source.kind,))


def _problem(filed: Filed, path: Path, name: str, known: tuple[str, ...]) -> Problem:
    if isinstance(filed.record, Meeting):
        help_ = _paragraph(name, known) or (
            f"the sources of this meeting are {', '.join(known)}; add one under `sources:`, or mend the letter"
        )
    else:
        help_ = did_you_mean(name, known, "give the id of a record in records/sources/")
    return filed.problem("locator-source", f"there is no source `{name}` here", help_, path)


def _paragraph(name: str, known: tuple[str, ...]) -> str:
    """What to write for a paragraph without its source, `p3`; empty if the name is none."""
    number = lacks_source(name)
    return f"write the source too: {' or '.join(f'`{letter}.p{number}`' for letter in known)}" if number else ""
