"""A group of fields in, the stretches of the file that some of its fields take out."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from ..read.tree import Mapping, Node, Scalar
from .lines import at_beginning, with_comments_above, with_comments_below
from .spans import end_of, in_brackets, start_of
from .text import Edit, Text

Entry = tuple[Scalar, Node]


@dataclass(frozen=True, kw_only=True, slots=True)
class Run:
    """Neighbouring fields, with the comments that are about them, from `start` up to `end`."""

    entries: tuple[Entry, ...]
    start: int
    end: int
    in_brackets: bool

    def lines(self, text: Text, edits: tuple[Edit, ...]) -> str:
        """The fields as lines that begin at the beginning of a line, after those edits that lie within them."""
        if self.in_brackets:
            values = (
                (key, text.after(edits, start_of(text, value), end_of(text, value))) for key, value in self.entries
            )
            return "".join(f"{key.text}: {value}\n" for key, value in values)
        column = self.entries[0][0].place.column
        before = self.start - text.at(text.line_of(self.start))
        return at_beginning(" " * before + text.after(edits, self.start, self.end).rstrip(), column)


def runs_of(text: Text, node: Mapping, names: frozenset[str]) -> Iterator[Run]:
    """Each run of fields with these names; at least one field of the group has another name."""
    runs = [(moves, tuple(run)) for moves, run in groupby(node.entries, lambda entry: entry[0].text in names)]
    around: list[tuple[bool, tuple[Entry, ...]] | None] = [None, *runs, None]
    for before, (here, behind) in zip(around, pairwise(around[1:]), strict=False):
        if here and here[0]:
            yield _run(text, node, before[1][-1] if before else None, here[1], behind[1][0] if behind else None)


def _run(text: Text, node: Mapping, before: Entry | None, entries: tuple[Entry, ...], behind: Entry | None) -> Run:
    inline = in_brackets(text, node)
    if behind and (inline or before is None):
        start, end = start_of(text, entries[0][0]), start_of(text, behind[0])
    elif before and inline:
        start, end = end_of(text, before[1]), end_of(text, entries[-1][1])
    else:
        start, end = _whole_lines(text, before, entries)
    return Run(entries=entries, start=start, end=end, in_brackets=inline)


def _whole_lines(text: Text, before: Entry | None, entries: tuple[Entry, ...]) -> tuple[int, int]:
    """With the comments above in line with the fields, and those below that stand deeper."""
    key = entries[0][0].place
    least = _last_line(text, before) + 1 if before else key.line
    first = with_comments_above(text, key.line, key.column, least)
    last = with_comments_below(text, _last_line(text, entries[-1]), key.column + 1)
    return text.at(first), text.at(last + 1)


def _last_line(text: Text, entry: Entry) -> int:
    return text.line_of(end_of(text, entry[1]) - 1)
