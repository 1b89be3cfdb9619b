"""Records and a held text in, every run of nine words or more that a record shares with it out.

Words are compared without regard to case and to the signs between them.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from ..parts.base import leaves
from ..problem import Place, Problem
from ..records import Records
from .passages import Passages, listed

LENGTH = 9  # words
_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")

Run = tuple[str, ...]


def runs(records: Records, passages: Passages) -> Iterator[Problem]:
    held = {run: end for end, text in passages.items() for run in _runs_of(_compared(_WORD.findall(text)))}
    for filed in records.filed:
        for path, value in leaves(filed.record):
            for words, end in _shared(value, held) if isinstance(value, str) else ():
                place = _at(filed.place(path), words)
                message = f"these {len(words)} words stand in {listed([end])} of the text in the same order"
                help_ = f"say it in words of your own: records share fewer than {LENGTH} words in a row with a source"
                yield Problem(place=place, rule="held-run", message=message, help=help_)


def _shared(value: str, held: dict[Run, str]) -> Iterator[tuple[list[str], str]]:
    """Every shared run, as long as it is, with the first passage that has it."""
    words = _WORD.findall(value)
    ends = [held.get(run) for run in _runs_of(_compared(words))]
    for start, end in enumerate(ends):
        if end and (start == 0 or not ends[start - 1]):
            stop = next((index for index in range(start, len(ends)) if not ends[index]), len(ends))
            yield words[start : stop + LENGTH - 1], end


def _runs_of(words: list[str]) -> list[Run]:
    return [tuple(words[start : start + LENGTH]) for start in range(len(words) - LENGTH + 1)]


def _compared(words: list[str]) -> list[str]:
    return [word.casefold().replace("\u2019", "'") for word in words]


def _at(place: Place, words: list[str]) -> Place:
    """The stretch of the value where the words stand, if its first line holds them all."""
    match = re.compile(r"[\W_]+".join(map(re.escape, words))).search(place.text, place.column - 1)
    return replace(place, column=match.start() + 1, width=match.end() - match.start()) if match else place
