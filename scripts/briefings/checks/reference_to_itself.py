"""No record names itself as another: as what it differs from, replaces, belongs to or follows."""

from collections.abc import Iterator

from ..parts.base import leaves
from ..problem import Problem
from ..records import Records
from ..values.reference import Reference


def check(records: Records) -> Iterator[Problem]:
    for filed in records.filed:
        for path, value in leaves(filed.record):
            if isinstance(value, Reference) and value == filed.id:
                help_ = "give the id of another record, or delete the line"
                yield filed.problem("reference-to-itself", "this record names itself", help_, path)
