"""A SHA-256 checksum in hexadecimal digits in, the same text out."""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from .problem import ValueProblem

_FORM = re.compile(r"[0-9a-f]{64}")


def _validate(value: Any) -> str:
    if isinstance(value, str) and _FORM.fullmatch(value):
        return value
    raise ValueProblem("checksum", "this is not a SHA-256 checksum", "it has 64 characters, 0 to 9 and a to f")


Sha256 = Annotated[str, BeforeValidator(_validate), WithJsonSchema({"type": "string", "pattern": _FORM.pattern})]
