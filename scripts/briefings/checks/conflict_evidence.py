"""Every reading of a conflict rests on a paragraph, or says that it is the editors' own."""

from collections.abc import Iterator

from ..problem import Problem
from ..records import Records

ALONE = True


def check(records: Records) -> Iterator[Problem]:
    for filed in records.filed:
        for index, conflict in enumerate(filed.record.conflicts):
            for place, reading in enumerate(conflict.values):
                if not reading.from_ and not reading.editorial:
                    path = ("conflicts", index, "values", place, "value")
                    help_ = "add `from:` with a paragraph, or `editorial: true`"
                    yield filed.problem("conflict-evidence", "this reading rests on nothing", help_, path)
