"""A SHA-256 checksum in hexadecimal digits in, the same in small letters out."""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from .problem import ValueProblem
from .single import single

_FORM = re.compile(r"[0-9a-f]{64}")


def _validate(value: Any) -> str:
    digits = single(value).lower()
    if _FORM.fullmatch(digits):
        return digits
    raise ValueProblem("checksum", "this is not a SHA-256 checksum", "it has 64 characters, 0 to 9 and a to f")


Sha256 = Annotated[str, BeforeValidator(_validate), WithJsonSchema({"type": "string", "pattern": "^[0-9a-fA-F]{64}$"})]
