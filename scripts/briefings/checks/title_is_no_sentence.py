"""A title does not end in a full stop; one that belongs to an abbreviation may stand there."""

import re
from collections.abc import Iterator

from ..problem import Problem, Severity
from ..records import Records

SEVERITY: Severity = "warning"
ALONE = True
_END = re.compile(r"[^\W\d_]{4,}\.$")


def check(records: Records) -> Iterator[Problem]:
    for filed, path, part in records.parts:
        title = getattr(part, "title", None)
        if isinstance(title, str) and _END.search(title):
            message = "this title ends in a full stop"
            yield filed.problem("title-is-no-sentence", message, "delete it", (*path, "title"), SEVERITY)
