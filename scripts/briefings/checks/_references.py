"""A value of a record in, whether it names something that is there out."""

from ..kinds.meetings import Meeting
from ..parts.base import Path
from ..records import Filed, Records
from ..values.account import Account
from ..values.country import is_code
from ..values.reference import PATTERN, THE_TEXT, PartyId, PublisherId, Reference


def stands(records: Records, filed: Filed, path: Path, value: object) -> bool:
    """Whether a value is no reference, or one to something that is there."""
    if path[-1] == "publisher":
        name = str(value)
        return records.has(name, PublisherId.kinds) or not (records.has(name) or _looks_like_id(name))
    if not isinstance(value, Reference) or path[-1] == "key":
        return True
    if isinstance(value, PartyId) and (value in keys(filed) or value == THE_TEXT or is_code(value)):
        return True
    if isinstance(value, Account) and not value.names_record:
        return True
    return records.has(value, value.kinds)


def keys(filed: Filed) -> frozenset[str]:
    """The names that a meeting gives to people without a record."""
    if not isinstance(filed.record, Meeting):
        return frozenset()
    return frozenset(str(person.key) for _, person in filed.record.attendees if person.key)


def _looks_like_id(value: str) -> bool:
    return "-" in value and PATTERN.fullmatch(value) is not None
