"""A letter or a language in, the script that it is written in out, by its four-letter code (ISO 15924).

The script of a letter is the first word of its Unicode name, that of a language CLDR's most likely one.
"""

import unicodedata

from babel import Locale
from babel.core import get_global

SCRIPTS = {
    "ARABIC": "Arab",
    "ARMENIAN": "Armn",
    "CYRILLIC": "Cyrl",
    "DEVANAGARI": "Deva",
    "GEORGIAN": "Geor",
    "GREEK": "Grek",
    "HEBREW": "Hebr",
    "LATIN": "Latn",
}
_LETTERS = frozenset({"Lu", "Ll", "Lt", "Lo"})
WORDS = {code: word.capitalize() for word, code in SCRIPTS.items()}


def script_of(letter: str) -> str | None:
    """The letter's script, None for what is no letter of one of these scripts."""
    return SCRIPTS.get(unicodedata.name(letter, "").split(" ")[0]) if letter.isalpha() else None


def script_of_first_letter(text: str) -> str | None:
    """The script in which a text begins, by the first word of its letter's Unicode name where it is not listed here.

    None for a text without letters; letters that modify others (the sign of an apostrophe, say) belong to any script.
    """
    letters = (each for each in unicodedata.normalize("NFKC", text) if unicodedata.category(each) in _LETTERS)
    first = next(letters, None)
    return first and (script_of(first) or unicodedata.name(first, "unknown").split(" ")[0])


def scripts_in(text: str) -> tuple[str, ...]:
    """The scripts of a text's letters, in the order of their first letters."""
    return tuple(dict.fromkeys(found for found in map(script_of, text) if found))


def script_of_language(tag: str) -> str | None:
    """The script of the tag, or the most likely one of its language; None for a script that is not listed here."""
    locale = Locale.parse(tag, sep="-")
    likely = get_global("likely_subtags")
    full = str(likely.get(f"{locale.language}_{locale.territory}") or likely.get(locale.language, ""))
    script = locale.script or next((part for part in full.split("_") if len(part) == 4), "")  # noqa: PLR2004
    return script if script in WORDS else None
