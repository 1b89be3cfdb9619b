"""The reading that a conflict follows is one of its readings, or `both`."""

from collections.abc import Iterator

from ..nearest import did_you_mean
from ..problem import Problem
from ..records import Records

ALONE = True

BOTH = "both"


def check(records: Records) -> Iterator[Problem]:
    for filed in records.filed:
        for index, conflict in enumerate(filed.record.conflicts):
            values = [reading.value for reading in conflict.values]
            if conflict.used != BOTH and conflict.used not in values:
                help_ = did_you_mean(
                    conflict.used, [*values, BOTH], "repeat one of the values word for word, or write `both`"
                )
                message = "`used` is none of the values of this conflict"
                yield filed.problem("conflict-used", message, help_, ("conflicts", index, "used"))
