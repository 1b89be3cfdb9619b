"""Values of the linked archive in, the same as JSON has them out.

A date keeps its EDTF text beside the first and the last day that it may mean; a paragraph has its source, its place
there and its address; a page is named by kind and id.
"""

import datetime as dt
from collections.abc import Callable
from typing import Any

from ..link.cites import Cite
from ..link.parties import Party
from ..link.ref import Ref
from ..paths import address
from ..settings import Settings
from ..values.date import Date

Json = dict[str, Any] | list[Any] | str | int | bool | None
Fields = dict[str, Any]
"""Names of JSON with values of the linked archive, which `plain` gives the form of JSON."""


def plain(settings: Settings, value: Any) -> Json:  # noqa: ANN401 - any value of the archive
    """Everything that a view holds, down to its texts and numbers.

    Raises `TypeError` for a value that this does not know: a fault of the export.
    """
    if value is None or isinstance(value, int):
        return value
    if isinstance(value, dict):
        return {name: plain(settings, each) for name, each in value.items()}
    if isinstance(value, tuple | list):
        return [plain(settings, each) for each in value]
    for type_, form in _FORMS.items():
        if isinstance(value, type_):
            return form(settings, value)
    raise TypeError(f"no form in JSON for {type(value).__name__}")


def date(value: Date) -> dict[str, Json]:
    earliest, latest = (day.isoformat() if day else None for day in (value.earliest, value.latest))
    return {"edtf": value.edtf, "earliest": earliest, "latest": latest}


def _ref(_: Settings, value: Ref) -> dict[str, Json]:
    return {"kind": value.kind, "id": value.id, "title": value.title, **({"at": value.anchor} if value.anchor else {})}


def _cite(settings: Settings, value: Cite) -> dict[str, Json]:
    """`at` is `t` for the heading, `p5` for the fifth paragraph, None where the paragraph is not recorded."""
    return {"source": value.source, "at": value.ref.anchor or None, "address": address(settings, value.ref)}


def _party(_: Settings, value: Party) -> dict[str, Json]:
    """Its page where it has one, else the side that it is on."""
    own = {"kind": value.ref.kind, "id": value.ref.id} if value.ref else {"side": value.side}
    return {"name": value.name, **own}


_FORMS: dict[type, Callable[[Settings, Any], Json]] = {
    str: lambda _, value: str(value),
    Date: lambda _, value: date(value),
    dt.date: lambda _, value: str(value.isoformat()),
    Ref: _ref,
    Cite: _cite,
    Party: _party,
}
