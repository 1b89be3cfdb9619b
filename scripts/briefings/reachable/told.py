"""What became of all addresses in, how many of each in one line out."""

from collections import Counter

from . import Asked
from .outcome import Fate

_WORDS: dict[Fate, str] = {
    "works": "fine",
    "moved": "moved",
    "refused": "refused to programs",
    "gone": "gone",
    "silent": "without a page",
}


def counts(answers: Asked) -> str:
    fates = Counter({address.text: outcome.fate for address, outcome in answers}.values())
    told = ", ".join(f"{fates[fate]} {words}" for fate, words in _WORDS.items() if fates[fate])
    total = fates.total()
    return f"{total} address{'' if total == 1 else 'es'} asked{': ' if told else ''}{told}"
