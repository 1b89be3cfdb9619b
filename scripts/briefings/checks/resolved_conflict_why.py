"""A resolved conflict says why one reading is followed: in `why`, or in a note on one of its readings.

Where `both` are used, they complete each other, and nothing was chosen.
"""

from collections.abc import Iterator

from ..problem import Problem
from ..records import Records
from .conflict_used import BOTH

ALONE = True


def check(records: Records) -> Iterator[Problem]:
    for filed in records.filed:
        for index, conflict in enumerate(filed.record.conflicts):
            reasons = [conflict.why, *(reading.note for reading in conflict.values)]
            chosen = conflict.status == "resolved" and conflict.used != BOTH
            if chosen and not any(reasons):
                help_ = "add `why:` with the reason, or write `status: open`"
                message = "nothing says why this conflict is resolved"
                yield filed.problem("resolved-conflict-why", message, help_, ("conflicts", index, "status"))
