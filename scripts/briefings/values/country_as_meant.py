"""A country written in words in, its code out: by names of CLDR in English and in the archive's languages."""

import functools
from difflib import get_close_matches

from babel.core import get_global

from ..folding import plain
from . import territories as country

_ALIKE = 0.8  # share of common letters, by difflib
_BEGINNING = 4  # letters that are enough for a name, if no other begins so


def meant(written: str, languages: tuple[str, ...] = ()) -> str | None:
    """The code in letters of any size or in three letters, or that of a country of this name."""
    code, name = written.strip().casefold(), plain(written.strip())
    return code if country.is_code(code) else _of_alias(code) or _codes(languages).get(name)


def nearly(written: str, languages: tuple[str, ...] = ()) -> str | None:
    """The code of the only country whose name begins so, or of the one with the nearest name."""
    names, name = _codes(languages), plain(written.strip())
    begun = {code for each, code in names.items() if each.startswith(name)} if len(name) >= _BEGINNING else set()
    if len(begun) == 1:
        return begun.pop()
    near = get_close_matches(name, names, n=1, cutoff=_ALIKE)
    return names[near[0]] if near else None


def advice(written: str, languages: tuple[str, ...] = ()) -> str:
    """What to write for a country; empty if it is not known which is meant."""
    code = meant(written, languages)
    if code:
        return f"write `{code}`"
    near = nearly(written, languages)
    return f"did you mean `{near}` ({country.name(near)})?" if near else ""


@functools.cache
def _codes(languages: tuple[str, ...]) -> dict[str, str]:
    """The code by each name, folded; of two countries of one name the first."""
    found: dict[str, str] = {}
    for language in dict.fromkeys(("en", *languages)):
        for code, name in country.names(language).items():
            found.setdefault(plain(name), code)
    return found


def _of_alias(code: str) -> str | None:
    """CLDR's other codes: those of three letters, and `uk`; none that has become several countries."""
    codes = get_global("territory_aliases").get(code.upper(), ())
    found = codes[0].lower() if len(codes) == 1 else ""
    return found if country.is_code(found) else None
