"""A title does not end in a full stop; one that belongs to an abbreviation may stand there."""

import re
from collections.abc import Iterator

from ..problem import Problem, Severity
from ..records import Records
from ._parts import parts_of

SEVERITY: Severity = "warning"
_END = re.compile(r"[^\W\d_]{4,}\.$")


def check(records: Records) -> Iterator[Problem]:
    for filed in records.filed:
        for path, part in parts_of(filed.record):
            title = getattr(part, "title", None)
            if isinstance(title, str) and _END.search(title):
                message = "this title ends in a full stop"
                yield filed.problem("title-is-no-sentence", message, "delete it", (*path, "title"), SEVERITY)
