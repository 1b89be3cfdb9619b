"""A held text and what its record says of its paragraphs in, where the two differ out."""

from collections.abc import Iterator

from ..cited import Cited
from ..kinds.sources import Text
from ..problem import Problem
from .passages import Passages, folded, listed, times

_SHOWN = 8  # words


def openings(cited: Cited, text: Text, passages: Passages) -> Iterator[Problem]:
    """Their number, and of each paragraph that it opens so, and that its opening words stand nowhere else."""
    count = len(passages) - ("t" in passages)
    if count != len(text.paragraphs):
        noun = "paragraph" if count == 1 else "paragraphs"
        message = f"the copy has {count} {noun}, the record {len(text.paragraphs)}"
        help_ = "list the opening words of every line that is not empty, but not those of a heading; look at `heading:`"
        yield cited.problem("held-paragraphs", message, help_, "text", "paragraphs")
    for index, words in enumerate(text.paragraphs):
        paragraph = passages.get(f"p{index + 1}")
        complaint = _complaint(folded(words), paragraph, passages) if paragraph else None
        if complaint:
            yield cited.problem("held-opening-words", *complaint, "text", "paragraphs", index)


def _complaint(words: str, paragraph: str, passages: Passages) -> tuple[str, str] | None:
    """Message and help, or None if these are the opening words of this paragraph alone."""
    length = len(words)
    if paragraph[:length].casefold() != words.casefold() or paragraph[length : length + 1].isalnum():
        return "this paragraph of the copy opens otherwise", f"it opens: {' '.join(paragraph.split()[:_SHOWN])}"
    found = [end for end, text in passages.items() for _ in range(times(words, text))]
    if len(found) > 1:
        return f"these words stand in the text {len(found)} times: in {listed(found)}", (
            f"give more of the opening words, up to {_SHOWN}, until they stand there once"
        )
    return None
