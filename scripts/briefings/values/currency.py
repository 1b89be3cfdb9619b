"""A currency's code in, the same code out if ISO 4217 has it (as CLDR lists it), and the English word for its units."""

import functools
from collections import Counter
from typing import Annotated, Any

from babel.core import get_global
from babel.numbers import get_currency_name, get_currency_symbol, list_currencies
from pydantic import BeforeValidator, WithJsonSchema

from .problem import ValueProblem
from .single import single

_FEW = 4  # codes that are told


def _validate(value: Any) -> str:
    code = single(value)
    if code not in list_currencies():
        raise ValueProblem("currency", f"`{code}` is not a currency's code", _help(code))
    return code


def _help(written: str) -> str:
    found = sorted(_meant(written.strip().casefold()))
    if len(found) == 1:
        return f"write `{found[0]}`"
    if found:
        codes = ", ".join(f"`{code}`" for code in found[:_FEW])
        return f"several currencies are called so: {codes}{' …' if len(found) > _FEW else ''}; write the code of one"
    return "use the three capitals of ISO 4217, for example USD"


def _meant(written: str) -> frozenset[str]:
    """Today's currencies of this code, sign, name or unit."""
    unit = written.removesuffix("s")
    exact = {code for code in _current() if written in {code.casefold(), *(name.casefold() for name in _names(code))}}
    signs = {code for code in _current() if written == get_currency_symbol(code, locale="en_001").casefold()}
    return frozenset(exact or signs or {code for code in _current() if _units(code) & {written, unit}})


Currency = Annotated[str, BeforeValidator(_validate), WithJsonSchema({"type": "string", "pattern": "^[A-Z]{3}$"})]


def unit(code: str) -> str:
    """The last word of the currency's name in the plural, as CLDR has it: `dollars` for USD."""
    return get_currency_name(code, count=2, locale="en").split()[-1]


def leaves_open_whose(words: str, code: str) -> bool:
    """Whether a sum in words has only a unit or sign that several countries' money shares: `dollars`, `$`."""
    told = words.casefold()
    if any(name.casefold() in told for name in (code, *_names(code), get_currency_symbol(code, locale="en_001"))):
        return False
    return any(_shared()[one] > 1 and one in told for one in _units(code))


def _names(code: str) -> tuple[str, ...]:
    """Its name in the singular and in the plural."""
    return tuple(get_currency_name(code, count=count, locale="en") for count in (1, 2))


def _units(code: str) -> frozenset[str]:
    """The last word of its names, and `$` for what is counted in dollars or pesos."""
    words = frozenset(name.split()[-1].casefold() for name in _names(code))
    return words | {"$"} if words & {"dollar", "peso"} else words


@functools.cache
def _current() -> frozenset[str]:
    """The currencies in which somebody pays today."""
    spans = (span for spans in get_global("territory_currencies").values() for span in spans)
    return frozenset(code for code, _, end, tender in spans if tender and end is None)


@functools.cache
def _shared() -> Counter[str]:
    """How many of today's currencies have each unit or sign."""
    return Counter(one for code in _current() for one in _units(code))
