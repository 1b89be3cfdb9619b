"""A conflict names what it concerns: a field of the record, a point's id, or `sides.<person>.as`."""

from collections.abc import Iterator

from ..kinds.meetings import Meeting
from ..nearest import did_you_mean
from ..parts.record import Record
from ..problem import Problem
from ..records import Records

ALONE = True


def check(records: Records) -> Iterator[Problem]:
    for filed in records.filed:
        known = _known(filed.record)
        for index, conflict in enumerate(filed.record.conflicts):
            if conflict.concerns not in known:
                help_ = did_you_mean(conflict.concerns, known, "name a field, a point's id, or sides.<person>.as")
                message = f"`{conflict.concerns}` is nothing in this record"
                yield filed.problem("conflict-concerns", message, help_, ("conflicts", index, "concerns"))


def _known(record: Record) -> list[str]:
    fields = [field.alias or name for name, field in type(record).model_fields.items()]
    points = [point.id for point in getattr(record, "points", ()) if point.id]
    people = [f"sides.{person.handle}.as" for _, person in record.attendees] if isinstance(record, Meeting) else []
    return fields + points + people
