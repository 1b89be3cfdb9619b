"""Meetings and the dates of commitments in, the drawing of a timeline out: where each mark stands.

Lengths are in the units of the drawing, which is 1,000 wide.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from ..values.date import Date
from .axis import Tick, axis_of, middle
from .commitments import CommitmentEntry
from .meetings import MeetingEntry

LEFT, RIGHT = 30, 970
ROW = 22  # height of one row of marks
CLOSE = 20  # marks nearer than this stand above each other
AXIS = 34  # height of the axis with its labels

Kind = Literal["meeting", "due"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A meeting, or the time by which a commitment was to be done, at its place in the drawing."""

    x: float
    y: float
    kind: Kind
    title: str
    date: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """Marks above an axis of years; what has no date is in the table beside the picture only."""

    marks: tuple[Mark, ...]
    ticks: tuple[Tick, ...]
    height: float
    baseline: float
    span: str


@dataclass(frozen=True, slots=True)
class _Dated:
    day: dt.date
    kind: Kind
    title: str
    date: Date


def timeline_of(meetings: tuple[MeetingEntry, ...], commitments: tuple[CommitmentEntry, ...]) -> Timeline | None:
    """Draw what has a date; None where nothing has."""
    dated = [_dated("meeting", meeting.title, meeting.date) for meeting in meetings]
    dated += [_dated("due", each.title, each.due) for each in commitments if each.due]
    placed = sorted((each for each in dated if each), key=lambda each: (each.day, each.kind, each.title))
    if not placed:
        return None
    axis = axis_of([each.day for each in placed], LEFT, RIGHT)
    rows = _rows([axis.x(each.day) for each in placed])
    baseline = ROW * (max(rows) + 1.5)
    marks = tuple(
        Mark(axis.x(each.day), baseline - ROW * (row + 0.8), each.kind, each.title, each.date.words)
        for each, row in zip(placed, rows, strict=True)
    )
    return Timeline(marks, axis.ticks, baseline + AXIS, baseline, axis.span)


def _dated(kind: Kind, title: str, date: Date) -> _Dated | None:
    day = middle(date)
    return _Dated(day, kind, title, date) if day else None


def _rows(positions: list[float]) -> list[int]:
    """The lowest row in which each mark keeps its distance from the one before."""
    ends: list[float] = []
    rows = []
    for x in positions:
        row = next((row for row, end in enumerate(ends) if x - end >= CLOSE), len(ends))
        ends[row : row + 1] = [x]
        rows.append(row)
    return rows
