"""The text of a source in, its heading and paragraphs out.

A paragraph is a line that is not empty; the first of them is the heading if the record says that there is one.
"""

import re
import unicodedata
from collections.abc import Iterable

from ..read.lines import split

Passages = dict[str, str]
"""Text by the end of its locator (`t`, then `p1`, `p2` …), on one line each, as the values of records are."""


def passages_of(text: str, *, heading: bool) -> Passages:
    lines = [folded(line) for line in split(text) if line.strip()]
    first = 0 if heading else 1
    return {f"p{number}" if number else "t": line for number, line in enumerate(lines, start=first)}


def folded(text: str) -> str:
    """The text in NFC, every run of white space one space."""
    return unicodedata.normalize("NFC", " ".join(text.split()))


def times(words: str, text: str) -> int:
    """How often words stand in a text, whole words only and case ignored."""
    return len(re.findall(rf"(?<!\w){re.escape(words.casefold())}(?!\w)", text.casefold()))


def listed(ends: Iterable[str]) -> str:
    """Name passages to a reader."""
    return ", ".join("the heading" if end == "t" else end for end in ends)
