"""Meetings and the dates of commitments in, the drawing of a timeline out: where each mark stands.

Lengths are in the units of the drawing, which is 1,000 wide.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from ..values.date import Date
from .axis import Reach, Tick, axis_of, middle, reach
from .commitments import CommitmentEntry
from .meetings import MeetingEntry
from .tally import Tally, tally_of

LEFT, RIGHT = 30, 970
ROW = 22  # height of one row of marks
CLOSE = 20  # marks nearer than this stand above each other
AXIS = 34  # height of the axis with its labels
MOST = 150  # marks that can be told from each other

Kind = Literal["meeting", "due"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A meeting, or the time by which a commitment was to be done, at its place in the drawing."""

    reach: Reach
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
    date: Date
    kind: Kind
    title: str


def timeline_of(
    meetings: tuple[MeetingEntry, ...], commitments: tuple[CommitmentEntry, ...]
) -> Timeline | Tally | None:
    """Draw what has a date, or count it where that is too much; None where nothing has a date."""
    dated = [_Dated(meeting.date, "meeting", meeting.title) for meeting in meetings]
    dated += [_Dated(each.due, "due", each.title) for each in commitments if each.due]
    placed = sorted((each for each in dated if middle(each.date)), key=_order)
    if not placed:
        return None
    if len(placed) > MOST:
        return tally_of(*([each.date for each in placed if each.kind == kind] for kind in ("meeting", "due")))
    axis = axis_of([each.date for each in placed], LEFT, RIGHT)
    reaches = [place for each in placed if (place := reach(axis, each.date))]
    rows = _rows([place.x for place in reaches])
    baseline = ROW * (max(rows) + 1.5)
    marks = tuple(
        Mark(place, baseline - ROW * (row + 0.8), each.kind, each.title, each.date.words)
        for each, place, row in zip(placed, reaches, rows, strict=True)
    )
    return Timeline(marks, axis.ticks, baseline + AXIS, baseline, axis.span)


def _order(each: _Dated) -> tuple[dt.date, str, str]:
    return (middle(each.date) or dt.date.max, each.kind, each.title)


def _rows(positions: list[float]) -> list[int]:
    """The lowest row in which each mark keeps its distance from the one before."""
    ends: list[float] = []
    rows = []
    for x in positions:
        row = next((row for row, end in enumerate(ends) if x - end >= CLOSE), len(ends))
        ends[row : row + 1] = [x]
        rows.append(row)
    return rows
