"""The id of a part of a record: q01 for a point, e1 for an encounter, A for a source."""

import re
from collections.abc import Callable
from string import ascii_uppercase
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from .problem import ValueProblem
from .single import single


def _form(pattern: str, what: str, help_: str, meant: Callable[[str], str]) -> Any:
    compiled = re.compile(pattern)

    def validate(value: Any) -> str:
        text = single(value)
        if compiled.fullmatch(text):
            return text
        found = meant(text)
        told = f"write `{found}`: {help_}" if compiled.fullmatch(found) else help_
        raise ValueProblem("part-id", f"`{text}` is not the id of {what}", told)

    return BeforeValidator(validate)


def _numbered(letter: str, width: int) -> Callable[[str], str]:
    """What a number in another form was meant for: `Q1`, `1`, `e01`; no id where there is none."""

    def meant(written: str) -> str:
        number = _NUMBER.fullmatch(written)
        return f"{letter}{int(number[1]):0{width}}" if number else ""

    return meant


def _letter(written: str) -> str:
    return ascii_uppercase[int(written) - 1] if _ONE_TO_26.fullmatch(written) else written.upper()


_NUMBER = re.compile(r"[A-Za-z]{0,6}[ .-]?0*([0-9]{1,3})")
_ONE_TO_26 = re.compile("[1-9]|1[0-9]|2[0-6]")
_POINT, _ENCOUNTER, _LETTER = r"q[0-9]{2,3}", r"e[1-9][0-9]?", r"[A-Z]"

PointId = Annotated[
    str,
    _form(_POINT, "a point", "number points q01, q02, q03 …", _numbered("q", 2)),
    WithJsonSchema({"type": "string", "pattern": _POINT}),
]
EncounterId = Annotated[
    str,
    _form(_ENCOUNTER, "an encounter", "number encounters e1, e2, e3 …", _numbered("e", 1)),
    WithJsonSchema({"type": "string", "pattern": _ENCOUNTER}),
]
Letter = Annotated[
    str,
    _form(_LETTER, "a source", "name the sources of a meeting with the letters A, B, C …", _letter),
    WithJsonSchema({"type": "string", "pattern": _LETTER}),
]
