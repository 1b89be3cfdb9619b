"""A page has one redirect."""

from collections.abc import Iterator

from ..problem import Problem
from ..records import Records
from ..redirects import FiledRedirect
from ..values.former import Former


def check(records: Records) -> Iterator[Problem]:
    first: dict[Former, FiledRedirect] = {}
    for filed in records.redirects.filed:
        other = first.setdefault(filed.redirect.old, filed)
        if other is not filed:
            line = other.document.place(other.index, "old").line
            message = f"`{filed.redirect.old}` stands here a second time"
            yield filed.problem("redirected-once", message, f"line {line} has it already: keep one of the two", "old")
