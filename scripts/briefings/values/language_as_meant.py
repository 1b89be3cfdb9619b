"""A language written in words or in another form in, its tag out.

The words are CLDR's names of languages in English and in the archive's languages.
"""

import functools
import re
from difflib import get_close_matches

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.languages import get_official_languages
from babel.localedata import locale_identifiers

from ..folding import plain
from . import country_as_meant

_PARTS = re.compile(r"[-_@.]")
_ALIKE = 0.8  # share of common letters, by difflib


def tags_meant(written: str, languages: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The tags that may have been meant: one by its form or name, those of a country by its code; none if unknown."""
    formed = _formed(written.strip())
    if formed:
        return (formed,)
    named = _tags(languages).get(plain(written.strip()))
    return (named,) if named else _of_country(written)


def nearly(written: str, languages: tuple[str, ...] = ()) -> str | None:
    """The language of the nearest name."""
    known = _tags(languages)
    near = get_close_matches(plain(written.strip()), known, n=1, cutoff=_ALIKE)
    return known[near[0]] if near else None


def called(tag: str, languages: tuple[str, ...]) -> tuple[str, ...]:
    """Every name by which a language of the archive is meant, as it is compared, and its other codes."""
    aliases = (code for code in get_global("language_aliases") if _formed(code) == tag)
    return (*(name for name, meant in _tags(languages).items() if meant == tag), *aliases)


@functools.lru_cache(maxsize=4096)
def _formed(written: str) -> str | None:
    """A tag with an underscore or other capitals; three letters for a language that has two."""
    alias = get_global("language_aliases").get(written.casefold())
    tag = alias or written.replace("_", "-").casefold()
    if not _may_be_known(tag):
        return None
    try:
        found = Locale.parse(tag, sep="_" if alias else "-")
    except (UnknownLocaleError, ValueError, TypeError):
        return None
    return "-".join(filter(None, (found.language, found.script, found.territory)))


def _may_be_known(tag: str) -> bool:
    """Whether Babel has data of the language: it looks through all locales several times to find that it has none."""
    language = _language(tag)
    return _language(get_global("language_aliases").get(language, language)) in _languages()


@functools.cache
def _languages() -> frozenset[str]:
    return frozenset({"und", *map(_language, locale_identifiers())})


def _language(tag: str) -> str:
    return _PARTS.split(tag)[0]


@functools.cache
def _tags(languages: tuple[str, ...]) -> dict[str, str]:
    """The tag by each name, folded; the archive's own tags come first."""
    found: dict[str, str] = {}
    locales = [Locale.parse(each, sep="-") for each in dict.fromkeys(("en", *languages))]
    for locale in locales:
        for tag in languages:
            found.setdefault(plain(Locale.parse(tag, sep="-").get_display_name(locale.language) or tag), tag)
    for locale in locales:
        for code, name in locale.languages.items():
            if _formed(code):
                found.setdefault(plain(name), code.replace("_", "-"))
    return found


def _of_country(written: str) -> tuple[str, ...]:
    """The languages of a country whose code or name stands where its language was meant: `kz`, `Japan`."""
    code = country_as_meant.meant(written)
    return tuple(tag.replace("_", "-") for tag in get_official_languages(code.upper(), de_facto=True)) if code else ()
