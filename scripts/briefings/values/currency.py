"""A currency's code in, the same code out if ISO 4217 has it (as CLDR lists it), and the English word for its units."""

from typing import Annotated, Any

from babel.numbers import get_currency_name, list_currencies
from pydantic import BeforeValidator, WithJsonSchema

from .problem import ValueProblem
from .single import single


def _validate(value: Any) -> str:
    code = single(value)
    if code not in list_currencies():
        raise ValueProblem(
            "currency", f"`{code}` is not a currency's code", "use the three capitals of ISO 4217, for example USD"
        )
    return code


Currency = Annotated[str, BeforeValidator(_validate), WithJsonSchema({"type": "string", "pattern": "^[A-Z]{3}$"})]


def unit(code: str) -> str:
    """The last word of the currency's name in the plural, as CLDR has it: `dollars` for USD."""
    return get_currency_name(code, count=2, locale="en").split()[-1]
