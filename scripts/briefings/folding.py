"""A text in, the same in small letters and without accents out: for search, sorting and comparison.

`plain` goes further: letters that are typed for each other become one, so that two spellings of one plain form may be
the same name.
"""

import re
import unicodedata
from collections.abc import Iterable

# Latin letters that no accent explains; of a Cyrillic letter the one on a Russian keyboard; of letters that Arabic,
# Persian and Pashto keyboards have for one sound the Persian one.
LATIN = {"ł": "l", "ø": "o", "đ": "d", "\N{LATIN SMALL LETTER DOTLESS I}": "i", "æ": "ae", "œ": "oe", "þ": "th"}
_CYRILLIC = str.maketrans("әғқңөұүһі", "агкноуухи")
_ARABIC = str.maketrans("يىېۍكګةە", "ییییکگهه")
_PLAIN = str.maketrans(LATIN) | _CYRILLIC | _ARABIC
_SOFT_I, _HARD_I = "\N{CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I}", "\N{CYRILLIC SMALL LETTER YERU}"
_ARABIC_KEYBOARD = str.maketrans("یک", "يك")


def folded(text: str) -> str:
    """A Cyrillic short i stays: it is a letter of its own."""
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text.casefold()).casefold())
    kept = decomposed.replace("\N{CYRILLIC SMALL LETTER I}\N{COMBINING BREVE}", "\N{CYRILLIC SMALL LETTER SHORT I}")
    return "".join(character for character in kept if not unicodedata.combining(character))


def plain(text: str) -> str:
    """The key of a spelling: `Ғалым` gives `галым`, `علي` and `علی` the same."""
    return folded(text).translate(_PLAIN)


def name_key(name: str) -> str:
    """What two spellings of one name have in common: the plain words, in the order of the alphabet, without `the`."""
    return " ".join(sorted(word for word in re.findall(r"\w+", plain(name)) if word != "the"))


def as_typed(text: str) -> tuple[str, ...]:
    """Forms in which somebody may look for a name: with a Russian, an Arabic or a Persian keyboard, without accents."""
    key = plain(text)
    forms = (folded(text), key, plain(text.casefold().replace(_SOFT_I, _HARD_I)), key.translate(_ARABIC_KEYBOARD))
    return tuple(dict.fromkeys(forms))


def with_typed(written: Iterable[str]) -> tuple[str, ...]:
    """Spellings, each once, and the words of their other forms that are not among their own."""
    texts = {text.casefold(): text for text in reversed(tuple(written))}
    known = {word for text in texts for word in text.split()}
    words = dict.fromkeys(word for text in texts.values() for form in as_typed(text) for word in form.split())
    return (*reversed(texts.values()), *(word for word in words if word not in known))
