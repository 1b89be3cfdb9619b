"""A tab that YAML does not take in, the edits that put spaces in its place out.

In an indentation nobody sees how wide a tab was meant: it is tried as wide as editors show it, and where several widths
give something that can be read, and not the same, there is no edit.
"""

import re
from dataclasses import dataclass

from ..problem import Edit, Place
from .compose import Refused, compose
from .document import Document, unread
from .edits import edited
from .tree import Plain, plain

_WIDTHS = (2, 4, 8)  # columns
_BLANKS = re.compile(r"[ \t]+")
_INDENTATION = re.compile(r"[ \t]*(?=\S)")


def spaces_for_tab(document: Document, place: Place) -> tuple[Edit, ...]:
    before = place.text[: place.column - 1]
    return (_between_words(place, len(before.rstrip(" \t"))),) if before.strip() else _indentation(document, place.line)


def _between_words(place: Place, start: int) -> Edit:
    """One space behind a colon or hyphen, nothing at the end of a line."""
    blanks = _BLANKS.match(place.text, start)
    end = blanks.end() if blanks else place.column
    space = " " if place.text[end:].strip() else ""
    return Edit(line=place.line, column=start + 1, width=end - start, replacement=space)


def _indentation(document: Document, line: int) -> tuple[Edit, ...]:
    """Of this line and of those below it that begin with a tab, as far as the file can then be read.

    One line alone would stand askew to the others.
    """
    trials = [_Trial.of(document, _with_width(document, line, width)) for width in _WIDTHS]
    best = max(trials, key=lambda trial: trial.reach)
    trees = [trial.tree for trial in trials if trial.reach == best.reach]
    if best.reach <= (line, 0) or any(tree is None or tree != best.tree for tree in trees):
        return ()
    return tuple(edit for edit in best.edits if (edit.line, 0) < best.reach)


def _with_width(document: Document, line: int, width: int) -> tuple[Edit, ...]:
    edits = []
    for number, text in enumerate(document.lines[line - 1 :], start=line):
        blanks = _INDENTATION.match(text)
        if blanks and (text.startswith("\t") or number == line):
            spaces = blanks[0].expandtabs(width)
            edits.append(Edit(line=number, column=1, width=blanks.end(), replacement=spaces))
    return tuple(edits)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Trial:
    """What edits lead to: how far the text can be read, by line and characters after the indentation, and its tree."""

    edits: tuple[Edit, ...]
    reach: tuple[int, int]
    tree: Plain | None

    @classmethod
    def of(cls, document: Document, edits: tuple[Edit, ...]) -> "_Trial":
        lines = [line.replace("\t", " ") for line in edited(document.lines, edits)]
        try:
            tree = plain(compose(unread(document.path, "\n".join(lines))))
        except Refused as refused:
            stop = refused.problem.place
            above, cut = lines[: stop.line - 1], lines[stop.line - 1][: stop.column - 1]
            return cls(edits=edits, reach=(stop.line, len(cut.lstrip())), tree=_tree(document.path, [*above, cut]))
        return cls(edits=edits, reach=(len(lines) + 1, 0), tree=tree)


def _tree(path: str, lines: list[str]) -> Plain | None:
    try:
        return plain(compose(unread(path, "\n".join(lines))))
    except Refused:
        return None
