"""The lines of a page before and after in, the lines that differ out, with the headings that they stand below.

As in a unified diff a line begins with `-`, `+` or a space, and with `@@` where the next place begins.
"""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

_AROUND = 1
"""Lines that are shown before and after a change."""

Lines = Sequence[str]


def hunks(before: Lines, after: Lines) -> tuple[str, ...]:
    """A page that is wholly new, or wholly gone, has no places: all its lines are told."""
    if not before or not after:
        return tuple(_signed("-", before)) + tuple(_signed("+", after))
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    groups = matcher.get_grouped_opcodes(_AROUND)
    return tuple(line for group in groups for line in _hunk(group, before, after))


def _hunk(group: list[tuple[str, int, int, int, int]], before: Lines, after: Lines) -> Iterator[str]:
    _, _, _, start, _ = group[0]
    yield f"@@ {_heading(after[: start + 1])}".rstrip()
    for what, old, old_end, new, new_end in group:
        if what == "equal":
            yield from _signed(" ", after[new:new_end])
        else:
            yield from _signed("-", before[old:old_end])
            yield from _signed("+", after[new:new_end])


def _heading(lines: Lines) -> str:
    return next((line.lstrip("# ") for line in reversed(lines) if line.startswith("#")), "")


def _signed(sign: str, lines: Lines) -> Iterator[str]:
    return (f"{sign}{line}" for line in lines)
