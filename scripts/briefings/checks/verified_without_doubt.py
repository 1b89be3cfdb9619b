"""A record is verified only when no conflict in it is open and nothing in it is marked as unclear."""

from collections.abc import Iterator

from ..parts.base import Path, leaves
from ..parts.record import Record
from ..problem import Problem
from ..records import Records

ALONE = True


def check(records: Records) -> Iterator[Problem]:
    for filed in records.filed:
        doubt = next(_doubts(filed.record), None) if filed.record.review.state == "verified" else None
        if doubt:
            line = filed.place(doubt).line
            message = f"this record is not yet verified: line {line} leaves something open"
            help_ = "write `state: checked`, or settle what is open first"
            yield filed.problem("verified-without-doubt", message, help_, ("review", "state"))


def _doubts(record: Record) -> Iterator[Path]:
    for index, conflict in enumerate(record.conflicts):
        if conflict.status == "open":
            yield ("conflicts", index, "status")
    for path, _ in leaves(record):
        if path[-1] == "unclear":
            yield path
