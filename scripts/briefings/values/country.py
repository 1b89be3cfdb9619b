"""A country's code in, the same code out if ISO 3166 has it (alpha-2, in small letters)."""

from typing import Annotated, Any

from pydantic import BeforeValidator, ValidationInfo, WithJsonSchema

from .around import around
from .country_as_meant import advice, meant
from .problem import ValueProblem
from .single import single
from .territories import is_code, name, names

__all__ = ["CountryCode", "is_code", "meant", "name", "names"]


def _validate(value: Any, info: ValidationInfo) -> str:
    code = single(value)
    if not is_code(code):
        help_ = advice(code, around(info).languages) or "use the two small letters that ISO 3166 gives the country"
        raise ValueProblem("country-code", f"`{code}` is not a country's code", help_)
    return code


CountryCode = Annotated[str, BeforeValidator(_validate), WithJsonSchema({"type": "string", "pattern": "^[a-z]{2}$"})]
