"""What is above or after a record never leads back to it.

That holds for `part_of` and `replaced_by` of organisations, `superseded_by` of commitments, `replaces` of agreements
and `broader` of topics.
"""

from collections.abc import Iterator

from ..problem import Problem
from ..records import Records
from ._loops import loops, told

FIELDS = ("broader", "part_of", "replaced_by", "replaces", "superseded_by")


def check(records: Records) -> Iterator[Problem]:
    for field in FIELDS:
        named = {filed.id: getattr(filed.record, field, None) for filed in records.filed}
        for loop in loops({id_: next_ for id_, next_ in named.items() if next_}):
            filed = records.by_id[loop[0]]
            help_ = f"delete `{field}:` in the record where it is wrong"
            yield filed.problem("order-without-loop", f"this goes round in a circle: {told(loop)}", help_, (field,))
