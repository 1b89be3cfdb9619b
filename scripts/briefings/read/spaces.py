"""A line in, the spaces that give it its shape and are no ordinary ones out.

YAML knows the ordinary space only: a no-break space, copied from a web page, makes a nameless field of an indentation.
Such spaces are told as a problem, and read as what they were meant for, so that the rest of the file is checked too.
"""

import re

_HEAD = re.compile(r"(?:\s|-(?=\s))*(?:[A-Za-z_][A-Za-z_0-9]*:\s+)?")
_STRANGE = re.compile(r"[^\S \t]+(?: +[^\S \t]+)*")


def strange_spaces(line: str) -> list[tuple[int, int]]:
    """Where such spaces stand before a field, after its colon, or after a hyphen: `(start, end)`, counted from 0."""
    head = _HEAD.match(line)
    return [match.span() for match in _STRANGE.finditer(line, 0, head.end() if head else 0)]


def mended(line: str) -> str:
    """The line with ordinary spaces in their place, as long as before."""
    for start, end in strange_spaces(line):
        line = line[:start] + " " * (end - start) + line[end:]
    return line
