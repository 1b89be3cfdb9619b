"""A meeting and a topic in, the part of the meeting that is on the topic out: what the topic's PDF on the site holds.

Who met, where, when and the summary stay; of everything else what the points on the topic rest on and speak of.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..link.cites import Cite
from ..link.encounters import EncounterView, runs_of
from ..link.meetings import MeetingEntry, SideView, SourceUse
from ..link.points import PointView, backings_of
from ..link.ref import Ref
from ..link.topics import TopicEntry
from .selection import Chosen

_SHOWN = ("date", "place")


def extracts(found: Chosen, topic: TopicEntry) -> Chosen:
    """The same meetings with the points on the topic, or on a narrower one, alone."""
    held = frozenset((point.meeting.id, point.id) for point in topic.points)
    meetings = tuple(
        _extract(each, tuple(point for point in each.points if (each.ref.id, point.id) in held))
        for each in found.meetings
    )
    return Chosen(meetings, (*found.words, "The points on this topic alone; each briefing is whole on its page"))


def _extract(meeting: MeetingEntry, points: tuple[PointView, ...]) -> MeetingEntry:
    handles = {handle for point in points for handle in point.handles}
    short = replace(
        meeting,
        evidence={name: cites for name, cites in meeting.evidence.items() if name in _SHOWN},
        sides=tuple(map(_without_notes, meeting.sides)),
        mentioned=tuple(each for each in meeting.mentioned if each.handle in handles),
        points=points,
        key_points=tuple(point for point in meeting.key_points if point in points),
        encounters=tuple(_encounters(meeting.encounters, points)),
        loose=runs_of(tuple(point for point in points if point.encounter is None)),
        topics=_once(ref for point in points for ref in point.topics),
        commitments=_once(each.ref for point in points for each in point.undertakings),
        agreements=_once(point.agreement for point in points if point.agreement),
        related=(),
        conflicts=tuple(each for each in meeting.conflicts if _concerns_one(each.concerns, points)),
        silences=(),
        backings=backings_of(points),
    )
    return replace(short, sources=tuple(_cited(short)))


def _without_notes(side: SideView) -> SideView:
    return replace(side, people=tuple(replace(person, note=None) for person in side.people))


def _encounters(encounters: tuple[EncounterView, ...], points: tuple[PointView, ...]) -> Iterator[EncounterView]:
    for each in encounters:
        runs = runs_of(tuple(point for point in points if point.encounter == each.id))
        if runs:
            yield replace(each, runs=runs)


def _concerns_one(concerns: Ref | str, points: tuple[PointView, ...]) -> bool:
    return isinstance(concerns, Ref) and concerns.anchor in {point.id for point in points}


def _cited(meeting: MeetingEntry) -> Iterator[SourceUse]:
    """The sources to which a locator of the extract leads."""
    cites = {cite.source for told in _locators(meeting) for cite in told}
    return (use for use in meeting.sources if use.ref.id in cites)


def _locators(meeting: MeetingEntry) -> Iterator[tuple[Cite, ...]]:
    yield from meeting.evidence.values()
    yield from (each.cites for each in (*meeting.people, *meeting.mentioned))
    yield from (each.cites for each in meeting.points)
    yield from (each.cites for each in meeting.encounters)
    yield from (reading.cites for conflict in meeting.conflicts for reading in conflict.readings)


def _once(refs: Iterable[Ref]) -> tuple[Ref, ...]:
    return tuple({ref.key: ref for ref in refs}.values())
