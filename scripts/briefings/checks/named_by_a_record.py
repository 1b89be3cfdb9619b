"""A record is named by another one: a person by a meeting, a topic by a point.

Meetings stand for themselves. What nothing names yet is no mistake; the page of open questions lists it.
"""

from collections.abc import Iterator

from ..kinds.meetings import Meeting
from ..parts.base import Path
from ..problem import Problem, Severity
from ..records import Filed, Records
from ..values.locator import Locator
from ..values.reference import Reference

SEVERITY: Severity = "note"


def check(records: Records) -> Iterator[Problem]:
    if len(records.filed) < len(records.documents):
        return  # what a file names that is no record of good shape is not known
    named = {name for filed, path, value in records.names if (name := _name_in(path, value)) != filed.id}
    for filed in records.filed:
        if filed.id not in named and filed.kind != Meeting.kind:
            help_ = "name it where it belongs, or delete it if it was never merged"
            yield filed.problem("named-by-a-record", "no other record names this one", help_, _name(filed), SEVERITY)


def _name(filed: Filed) -> Path:
    return ("title",) if hasattr(filed.record, "title") else ("name",)


def _name_in(path: Path, value: Reference | Locator | str) -> str:
    """What may be an id; for a silence, empty: it tells which texts were read, not what they speak of."""
    if path[0] == "not_stated":
        return ""
    return value.source if isinstance(value, Locator) else str(value)
