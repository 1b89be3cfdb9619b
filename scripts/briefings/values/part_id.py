"""The id of a part of a record: q01 for a point, e1 for an encounter, A for a source."""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from .problem import ValueProblem
from .single import single


def _form(pattern: str, what: str, help_: str) -> Any:
    compiled = re.compile(pattern)

    def validate(value: Any) -> str:
        text = single(value)
        if compiled.fullmatch(text):
            return text
        raise ValueProblem("part-id", f"`{text}` is not the id of {what}", help_)

    return BeforeValidator(validate)


_POINT, _ENCOUNTER, _LETTER = r"q[0-9]{2,3}", r"e[1-9][0-9]?", r"[A-Z]"

PointId = Annotated[
    str,
    _form(_POINT, "a point", "number points q01, q02, q03 …"),
    WithJsonSchema({"type": "string", "pattern": _POINT}),
]
EncounterId = Annotated[
    str,
    _form(_ENCOUNTER, "an encounter", "number encounters e1, e2, e3 …"),
    WithJsonSchema({"type": "string", "pattern": _ENCOUNTER}),
]
Letter = Annotated[
    str,
    _form(_LETTER, "a source", "name the sources of a meeting with the letters A, B, C …"),
    WithJsonSchema({"type": "string", "pattern": _LETTER}),
]
