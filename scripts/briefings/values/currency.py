"""A currency's code in, the same code out if ISO 4217 has it (as CLDR lists it)."""

from typing import Annotated, Any

from babel.numbers import list_currencies
from pydantic import BeforeValidator, WithJsonSchema

from .problem import ValueProblem


def _validate(value: Any) -> str:
    if not isinstance(value, str) or value not in list_currencies():
        raise ValueProblem(
            "currency", f"`{value}` is not a currency's code", "use the three capitals of ISO 4217, for example USD"
        )
    return value


Currency = Annotated[str, BeforeValidator(_validate), WithJsonSchema({"type": "string", "pattern": "^[A-Z]{3}$"})]
