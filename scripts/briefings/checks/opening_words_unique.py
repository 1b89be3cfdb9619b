"""The opening words of a paragraph name one paragraph of the source only."""

from collections.abc import Iterator

from ..cited import sources
from ..problem import Problem
from ..records import Records


def check(records: Records) -> Iterator[Problem]:
    for cited in sources(records).values():
        held = cited.source.held
        openings = [words.casefold().split() for words in held.paragraphs] if held else []
        for index, words in enumerate(openings):
            if any(_begin_alike(words, other) for other in openings[:index]):
                help_ = "give more of its opening words, up to 8"
                message = "another paragraph of this source opens in the same way"
                yield cited.problem("opening-words-unique", message, help_, "text", "paragraphs", index)


def _begin_alike(one: list[str], other: list[str]) -> bool:
    """Whether the shorter of the two is the beginning of the longer."""
    return all(first == second for first, second in zip(one, other, strict=False))
