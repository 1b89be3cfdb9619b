"""A text that is held has one record: no two sources have the same checksum."""

from collections.abc import Iterator

from ..problem import Problem
from ..records import Records
from ._sources import all_sources


def check(records: Records) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for filed, path, source in all_sources(records):
        if source.held is None:
            continue
        if source.held.sha256 in first:
            message = f"{first[source.held.sha256]} holds the same text"
            help_ = "cite that record and delete this one, or mend the checksum"
            yield filed.problem("one-record-per-text", message, help_, (*path, "text", "sha256"))
        first.setdefault(source.held.sha256, filed.path)
