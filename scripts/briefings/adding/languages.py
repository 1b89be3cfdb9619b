"""The languages of the archive in, what the form offers of each out: its name, and every other by which it is found."""

from babel import Locale

from ..values.language import locale, name
from ..values.language_as_meant import called

_ALSO = {"fa": ("Farsi",)}
"""English names beside those of CLDR, by the language without script and region."""


def languages_of(languages: tuple[str, ...]) -> list[dict[str, object]]:
    return [_language(tag, languages) for tag in languages]


def _language(tag: str, languages: tuple[str, ...]) -> dict[str, object]:
    """`Portuguese (Brazil)`, and beside it `Brazilian Portuguese`, where English has a name for the very tag."""
    words, also = name(tag), _own_name(tag)
    known: dict[str, object] = {"value": tag, "words": words, "names": [*called(tag, languages), *_also(tag)]}
    return known | ({"hint": also} if also not in {"", words} else {})


def _own_name(tag: str) -> str:
    return str(Locale("en").languages.get(tag.replace("-", "_"), ""))


def _also(tag: str) -> list[str]:
    """With the region behind it, as CLDR has it: the name alone would mean the language of another country too."""
    found = locale(tag)
    region = found.get_territory_name("en") if found else None
    names = _ALSO.get(found.language, ()) if found else ()
    return [f"{each} ({region})" if region else each for each in names]
