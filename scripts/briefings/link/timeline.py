"""Meetings and the dates of commitments in, the drawing of a timeline out: where each mark stands.

Lengths are in the units of the drawing, which is `WIDTH` wide.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from ..values.date import Date
from .commitments import CommitmentEntry
from .meetings import MeetingEntry

WIDTH = 1000
MARGIN = 30
ROW = 22  # height of one row of marks
CLOSE = 20  # marks nearer than this stand above each other
AXIS = 34  # height of the axis with its labels
LABELS = 18  # years that are labelled at most


@dataclass(frozen=True, slots=True)
class Mark:
    """A meeting, or the time by which a commitment was to be done, at its place in the drawing."""

    x: float
    y: float
    kind: Literal["meeting", "due"]
    title: str
    date: str


@dataclass(frozen=True, slots=True)
class Tick:
    x: float
    label: str


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
    kind: Literal["meeting", "due"]
    title: str
    date: Date


def timeline_of(meetings: tuple[MeetingEntry, ...], commitments: tuple[CommitmentEntry, ...]) -> Timeline | None:
    """Draw what has a date; None where nothing has."""
    dated = [_dated("meeting", meeting.title, meeting.date) for meeting in meetings]
    dated += [_dated("due", each.title, each.due) for each in commitments if each.due]
    placed = sorted((each for each in dated if each), key=lambda each: (each.day, each.kind, each.title))
    if not placed:
        return None
    first, last = placed[0].day.year, placed[-1].day.year + 1
    rows = _rows([_x(each.day, first, last) for each in placed])
    baseline = ROW * (max(rows) + 1.5)
    marks = tuple(
        Mark(_x(each.day, first, last), baseline - ROW * (row + 0.8), each.kind, each.title, each.date.words)
        for each, row in zip(placed, rows, strict=True)
    )
    return Timeline(marks, _ticks(first, last), baseline + AXIS, baseline, _span(first, last))


def _dated(kind: Literal["meeting", "due"], title: str, date: Date) -> _Dated | None:
    """The middle of the days that the date may mean, one known end where the other is open."""
    start, end = date.earliest or date.latest, date.latest or date.earliest
    return _Dated(start + (end - start) / 2, kind, title, date) if start and end else None


def _x(day: dt.date, first: int, last: int) -> float:
    start = dt.date(first, 1, 1)
    share = (day - start) / (dt.date(last, 1, 1) - start)
    return round(MARGIN + share * (WIDTH - 2 * MARGIN), 1)


def _rows(positions: list[float]) -> list[int]:
    """The lowest row in which each mark keeps its distance from the one before."""
    ends: list[float] = []
    rows = []
    for x in positions:
        row = next((row for row, end in enumerate(ends) if x - end >= CLOSE), len(ends))
        ends[row : row + 1] = [x]
        rows.append(row)
    return rows


def _ticks(first: int, last: int) -> tuple[Tick, ...]:
    every = -(-(last - first) // LABELS)
    return tuple(Tick(_x(dt.date(year, 1, 1), first, last), str(year)) for year in range(first, last + 1, every))


def _span(first: int, last: int) -> str:
    return str(first) if last - first == 1 else f"{first} to {last - 1}"
