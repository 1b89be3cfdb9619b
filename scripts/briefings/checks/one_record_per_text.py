"""A text that is held has one record: no two sources have the same checksum."""

from collections.abc import Iterator

from ..cited import sources
from ..problem import Problem
from ..records import Records


def check(records: Records) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for cited in sources(records).values():
        held = cited.source.held
        if held and held.sha256 in first:
            message = f"{first[held.sha256]} holds the same text"
            help_ = "cite that record and delete this one, or mend the checksum"
            yield cited.problem("one-record-per-text", message, help_, "text", "sha256")
        elif held:
            first[held.sha256] = cited.filed.path
