"""A name belongs to one record of its kind.

That holds for names, other names (`also`) and names in other scripts of organisations, offices, places, topics and
events; bodies of two countries, offices of two bodies and places in two countries may share a name.
Bodies that `distinct_from` tells apart may share one too.
"""

from collections.abc import Iterator

from ..kinds.events import Event
from ..kinds.offices import Office
from ..kinds.organisations import Organisation
from ..kinds.places import Place
from ..kinds.topics import Topic
from ..problem import Problem, Severity
from ..records import Filed, Records
from ._in_any_order import in_any_order
from ._names import names_in

SEVERITY: Severity = "warning"
Named = Event | Office | Organisation | Place | Topic


def check(records: Records) -> Iterator[Problem]:
    first: dict[tuple[str, str, str], Filed] = {}
    for filed in records.filed:
        if not isinstance(filed.record, Named):
            continue
        for path, name in names_in(filed.record):
            key = (filed.kind, _whose(filed.record), in_any_order(name))
            other = first.setdefault(key, filed)
            if not _told_apart(filed, other):
                message, help_ = f"{other.path} has this name too", "make one record of the two, or rename one"
                yield filed.problem("name-of-one-record", message, help_, path, SEVERITY)


def _whose(record: Named) -> str:
    """The body of an office, the country of a body or place: within it a name is unique."""
    return str(getattr(record, "organisation", None) or getattr(record, "country", None) or "")


def _told_apart(one: Filed, other: Filed) -> bool:
    if one.id == other.id:
        return True
    return other.id in getattr(one.record, "distinct_from", ()) or one.id in getattr(other.record, "distinct_from", ())
