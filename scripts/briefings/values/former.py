"""The address of a page that was: folder and id of a former record in, both apart out."""

import re
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from .problem import ValueProblem
from .reference import LIMIT, PATTERN
from .single import single

_FORM = re.compile(rf"(?P<kind>[a-z]+)/(?P<id>{PATTERN.pattern})")


@dataclass(frozen=True, slots=True)
class Former:
    """`kind` is the folder in which the record stood; its id was that of its page."""

    kind: str
    id: str

    def __str__(self) -> str:
        return f"{self.kind}/{self.id}"


def parse(value: Any) -> Former:
    """Read a folder and an id; raises `ValueProblem` for another form."""
    text = single(value)
    match = _FORM.fullmatch(text)
    if not match or len(match["id"]) > LIMIT:
        message = f"`{text}` is not the folder and the id of a record"
        raise ValueProblem("redirect-form", message, "write both with a slash between: `sources/sea-gazette-2021-05`")
    return Former(match["kind"], match["id"])


FormerPage = Annotated[
    Former,
    BeforeValidator(parse),
    WithJsonSchema({"type": "string", "pattern": f"[a-z]+/{PATTERN.pattern}"}),
]
