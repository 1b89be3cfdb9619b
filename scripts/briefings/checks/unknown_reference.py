"""Every id that a record uses belongs to a record of the right kind.

Who speaks or is spoken to may also be a key of the meeting, a country's code, or `source` for the text itself.
"""

from collections.abc import Iterator

from ..kinds.meetings import Meeting
from ..nearest import nearest
from ..parts.base import Path, leaves
from ..problem import Problem
from ..records import Filed, Records
from ..values.account import Account
from ..values.country import is_code
from ..values.reference import PATTERN, PartyId, Reference

THE_TEXT = "source"


def check(records: Records) -> Iterator[Problem]:
    for filed in records.filed:
        keys = _keys(filed)
        for path, value in leaves(filed.record):
            if not _stands(records, keys, path, value):
                yield _problem(records, filed, path, value)


def _keys(filed: Filed) -> frozenset[str]:
    if not isinstance(filed.record, Meeting):
        return frozenset()
    return frozenset(str(person.key) for _, person in filed.record.attendees if person.key)


def _stands(records: Records, keys: frozenset[str], path: Path, value: object) -> bool:
    """Whether a value is no reference, or one to something that is there."""
    if path[-1] == "publisher":
        return value in records.kinds_of or not _looks_like_id(str(value))
    if not isinstance(value, Reference) or path[-1] == "key":
        return True
    if isinstance(value, PartyId) and (value in keys or value == THE_TEXT or is_code(value)):
        return True
    if isinstance(value, Account) and not value.names_record:
        return True
    return records.kinds_of.get(value) in (value.kinds or set(records.kinds_of.values()))


def _looks_like_id(value: str) -> bool:
    return "-" in value and PATTERN.fullmatch(value) is not None


def _problem(records: Records, filed: Filed, path: Path, value: str) -> Problem:
    kinds = value.kinds if isinstance(value, Reference) else ("organisations",)
    if value in records.kinds_of:
        message = f"`{value}` is one of the {records.kinds_of[value]}; this field takes {' or '.join(kinds)}"
        return filed.problem("unknown-reference", message, f"give an id from records/{kinds[0]}/", path)
    return filed.problem("unknown-reference", f"no record `{value}`", _help(records, kinds, value), path)


def _help(records: Records, kinds: tuple[str, ...], value: str) -> str:
    match = nearest(value, (id_ for id_, kind in records.kinds_of.items() if kind in kinds))
    if match is None:
        return f"write records/{kinds[0]}/{value}.yaml, or give an id that exists"
    path = next(document.path for document in records.documents if document.id == match)
    return f"did you mean `{match}` ({path})?"
