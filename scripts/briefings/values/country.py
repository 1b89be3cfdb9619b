"""A country's code in, the same code out if ISO 3166 has it (alpha-2, in small letters).

The list of codes and the names of countries are CLDR's, by way of Babel.
"""

import functools
import re
from typing import Annotated, Any

from babel import Locale
from pydantic import BeforeValidator, WithJsonSchema

from .problem import ValueProblem

_ALPHA_2 = re.compile("[A-Z]{2}")


@functools.cache
def names(language: str = "en") -> dict[str, str]:
    """Map every code, in small letters, to the country's name in `language` (BCP 47)."""
    territories = Locale.parse(language, sep="-").territories
    return {code.lower(): name for code, name in territories.items() if _ALPHA_2.fullmatch(code)}


def name(code: str, language: str = "en") -> str:
    """Return the country's name in `language`, its English name where CLDR has none."""
    return names(language).get(code) or names()[code]


def is_code(text: str) -> bool:
    return text in names()


def _validate(value: Any) -> str:
    if not isinstance(value, str) or not is_code(value):
        raise ValueProblem(
            "country-code",
            f"`{value}` is not a country's code",
            "use the two small letters of ISO 3166, for example kz or af",
        )
    return value


CountryCode = Annotated[str, BeforeValidator(_validate), WithJsonSchema({"type": "string", "pattern": "^[a-z]{2}$"})]
