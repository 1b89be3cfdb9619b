"""CLDR's list of countries in, their codes (ISO 3166 alpha-2, in small letters) and names out, by way of Babel."""

import functools
import re

from babel import Locale

_ALPHA_2 = re.compile("[A-Z]{2}")
_NO_COUNTRIES = frozenset({"ac", "cp", "cq", "dg", "ea", "eu", "ez", "ic", "qo", "ta", "un", "xa", "xb", "zz"})
"""What CLDR names beside ISO 3166's codes (https://unicode.org/reports/tr35/#unicode_region_subtag): unions, islands
and coasts that are parts of countries, groups, test regions, `zz` for unknown. Kosovo's `xk` stays: ISO 3166 leaves
codes with x to their users, and CLDR, the European Union and the IMF use this one for it.
"""


@functools.cache
def names(language: str = "en") -> dict[str, str]:
    """Map every code, in small letters, to the country's name in `language` (BCP 47)."""
    territories = Locale.parse(language, sep="-").territories
    codes = ((code.lower(), name) for code, name in territories.items() if _ALPHA_2.fullmatch(code))
    return {code: name for code, name in codes if code not in _NO_COUNTRIES}


def name(code: str, language: str = "en") -> str:
    """Return the country's name in `language`, its English name where CLDR has none."""
    return names(language).get(code) or names()[code]


def is_code(text: str) -> bool:
    return text in names()
