"""A line as it is printed and a stretch of it in, the line of carets that stands under the stretch out.

Columns count characters, a terminal counts cells: a Chinese letter takes two, an accent of its own and a joiner none.
A line in the Arabic script is turned by many terminals and by others not; there the carets stand where the letters
would without a turn, and the column in the message says the place.
"""

import unicodedata
from functools import lru_cache


def carets(line: str, column: int, width: int) -> str:
    """`column` counts from 1; a stretch beyond the end of the line is as wide as it says."""
    start, end = column - 1, column - 1 + width
    return " " * cells(line, 0, start) + "^" * max(1, cells(line, start, end))


def cells(line: str, start: int, end: int) -> int:
    """How much room a stretch takes; beyond the end of the line one cell for each character."""
    stretch = line[start:end]
    if stretch.isascii():
        return end - start
    return sum(map(_cells, stretch)) + (end - start - len(stretch))


@lru_cache(maxsize=4096)
def _cells(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1
