"""A document in even block style in, its text with fields in the model's order out.

Whole lines are moved, comments above a field with it, so that no value is written anew.
"""

from dataclasses import dataclass
from itertools import pairwise, takewhile

from ..parts.base import Part
from ..parts.record import Record
from ..read.document import Document
from ..read.tree import Mapping, Node, Scalar, Sequence
from ..shape.names import field_names
from .covered import inner_lines

Path = tuple[str | int, ...]


def in_order(document: Document, model: type[Part] | None, ids: dict[Path, str]) -> str:
    """Lay out a document; `ids` are the points' ids to fill in, by the paths of the points."""
    page = _Page(document.lines, frozenset(inner_lines(document)), model, ids)
    end = page.up(len(document.lines) + 1, 1)
    lines = [*page.lines(1, document.root.place.line), *page.body(document.root, end, ()), *page.lines(end)]
    return "".join(f"{line}\n" for line in lines)


@dataclass(frozen=True, slots=True)
class _Page:
    """The lines of a file; all line numbers count from 1, and the end of a range is excluded."""

    text: tuple[str, ...]
    inner: frozenset[int]
    model: type[Part] | None
    ids: dict[Path, str]

    def lines(self, start: int, end: int | None = None, column: int = 1) -> list[str]:
        """Lines as they are, without blank ones; comments on lines of their own begin at `column`."""
        numbers = range(start, len(self.text) + 1 if end is None else end)
        return [self._line(number, column) for number in numbers if number in self.inner or not self._blank(number)]

    def up(self, line: int, least: int) -> int:
        """The first of the blank lines and comments that stand above `line`, not above `least`."""
        while line - 1 >= least and (self._blank(line - 1) or self._comment(line - 1)):
            line -= 1
        return line

    def body(self, node: Node, end: int, path: Path) -> list[str]:
        """The lines of a value, from its own first line on."""
        if isinstance(node, Mapping) and node.entries:
            return self._fields(node, end, path)
        if isinstance(node, Sequence) and node.items and self.text[node.place.line - 1][node.place.column - 1] == "-":
            return self._items(node, end, path)
        return self.lines(node.place.line, end)

    def _fields(self, node: Mapping, end: int, path: Path) -> list[str]:
        first, column = node.place.line, node.entries[0][0].place.column
        before = self.text[first - 1][: column - 1]
        chunks = self._chunks([(key, value) for key, value in node.entries], end, path)
        chunks[0][1][0] = " " * len(before) + chunks[0][1][0][len(before) :]
        if path in self.ids:
            chunks.insert(0, ("id", [f"{' ' * len(before)}id: {self.ids[path]}"]))
        lines = [line for _, chunk in _sorted(chunks, self._names(path)) for line in chunk]
        return _with_dash(before, lines)

    def _chunks(self, entries: list[tuple[Scalar, Node]], end: int, path: Path) -> list[tuple[str, list[str]]]:
        """Each field by its name, with the comments above it but for the first one's, which are its parent's."""
        keys = [key.place.line for key, _ in entries]
        tops = [keys[0], *(self.up(line, above + 1) for above, line in pairwise(keys)), end]
        return [
            (key.text, self._field(key, value, reach, (*path, key.text)))
            for (key, value), reach in zip(entries, pairwise(tops), strict=True)
        ]

    def _field(self, key: Scalar, value: Node, reach: tuple[int, int], path: Path) -> list[str]:
        top, end = reach
        lead = self.lines(top, key.place.line, key.place.column)
        if isinstance(value, Scalar) or value.place.line == key.place.line:
            return [*lead, *self.lines(key.place.line, end)]
        own = self.lines(key.place.line, value.place.line, value.place.column)
        return [*lead, *own, *self.body(value, end, path)]

    def _items(self, node: Sequence, end: int, path: Path) -> list[str]:
        starts = [item.place.line for item in node.items]
        tops = [starts[0], *(self.up(line, above + 1) for above, line in pairwise(starts)), end]
        lines: list[str] = []
        for index, item in enumerate(node.items):
            lines += self.lines(tops[index], starts[index], node.place.column)
            lines += self.body(item, tops[index + 1], (*path, index))
        return lines

    def _names(self, path: Path) -> list[str]:
        """The fields there, those that every record has last."""
        names = field_names(self.model, path) if self.model else []
        shared = [] if path else list(Record.model_fields)
        return [name for name in names if name not in shared] + shared

    def _line(self, number: int, column: int) -> str:
        return " " * (column - 1) + self.text[number - 1].strip() if self._comment(number) else self.text[number - 1]

    def _blank(self, number: int) -> bool:
        return number not in self.inner and not self.text[number - 1].strip()

    def _comment(self, number: int) -> bool:
        return number not in self.inner and self.text[number - 1].lstrip().startswith("#")


def _sorted(chunks: list[tuple[str, list[str]]], names: list[str]) -> list[tuple[str, list[str]]]:
    """In the order of `names`; what is not among them stays behind, in the order in which it was written."""
    return sorted(chunks, key=lambda chunk: names.index(chunk[0]) if chunk[0] in names else len(names))


def _with_dash(before: str, lines: list[str]) -> list[str]:
    """Put what stands before the first field back there; comments above that field stay above the `-`."""
    if not before.strip():
        return lines
    dash = before[: len(before) - len(before.lstrip())]
    above = list(takewhile(lambda line: line.lstrip().startswith("#"), lines))
    first, *rest = lines[len(above) :]
    return [*(dash + line.lstrip() for line in above), before + first[len(before) :], *rest]
