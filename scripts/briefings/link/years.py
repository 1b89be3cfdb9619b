"""Meetings in, the same by year out."""

from dataclasses import dataclass
from itertools import groupby

from .meetings import MeetingEntry
from .ref import Ref

UNDATED = "undated"


@dataclass(frozen=True, kw_only=True)
class Year:
    """The meetings of one year; those that may lie in several years count for the earliest."""

    ref: Ref
    meetings: tuple[MeetingEntry, ...]


def years_of(meetings: tuple[MeetingEntry, ...]) -> tuple[Year, ...]:
    """Group meetings that are in the order of their dates."""
    groups = groupby(meetings, key=year_id)
    return tuple(Year(ref=year_ref(id_), meetings=tuple(group)) for id_, group in groups)


def year_id(meeting: MeetingEntry) -> str:
    unknown, day, _ = meeting.date.sort_key
    return UNDATED if unknown else f"{day.year}"


def year_ref(id_: str) -> Ref:
    return Ref("years", id_, "Meetings without a date" if id_ == UNDATED else f"Meetings in {id_}")
