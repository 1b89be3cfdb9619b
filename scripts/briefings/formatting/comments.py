"""A document in, its comments out, each under what it is about.

A comment at the end of a line is about the value before it; one on a line of its own about what follows.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ..read.document import Document
from ..read.tree import Mapping, Node, Scalar, Sequence
from .covered import covered

Path = tuple[str | int, ...]
Start = tuple[int, int, Path]
_COMMENT = re.compile(r"(?:^|(?<=\s))#.*")


@dataclass(frozen=True, slots=True)
class Comment:
    """Its words; `where` is before, behind, or end (of the file); its line is where it stands, not what it is."""

    where: str
    about: Path
    text: str
    line: int = field(compare=False)


def comments(document: Document, root: Mapping | Sequence) -> Iterator[Comment]:
    """Yield the comments of a document.

    `root` is the same record, perhaps in another order: of several things that begin on one line there, a comment
    before one of them is about the first, which holds the others.
    """
    here, there = list(_starts(document.root, ())), list(_starts(root, ()))
    lines = {path: line for line, _, path in reversed(there)}
    for number, line in enumerate(covered(document), start=1):
        match = _COMMENT.search(line)
        if match and line[: match.start()].strip():
            yield Comment("behind", _behind(here, number, match.start() + 1), match[0].rstrip(), number)
        elif match:
            owner = next((path for at, _, path in here if at > number), None)
            about = next((path for at, _, path in there if owner in lines and at == lines[owner]), ())
            yield Comment("end" if owner is None else "before", about, match[0].rstrip(), number)


def lost(before: Document, after: Document) -> Comment | None:
    """The first comment that is not where it was, if any; comments about one thing keep their order."""
    kept = list(comments(after, after.root))
    for comment in comments(before, after.root):
        same = [each for each in kept if (each.where, each.about) == (comment.where, comment.about)]
        if same[:1] != [comment]:
            return comment
        kept.remove(same[0])
    return None


def _behind(starts: list[Start], line: int, column: int) -> Path:
    """What began last."""
    return next((path for *place, path in reversed(starts) if place < [line, column]), ())


def _starts(node: Node, path: Path) -> Iterator[Start]:
    """Where everything begins, in the order of the file."""
    if not isinstance(node, Scalar):
        yield node.place.line, node.place.column, path
    if isinstance(node, Mapping):
        for key, value in node.entries:
            yield key.place.line, key.place.column, (*path, key.text)
            yield from _starts(value, (*path, key.text))
    elif isinstance(node, Sequence):
        for index, item in enumerate(node.items):
            yield item.place.line, item.place.column, (*path, index)
            yield from _starts(item, (*path, index))
