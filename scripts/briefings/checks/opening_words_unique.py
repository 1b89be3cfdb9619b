"""The opening words of a paragraph name one paragraph of the source only."""

from collections.abc import Iterator

from ..cited import sources
from ..problem import Problem
from ..records import Records


def check(records: Records) -> Iterator[Problem]:
    for cited in sources(records).values():
        held = cited.source.held
        for index in _not_unique(held.paragraphs if held else ()):
            help_ = "give more of its opening words, up to 8"
            message = "another paragraph of this source opens in the same way"
            yield cited.problem("opening-words-unique", message, help_, "text", "paragraphs", index)


def _not_unique(openings: tuple[str, ...]) -> Iterator[int]:
    """Where an opening is the beginning of an earlier one, or an earlier one is its beginning."""
    whole: set[tuple[str, ...]] = set()
    beginnings: set[tuple[str, ...]] = set()
    for index, opening in enumerate(openings):
        words = tuple(opening.casefold().split())
        own = {words[:length] for length in range(1, len(words) + 1)}
        if words in beginnings or own & whole:
            yield index
        whole.add(words)
        beginnings |= own
