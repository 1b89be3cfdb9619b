"""A misspelt word or name and those there are in, what was probably meant out."""

import difflib
from collections.abc import Iterable, Mapping
from functools import lru_cache

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
    words = _words(written) if len(written) <= _LONGEST else ()
    vocabulary = {word for names in known.values() for name in names for word in _words(name)} if words else set()
    alike = [_alike(word, vocabulary) for word in words]
    found = ((_share(alike, name), id_, name) for id_, names in known.items() for name in names)
    best: dict[str, str] = {}
    for _, id_, name in sorted((-share, id_, name) for share, id_, name in found if share):
        best.setdefault(id_, name)
    return dict(list(best.items())[:_FEW])


@lru_cache(maxsize=8192)
def _words(name: str) -> tuple[str, ...]:
    return tuple(name_key(name).split())


def _alike(word: str, vocabulary: Iterable[str]) -> dict[str, float]:
    """The words that are like one, each with how much."""
    matcher = difflib.SequenceMatcher(b=word, autojunk=False)
    found: dict[str, float] = {}
    for each in vocabulary:
        matcher.set_seq1(each)
        close = matcher.real_quick_ratio() >= _ALIKE and matcher.quick_ratio() >= _ALIKE
        if close and matcher.ratio() >= _ALIKE:
            found[each] = matcher.ratio()
    return found


def _share(alike: list[dict[str, float]], name: str) -> float:
    """How alike the least alike of the words is to one of the name; 0 if one is like none."""
    return min((max((each.get(word, 0) for word in _words(name)), default=0) for each in alike), default=0)
