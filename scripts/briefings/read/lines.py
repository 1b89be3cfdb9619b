"""A text in, its lines as YAML counts them out, and where in them a character stands.

YAML 1.2 ends a line at LF, CR LF, and CR; nothing else does (https://yaml.org/spec/1.2.2/#54-line-break-characters).
"""

import re
from bisect import bisect_right
from itertools import accumulate

BREAK = re.compile("\r\n|\r|\n")


def split(text: str) -> tuple[str, ...]:
    """The lines of a text without their ends; at least one."""
    return tuple(BREAK.split(text))


def ends(text: str) -> tuple[str, ...]:
    """The ends of these lines; the last line has none."""
    return (*BREAK.findall(text), "")


def starts(lines: tuple[str, ...]) -> tuple[int, ...]:
    """For each line, how many characters stand before it if every line ends in one character."""
    return tuple(accumulate((len(line) + 1 for line in lines[:-1]), initial=0))


def line_and_column(line_starts: tuple[int, ...], index: int) -> tuple[int, int]:
    """Line and column, both counted from 1, of the character at `index`."""
    line = bisect_right(line_starts, index)
    return line, index - line_starts[line - 1] + 1
