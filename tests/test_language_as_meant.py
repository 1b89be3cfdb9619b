"""A language by its code is the one that Babel finds, and so is what it does not find."""

import pytest
from babel import Locale, UnknownLocaleError
from babel.core import get_global

from briefings.values.language_as_meant import tags_meant

CODES = sorted({*Locale("en").languages, *get_global("language_aliases")})


def parsed(code: str) -> tuple[str, ...]:
    """By Babel itself."""
    alias = get_global("language_aliases").get(code.casefold())
    try:
        found = Locale.parse(alias or code.replace("_", "-").casefold(), sep="_" if alias else "-")
    except (UnknownLocaleError, ValueError):
        return ()
    return ("-".join(part for part in (found.language, found.script, found.territory) if part),)


@pytest.mark.parametrize("ending", ["", "-KZ", "_Cyrl"])
def test_every_code_of_cldr_is_the_language_that_babel_finds(ending: str) -> None:
    assert len(CODES) > 600
    different = {
        code: tags_meant(code + ending)
        for code in CODES
        if parsed(code + ending) not in {(), tags_meant(code + ending)}
    }
    assert different == {}
