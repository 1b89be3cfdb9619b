"""Fields of a record in, the whole lines that they take, with the comments that are about them, out."""

import re

from ..read.lines import BREAK
from .text import Text

_COMMENT = re.compile(r"(?P<before>[ \t]*)(?P<words>#[^\r\n]*)")


def comment_behind(text: Text, index: int) -> tuple[int, str]:
    """Where the words of a line end from `index` on, and the comment there; empty if there is none."""
    found = _COMMENT.match(text.raw, index)
    return (found.end(), found["words"].rstrip()) if found else (index, "")


def with_comments_above(text: Text, line: int, column: int, least: int) -> int:
    """The first of the comments that stand in line with a field, right above it; not above the line `least`."""
    while line > least and _depth(text, line - 1) == column - 1:
        line -= 1
    return line


def with_comments_below(text: Text, line: int, column: int) -> int:
    """The last of the comments that follow a line, as deep as its field or deeper."""
    while (_depth(text, line + 1) or -1) >= column - 1:
        line += 1
    return line


def at_beginning(lines: str, column: int) -> str:
    """Lines that begin at a column as lines that begin at the first one, with ends of our own."""
    indent = re.compile(rf" {{0,{column - 1}}}")
    return "".join(f"{indent.sub('', line, count=1)}\n" for line in BREAK.split(lines))


def _depth(text: Text, line: int) -> int | None:
    """How many spaces stand before the comment that has the line for itself; None for another line."""
    found = _COMMENT.match(text.raw, text.at(line))
    return len(found["before"]) if found else None
