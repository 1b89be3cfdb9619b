"""Every id that a record uses belongs to a record of the right kind.

Who speaks or is spoken to may also be a key of the meeting, a country's code, or `source` for the text itself.
"""

from collections.abc import Iterator

from ..kinds.meetings import Meeting
from ..nearest import nearest, nearest_names
from ..parts.base import Path
from ..problem import Problem
from ..records import Filed, Records
from ..values.country import meant
from ..values.locator import Locator
from ..values.reference import CountryOrId, PartyId, PublisherId, Reference, told_near
from ._names import names_in
from ._references import keys, stands


def check(records: Records) -> Iterator[Problem]:
    for filed, path, value in records.names:
        if not isinstance(value, Locator) and not stands(records, filed, path, value):
            yield _problem(records, filed, path, value)


def _problem(records: Records, filed: Filed, path: Path, value: str) -> Problem:
    kinds = _kinds(value)
    if records.has(value):
        message = f"`{value}` is one of the {records.kinds_of(value)[0]}; this field takes {' or '.join(kinds)}"
        return filed.problem("unknown-reference", message, f"give an id from records/{kinds[0]}/", path)
    return filed.problem("unknown-reference", f"no record `{value}`", _help(records, filed, path, value), path)


def _help(records: Records, filed: Filed, path: Path, value: str) -> str:
    kinds = _kinds(value)
    short = keys(filed) if isinstance(value, PartyId) else frozenset()
    moved = records.redirects.moved.get(value, "")
    if records.has(moved, kinds):
        return f"that record has moved: write `{moved}`"
    country = meant(value, records.settings.languages)
    if country and isinstance(value, CountryOrId):
        return f"write `{country}`, the code of the country"
    if country and path[-1] == "organisation":
        return f"write `country: {country}` in the place of this line"
    match = nearest(value, {*records.ids(kinds), *short})
    if match is None:
        otherwise = f"{_listed(filed, value)}write records/{kinds[0]}/{value}.yaml, or give an id that exists"
        return f"{_called_so(records, kinds, value)}{otherwise}"
    return f"did you mean `{match}`?" if match in short else f"did you mean `{match}` ({_path(records, match)})?"


def _called_so(records: Records, kinds: tuple[str, ...], value: str) -> str:
    """The records that have a name like the id that was written."""
    there = (filed for filed in records.filed if filed.kind in kinds)
    near = nearest_names(value, {filed.id: [name for _, name in names_in(filed.record)] for filed in there})
    return f"{told_near(near)}; or " if near else ""


def _kinds(value: str) -> tuple[str, ...]:
    return value.kinds if isinstance(value, Reference) else PublisherId.kinds


def _listed(filed: Filed, value: str) -> str:
    """How a meeting names somebody without a record."""
    if not (isinstance(value, PartyId) and isinstance(filed.record, Meeting)):
        return ""
    return f"list who it is under `people:` of a side, by `- key: {value}` and below it `name:`; or "


def _path(records: Records, id_: str) -> str:
    return records.files_of[id_][0].path
