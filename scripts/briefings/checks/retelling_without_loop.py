"""No source retells a text that retells it."""

from collections.abc import Iterator

from ..kinds.sources import Source
from ..problem import Problem
from ..records import Records
from ._loops import loops, told


def check(records: Records) -> Iterator[Problem]:
    retold = {filed.id: str(source.retells) for filed, source in records.of(Source) if source.retells}
    for loop in loops(retold):
        help_ = "delete `retells:` in the record of the text that came first"
        message = f"these sources retell each other: {told(loop)}"
        yield records.by_id[loop[0]].problem("retelling-without-loop", message, help_, ("retells",))
