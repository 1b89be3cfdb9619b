"""A file that YAML cannot read in, the faults behind the first one out.

Reading stops at the first fault. So what follows is read field by field and entry by entry, each by itself, and a fault
is told only if it is there as well when the file is read from that piece to its end: what the first fault brings about
is never told as a second one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice, pairwise

from ..problem import Problem
from .compose import Refused, compose
from .document import Document, unread

LIMIT = 10
"""Faults that are told of one file, beside the first."""

_FIELD = re.compile(r"(?P<name>[a-z_]+):(?:\s|$)")
_OPENS_LIST = re.compile(r"[a-z_]+:\s*(?:#.*)?$")
_ENTRY = re.compile(r"(?P<before> *)- ")


@dataclass(frozen=True, kw_only=True, slots=True)
class _Piece:
    """Lines from `start` up to `end`, counted from 0; an entry of a list stands below the field at `above`."""

    start: int
    end: int
    above: int | None = None

    def document(self, whole: Document, end: int) -> Document:
        head = () if self.above is None else (whole.lines[self.above],)
        return unread(whole.path, "\n".join((*head, *whole.lines[self.start : end])))


def further(document: Document, first: Problem) -> tuple[Problem, ...]:
    """The faults of the pieces that begin behind the line of the first one."""
    pieces = (piece for piece in _pieces(document) if piece.start >= first.place.line)
    faults = (fault for piece in pieces if (fault := _fault(document, piece)))
    return tuple(islice(faults, LIMIT)) if first.rule == "yaml-syntax" else ()


def _fault(document: Document, piece: _Piece) -> Problem | None:
    """The fault that a piece has by itself and with all that follows."""
    alone = _read(document, piece, piece.end)
    if alone is None or alone.rule != "yaml-syntax":
        return None
    return alone if _read(document, piece, len(document.lines)) == alone else None


def _read(whole: Document, piece: _Piece, end: int) -> Problem | None:
    """Why the lines cannot be read, at its place in the whole; None if they can, or if it is the field above."""
    try:
        compose(piece.document(whole, end))
    except Refused as refused:
        line = refused.problem.place.line + piece.start - (piece.above is not None)
        place = replace(refused.problem.place, line=line)
        return replace(refused.problem, place=place) if line > piece.start else None
    return None


def _pieces(document: Document) -> Iterator[_Piece]:
    """The fields of the record; of one that is a list, its entries."""
    starts = [number for number, line in enumerate(document.lines) if _is_field(document, line)]
    for start, end in pairwise((*starts, len(document.lines))):
        yield from _entries(document.lines, start, end) or [_Piece(start=start, end=end)]


def _is_field(document: Document, line: str) -> bool:
    """Whether the line begins a field of the record's kind: prose that lost its place may look like another."""
    from ..kinds import models  # noqa: PLC0415 - loading the models takes long, and nearly every file can be read

    match, model = _FIELD.match(line), models().get(document.folder)
    names = ((field.alias or name) for name, field in model.model_fields.items()) if model else ()
    return match is not None and match["name"] in names


def _entries(lines: tuple[str, ...], start: int, end: int) -> list[_Piece]:
    first = next((number for number in range(start + 1, end) if lines[number].strip()), end)
    entry = _ENTRY.match(lines[first]) if first < end and _OPENS_LIST.match(lines[start]) else None
    if entry is None:
        return []
    starts = [number for number in range(first, end) if lines[number].startswith(entry[0])]
    return [_Piece(start=one, end=other, above=start) for one, other in pairwise((*starts, end))]
