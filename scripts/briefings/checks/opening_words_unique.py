"""The opening words of a paragraph name one paragraph of the source only."""

from collections.abc import Iterator

from ..kinds.meetings import Meeting
from ..kinds.sources import SourceFields
from ..parts.base import Path
from ..problem import Problem
from ..records import Records


def check(records: Records) -> Iterator[Problem]:
    for filed in records.filed:
        for path, source in _sources(filed.record):
            openings = [words.casefold().split() for words in source.held.paragraphs] if source.held else []
            for index, words in enumerate(openings):
                if any(_begin_alike(words, other) for other in openings[:index]):
                    place = (*path, "text", "paragraphs", index)
                    help_ = "give more of its opening words, up to 8"
                    message = "another paragraph of this source opens in the same way"
                    yield filed.problem("opening-words-unique", message, help_, place)


def _begin_alike(one: list[str], other: list[str]) -> bool:
    """Whether the shorter of the two is the beginning of the longer."""
    return all(first == second for first, second in zip(one, other, strict=False))


def _sources(record: object) -> Iterator[tuple[Path, SourceFields]]:
    if isinstance(record, SourceFields):
        yield (), record
    elif isinstance(record, Meeting):
        for letter, cited in record.sources.items():
            if isinstance(cited, SourceFields):
                yield ("sources", letter), cited
