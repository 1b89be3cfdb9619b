"""One record file as read: its path, its lines, its tree."""

import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePosixPath

from ..problem import Place, Problem
from . import lines
from .folding_up import folded_up, grown
from .tree import Mapping, Scalar, Sequence, descend

ENDING = re.compile(r"\.ya?ml(?:\.txt)?$", re.IGNORECASE)
"""How a file ends that is a record, or was meant for one."""

REDIRECTS = "redirects"
"""Name of the file, without its ending, that lists the pages that moved or went: a list, and no record."""


@dataclass(frozen=True, kw_only=True)
class Document:
    """`path` starts with the name of the records' folder; `tree` is None where the text could not be read.

    A tree may be folded up: it takes less memory then, and grows again if somebody asks for its root.
    """

    path: str
    text: str
    tree: Mapping | Sequence | bytes | None = field(default=None, compare=False, repr=False)

    @property
    def readable(self) -> bool:
        return self.tree is not None

    @cached_property
    def root(self) -> Mapping | Sequence:
        """The tree; an empty one where the file could not be read."""
        if self.tree is None:
            return Mapping(entries=(), place=Place(path=self.path))
        return grown(self.tree, self.at) if isinstance(self.tree, bytes) else self.tree

    @property
    def folded_up(self) -> bytes | None:
        return self.tree if self.tree is None or isinstance(self.tree, bytes) else folded_up(self.tree)

    @cached_property
    def lines(self) -> tuple[str, ...]:
        return lines.split(self.text)

    @cached_property
    def folder(self) -> str:
        """The kind by the folder's name; empty for a file that stands in no folder."""
        parents = PurePosixPath(self.path).parts[1:-1]
        return "/".join(parents)

    @cached_property
    def id(self) -> str:
        return ENDING.sub("", PurePosixPath(self.path).name)

    @property
    def lists_redirects(self) -> bool:
        return not self.folder and self.id == REDIRECTS

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return lines.starts(self.lines)

    def place(self, *path: str | int) -> Place:
        """Place of the value at `path`, or of the nearest thing above it that exists."""
        node, key = descend(self.root, path)
        if isinstance(node, Scalar):
            return node.place
        if key is None and isinstance(node, Mapping) and node.entries:
            return node.entries[0][0].place
        return key.place if key else node.place

    def key_place(self, *path: str | int) -> Place:
        """Place of the key at `path`."""
        node, key = descend(self.root, path[:-1])
        last = path[-1]
        found = node.key(last) if isinstance(node, Mapping) and isinstance(last, str) else key
        return found.place if found else self.place(*path)

    def at(self, line: int = 1, column: int = 1, width: int = 1) -> Place:
        text = self.lines[line - 1] if line <= len(self.lines) else ""
        return Place(path=self.path, line=line, column=column, width=width, text=text)

    def spot(self, index: int) -> tuple[int, int]:
        """Line and column of a character of the text."""
        return lines.line_and_column(self._starts, index)

    def between(self, start: int, end: int) -> Place:
        """Place from one character of the text up to another; of several lines, what stands on the first."""
        line, column = self.spot(start)
        room = len(self.lines[line - 1]) - column + 1
        return self.at(line, column, max(1, min(end - start, room)))

    def problem(self, rule: str, message: str, help_: str, *path: str | int) -> Problem:
        return Problem(place=self.place(*path), rule=rule, message=message, help=help_)


def unread(path: str, text: str = "") -> Document:
    """A file that is there and has no tree."""
    return Document(path=path, text=text)
