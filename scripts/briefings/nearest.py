"""A misspelt word and the words there are in, the one that was probably meant out."""

import difflib
from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the most similar known word, or None if none is similar; ties go to the first in the alphabet."""
    matches = difflib.get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    return matches[0] if matches else None


def did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    match = nearest(word, known)
    return f"did you mean `{match}`?" if match else otherwise
