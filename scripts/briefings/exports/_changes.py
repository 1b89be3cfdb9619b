"""Changes of records in, the same record by record, or in the order of their times, out."""

from collections.abc import Iterable, Mapping

from ..link.changes import RecordChange

Key = tuple[str, str]
"""Kind and id of a record."""

Changes = Mapping[Key, list[RecordChange]]


def by_record(changes: Iterable[RecordChange]) -> Changes:
    """The changes of each record, in the order in which they come."""
    found: dict[Key, list[RecordChange]] = {}
    for change in changes:
        found.setdefault(change.ref.key, []).append(change)
    return found


def newest_first(changes: Iterable[RecordChange]) -> tuple[RecordChange, ...]:
    return tuple(sorted(changes, key=lambda change: (-change.at.timestamp(), change.path)))
