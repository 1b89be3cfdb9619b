"""One record file as read: its path, its lines, its tree."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from ..problem import Place, Problem
from .tree import Mapping, Scalar, descend


@dataclass(frozen=True, kw_only=True, slots=True)
class Document:
    """`path` starts with the name of the records' folder; `root` is empty where YAML could not be read."""

    path: str
    lines: tuple[str, ...]
    root: Mapping
    readable: bool = True

    @property
    def folder(self) -> str:
        """The kind by the folder's name; empty for a file that stands in no folder."""
        parents = PurePosixPath(self.path).parts[1:-1]
        return "/".join(parents)

    @property
    def id(self) -> str:
        return PurePosixPath(self.path).stem

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

    def problem(self, rule: str, message: str, help_: str, *path: str | int) -> Problem:
        return Problem(place=self.place(*path), rule=rule, message=message, help=help_)
