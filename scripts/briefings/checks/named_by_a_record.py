"""A record is named by another one: a person by a meeting, a topic by a point.

Meetings stand for themselves. What nothing names yet is no mistake; the page of open questions lists it.
"""

from collections.abc import Iterator

from ..kinds.meetings import Meeting
from ..parts.base import Path, leaves
from ..problem import Problem, Severity
from ..records import Filed, Records
from ..values.locator import Locator
from ..values.reference import Reference

SEVERITY: Severity = "note"


def check(records: Records) -> Iterator[Problem]:
    if len(records.filed) < len(records.documents):
        return  # what a file names that is no record of good shape is not known
    named = {id_ for filed in records.filed for id_ in _named_by(filed)}
    for filed in records.filed:
        if filed.id not in named and filed.kind != Meeting.kind:
            help_ = "name it where it belongs, or delete it if it was never merged"
            yield filed.problem("named-by-a-record", "no other record names this one", help_, _name(filed), SEVERITY)


def _name(filed: Filed) -> Path:
    return ("title",) if hasattr(filed.record, "title") else ("name",)


def _named_by(filed: Filed) -> Iterator[str]:
    """What may be an id in a record, its own left out."""
    for path, value in leaves(filed.record):
        name = value.source if isinstance(value, Locator) else value
        if (isinstance(name, Reference) or isinstance(value, Locator) or path[-1] == "publisher") and name != filed.id:
            yield str(name)
