"""Random numbers in, invented names out, each in Latin, Cyrillic and Arabic letters."""  # noqa: INP001 - the folder is run as a program

from dataclasses import dataclass
from itertools import product
from random import Random

_ONSETS = ("b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "sh", "zh")
_VOWELS = ("a", "e", "i", "o", "u")
_CODAS = ("", "n", "r", "l", "m")
_CYRILLIC = dict(zip("bdfgklmnprstvzaeiou", "бдфгклмнпрствзаеиоу", strict=True)) | {"sh": "ш", "zh": "ж"}
_ARABIC = dict(zip("bdfgklmnprstvzaeiou", "بدفگکلمنپرستوزایییو", strict=True)) | {"sh": "ش", "zh": "ژ"}
SYLLABLES = tuple(map("".join, product(_ONSETS, _VOWELS, _CODAS)))


@dataclass(frozen=True, slots=True)
class Name:
    latin: str
    cyrillic: str
    arabic: str


def name(chance: Random, syllables: int) -> Name:
    """A word of some syllables with a capital; the Arabic letters are those of Dari."""
    word = "".join(chance.choice(SYLLABLES) for _ in range(syllables))
    return Name(word.capitalize(), _spelt(word, _CYRILLIC).capitalize(), _spelt(word, _ARABIC))


def full_name(chance: Random) -> Name:
    given, family = name(chance, 2), name(chance, 3)
    return Name(
        f"{given.latin} {family.latin}", f"{given.cyrillic} {family.cyrillic}", f"{given.arabic} {family.arabic}"
    )


def _spelt(word: str, letters: dict[str, str]) -> str:
    for two in ("sh", "zh"):
        word = word.replace(two, letters[two])
    return "".join(letters.get(letter, letter) for letter in word)
