"""A whole number, a yes or no: the author's text in, an `int` or a `bool` out."""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from .problem import ValueProblem

_WHOLE = re.compile(r"0|[1-9][0-9]{0,17}")


def _whole(value: Any) -> int:
    if isinstance(value, str) and _WHOLE.fullmatch(value):
        return int(value)
    raise ValueProblem("whole-number", f"`{value}` is not a whole number", "write digits only, for example 2000000")


def _decision(value: Any) -> bool:
    if value in {"true", "false"}:
        return bool(value == "true")
    raise ValueProblem("list-value", f"`{value}` is neither true nor false", "write true or false")


Whole = Annotated[int, BeforeValidator(_whole), WithJsonSchema({"type": "integer", "minimum": 0})]
Decision = Annotated[bool, BeforeValidator(_decision), WithJsonSchema({"type": "boolean"})]
