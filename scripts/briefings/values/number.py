"""A whole number, a yes or no: the author's text in, an `int` or a `bool` out."""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from .problem import ValueProblem
from .single import single

_WHOLE = re.compile(r"0|[1-9][0-9]{0,17}")


def _whole(value: Any) -> int:
    text = single(value)
    if _WHOLE.fullmatch(text):
        return int(text)
    raise ValueProblem("whole-number", f"`{text}` is not a whole number", "write digits only, for example 2000000")


def _decision(value: Any) -> bool:
    text = single(value)
    if text in {"true", "false"}:
        return text == "true"
    raise ValueProblem("list-value", f"`{text}` is neither true nor false", "write true or false")


Whole = Annotated[int, BeforeValidator(_whole), WithJsonSchema({"type": "integer", "minimum": 0})]
Decision = Annotated[bool, BeforeValidator(_decision), WithJsonSchema({"type": "boolean"})]
