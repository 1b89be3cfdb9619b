"""Values of the linked archive in, the same as JSON has them out.

A date keeps its EDTF text beside the first and the last day that it may mean. What another record holds is named and
not repeated: a record as `meetings/ID`, a place in it as `meetings/ID#q07`, a paragraph as in tables, `SOURCE.p5`.
"""

import datetime as dt
from collections.abc import Callable
from typing import Any

from ..link.cites import Cite
from ..link.parties import Party
from ..link.ref import Ref
from ..values.date import Date

Json = dict[str, Any] | list[Any] | str | int | bool | None
Fields = dict[str, Any]
"""Names of JSON with values of the linked archive, which `plain` gives the form of JSON."""


def plain(value: Any) -> Json:  # noqa: ANN401 - any value of the archive
    """Everything that a view holds, down to its texts and numbers.

    Raises `TypeError` for a value that this does not know: a fault of the export.
    """
    if value is None or isinstance(value, int):
        return value
    if isinstance(value, dict):
        return {name: plain(each) for name, each in value.items()}
    if isinstance(value, tuple | list):
        return [plain(each) for each in value]
    for type_, form in _FORMS.items():
        if isinstance(value, type_):
            return form(value)
    raise TypeError(f"no form in JSON for {type(value).__name__}")


def date(value: Date) -> dict[str, Json]:
    earliest, latest = (day.isoformat() if day else None for day in (value.earliest, value.latest))
    return {"edtf": value.edtf, "earliest": earliest, "latest": latest}


def _ref(value: Ref) -> str:
    return f"{value.kind}/{value.id}#{value.anchor}" if value.anchor else f"{value.kind}/{value.id}"


def paragraph(source: str, at: str | None) -> str:
    """`at` is `t` for the heading, `p5` for the fifth paragraph; without it the paragraph is not recorded."""
    return f"{source}.{at}" if at else source


def _cite(value: Cite) -> str:
    return paragraph(value.source, value.ref.anchor)


def _party(value: Party) -> dict[str, Json]:
    """Its page where it has one, else the side that it is on."""
    own = {"kind": value.ref.kind, "id": value.ref.id} if value.ref else {"side": value.side}
    return {"name": value.name, **own}


_FORMS: dict[type, Callable[[Any], Json]] = {
    str: str,
    Date: date,
    dt.date: dt.date.isoformat,
    Ref: _ref,
    Cite: _cite,
    Party: _party,
}
