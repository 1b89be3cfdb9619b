"""Pairs and people in, a brief of each for somebody who is about to meet the other side out.

A brief fits on two sheets: it holds a fixed number of things, the newest first, and says how many it leaves out.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import chain

from ..values.date import UNKNOWN
from .brief import Brief, Held, NotKnown, Seen
from .commitments import CommitmentEntry
from .conflicts import Conflict
from .delegates import Delegation, delegations_of
from .first_of import first_of
from .lookup import Lookup
from .meetings import MeetingEntry
from .pairs import Pair
from .past import Past
from .people import PersonEntry
from .ref import Ref
from .since import since

WHOLE, EARLIER = 2, 4  # meetings with what was said, and those by their title alone
PEOPLE = 4  # of each side
SAID, OPEN, CONFLICTS, UNCLEAR, SILENCES = 3, 8, 4, 3, 3
SPELLINGS = 4


def briefs_of(
    pairs: Iterable[Pair], people: Iterable[PersonEntry], commitments: tuple[CommitmentEntry, ...]
) -> tuple[Brief, ...]:
    """One of each pair, and of each person who was at a meeting."""
    by_step = Lookup(commitments, lambda entry: (step.ref.id for step in entry.steps))
    pasts = {each.ref.id: Past(each) for each in commitments}
    of_people = (_of_person(person, by_step) for person in people if person.meetings)
    return tuple(_brief(matter, pasts) for matter in chain(map(_of_pair, pairs), of_people))


def brief_ref(of: Ref) -> Ref:
    """The brief of a pair or a person."""
    return Ref("briefs", of.id, f"Brief: {of.title}")


@dataclass(frozen=True, kw_only=True, slots=True)
class _Matter:
    """What a brief is made from: all meetings, newest first, and what bears on them.

    `said` are the ids of undertakings that the person spoke of.
    """

    of: Ref
    seen: tuple[Seen, ...]
    commitments: tuple[CommitmentEntry, ...]
    conflicts: tuple[Conflict, ...]
    person: PersonEntry | None = None
    said: frozenset[str] = frozenset()
    delegations: tuple[Delegation, ...] = ()


def _of_pair(pair: Pair) -> _Matter:
    newest = newest_first(pair.meetings)
    return _Matter(
        of=pair.ref,
        seen=tuple(Seen(meeting, None) for meeting in newest),
        commitments=pair.commitments,
        conflicts=pair.conflicts,
        delegations=delegations_of(pair.countries, newest, PEOPLE),
    )


def _of_person(person: PersonEntry, commitments: Lookup[CommitmentEntry]) -> _Matter:
    """Undertakings are those spoken of for sure where the person was."""
    presences = {each.meeting.ref.id: each.presence for each in person.meetings}
    newest = newest_first(each.meeting for each in person.meetings)
    touched = commitments.of(*presences)
    return _Matter(
        of=person.ref,
        seen=tuple(Seen(meeting, presences[meeting.ref.id]) for meeting in newest),
        commitments=touched,
        conflicts=tuple(one for each in (*newest, *touched) for one in each.conflicts if one.is_open),
        person=person,
        said=frozenset(each.ref.id for point in person.said for each in point.undertakings if each.sure),
    )


def _brief(matter: _Matter, pasts: Mapping[str, Past]) -> Brief:
    newest = tuple(each.meeting for each in matter.seen)
    theirs = sorted(matter.commitments, key=lambda each: (each.ref.id in matter.said, *_last_seen(each)), reverse=True)
    still_open = tuple(each for each in theirs if each.is_open)
    return Brief(
        ref=brief_ref(matter.of),
        of=matter.of,
        person=matter.person,
        delegations=matter.delegations,
        offices=_offices(matter.person) if matter.person else (),
        spellings=first_of(matter.person.names if matter.person else (), SPELLINGS),
        last=matter.seen[:WHOLE],
        earlier=first_of(matter.seen[WHOLE:], EARLIER),
        said=first_of(reversed(matter.person.said if matter.person else ()), SAID),
        since=since(newest[0], newest[1], (pasts[each.ref.id] for each in theirs)) if len(newest) > 1 else None,
        open=first_of(still_open, OPEN),
        overdue=sum(each.outcome == "none recorded" for each in still_open),
        conflicts=first_of(sorted(matter.conflicts, key=partial(_place, newest)), CONFLICTS),
        unclear=first_of((point for meeting in newest for point in meeting.unclear), UNCLEAR),
        not_known=first_of((each for meeting in newest for each in _not_known(meeting)), SILENCES),
    )


def _offices(person: PersonEntry) -> tuple[Held, ...]:
    """Each office once."""
    periods: dict[Ref, list[str]] = {}
    for tenure in person.offices:
        periods.setdefault(tenure.office, []).append(tenure.period)
    return tuple(Held(office, tuple(found)) for office, found in periods.items())


def newest_first(meetings: Iterable[MeetingEntry]) -> tuple[MeetingEntry, ...]:
    """Those of unknown date come last: nothing shows that they are new."""
    return tuple(sorted(meetings, key=_by_date, reverse=True))


def _by_date(meeting: MeetingEntry) -> tuple[object, ...]:
    return meeting.date != UNKNOWN, meeting.date.sort_key, meeting.ref.id


def _last_seen(commitment: CommitmentEntry) -> tuple[dt.date, str]:
    seen = commitment.last_seen
    return (seen.latest or seen.earliest or dt.date.min) if seen else dt.date.min, commitment.ref.id


def _not_known(meeting: MeetingEntry) -> Iterable[NotKnown]:
    return (NotKnown(meeting.ref.at(each.anchor), each.what) for each in meeting.silences)


def _place(newest: tuple[MeetingEntry, ...], conflict: Conflict) -> int:
    """Where the meeting of a conflict stands; those of undertakings and papers come after all meetings."""
    ids = [meeting.ref.id for meeting in newest]
    return ids.index(conflict.ref.id) if conflict.ref.id in ids else len(ids)
