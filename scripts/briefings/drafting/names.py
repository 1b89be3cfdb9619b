"""What somebody typed in, the records whose names it may mean out, the likeliest first.

Compared are words and their beginnings without accents and capitals, in every script and spelling that a record has;
a word that begins no name is compared by its letters.
"""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from ..folding import plain
from ..records import Filed

ALIKE = 0.72  # share of common letters, by difflib: `Hafdall`, `Haftal`, and not `Halldor`, for `Hafdal`


def names_of(filed: Filed) -> tuple[str, ...]:
    """Every spelling of a record's name, and its id in words."""
    also = getattr(filed.record, "also", ())
    others = (each.text for each in getattr(filed.record, "names", ()))
    return (filed.record.heading, *also, *others, filed.id.replace("-", " "))


def likeness(typed: str, names: Iterable[str]) -> float:
    """How likely it is that one of the names is meant: 2 and more if every word begins one of it, 0 if not at all."""
    wanted = _words(typed)
    return max((_likeness(wanted, _words(name)) for name in names), default=0) if wanted else 0


def is_called(typed: str, names: Iterable[str]) -> bool:
    """Whether one of the names is this one, in full."""
    wanted = _words(typed)
    return bool(wanted) and any(_words(name) == wanted for name in names)


def _likeness(wanted: list[str], name: list[str]) -> float:
    if all(any(word.startswith(each) for word in name) for each in wanted):
        return 2 + len(wanted) / len(name)
    shares = [max((_alike(each, word) for word in name), default=0) for each in wanted]
    return min(shares) if min(shares) >= ALIKE else 0


def _alike(one: str, other: str) -> float:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE else 0


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", plain(text))
