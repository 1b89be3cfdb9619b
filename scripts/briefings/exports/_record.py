"""An entry in, the object that stands for it in every file of JSON out: its record and what is computed about it."""

from collections.abc import Sequence
from typing import Any

from ..link.changes import RecordChange
from ..link.entry import Entry
from ..link.meetings import MeetingEntry
from ..link.ref import Ref
from ..link.sources import SourceEntry
from ..paths import address
from ..settings import Settings
from ._computed import computed
from ._written import written


def record_of(settings: Settings, entry: Entry, changes: Sequence[RecordChange]) -> dict[str, Any]:
    """`changes` are those of its file, and `file` where that stands: for a source it may be a meeting's."""
    fields = entry.source if isinstance(entry, SourceEntry) else entry.record
    return {
        "kind": entry.kind,
        "id": entry.ref.id,
        "title": entry.title,
        "address": address(settings, entry.ref),
        "file": entry.path,
        "changes": [_change(each) for each in changes],
        "record": written(_letters(entry), fields),
        "computed": computed(entry),
    }


def _change(change: RecordChange) -> dict[str, str]:
    return {"day": change.day.isoformat(), "commit": change.commit, "kind": change.kind}


def _letters(entry: Entry) -> dict[str, Ref]:
    return {use.letter: use.ref for use in entry.sources} if isinstance(entry, MeetingEntry) else {}
