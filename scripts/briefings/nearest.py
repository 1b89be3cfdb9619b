"""A misspelt word or name and those there are in, what was probably meant out."""

import difflib
from collections.abc import Iterable, Mapping

from .folding import name_key

_ALIKE = 0.8  # share of common letters of two words of names: `Tokaev` and `Tokayev`, not `Halldor` and `Hafdal`
_LONGEST = 80  # characters of what may be meant for a name
_FEW = 3  # names that are offered


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the most similar known word, or None if none is similar; ties go to the first in the alphabet."""
    matches = difflib.get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    return matches[0] if matches else None


def did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    match = nearest(word, known)
    return f"did you mean `{match}`?" if match else otherwise


def nearest_names(written: str, known: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """The few ids of which a name has each word that was written, or one like it, with that name; the likeliest first.

    `known` has the names by id.
    """
    words = name_key(written).split() if len(written) <= _LONGEST else []
    found = {id_: max(((_share(words, name), name) for name in names), default=(0, "")) for id_, names in known.items()}
    ordered = sorted(((-share, id_, name) for id_, (share, name) in found.items() if share))
    return {id_: name for _, id_, name in ordered[:_FEW]}


def _share(words: list[str], name: str) -> float:
    """How alike the least alike word is to one of the name; 0 below the limit."""
    own = name_key(name).split()
    shares = [max((_alike(word, each) for each in own), default=0) for word in words]
    return min(shares, default=0)


def _alike(one: str, other: str) -> float:
    matcher = difflib.SequenceMatcher(None, one, other, autojunk=False)
    close = matcher.real_quick_ratio() >= _ALIKE and matcher.quick_ratio() >= _ALIKE
    ratio = matcher.ratio() if close else 0
    return ratio if ratio >= _ALIKE else 0
