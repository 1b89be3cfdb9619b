"""No record names itself as another: as what it differs from, replaces, belongs to or follows."""

from collections.abc import Iterator

from ..problem import Problem
from ..records import Records
from ..values.reference import Reference

ALONE = True


def check(records: Records) -> Iterator[Problem]:
    for filed, path, value in records.values:
        if value == filed.id and isinstance(value, Reference):
            help_ = "give the id of another record, or delete the line"
            yield filed.problem("reference-to-itself", "this record names itself", help_, path)
