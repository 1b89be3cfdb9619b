"""The notes of the checks in, each with its place on a page out: what is no mistake and may want another record."""

from dataclasses import dataclass

from ..problem import Problem
from ..records import Filed
from .part import RecordPart, part_at
from .ref import Ref
from .register import Register


@dataclass(frozen=True, kw_only=True, slots=True)
class LooseEnd:
    """A note; `text` is what the part of the record says, empty if the note is about the whole record."""

    ref: Ref
    text: str
    message: str


def loose_ends_of(register: Register, notes: tuple[Problem, ...]) -> tuple[LooseEnd, ...]:
    """The notes about records, in the order of their places."""
    by_path = {filed.path: filed for filed in register.records.filed}
    told = ((by_path[note.place.path], note) for note in notes if note.place.path in by_path)
    return tuple(_loose_end(register, filed, note) for filed, note in told)


def _loose_end(register: Register, filed: Filed, note: Problem) -> LooseEnd:
    part = _point_at(register, filed, note.place.line)
    return LooseEnd(ref=register.place(filed.id, part.anchor), text=part.text, message=note.message)


def _point_at(register: Register, filed: Filed, line: int) -> RecordPart:
    """The last point that begins at this line or before, if the line belongs to a point."""
    begun = [
        index
        for index, _ in enumerate(getattr(filed.record, "points", ()))
        if filed.place(("points", index)).line <= line
    ]
    return part_at(register, filed, ("points", begun[-1])) if begun else RecordPart("the record")
