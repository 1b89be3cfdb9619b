"""Checked records in, the archive as pages show it out: everything computed from several records.

It assumes what the rules prove and has no error of its own.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from itertools import chain
from typing import TypeVar

from ..history import History
from ..kinds.agreements import Agreement
from ..kinds.commitments import Commitment
from ..kinds.events import Event
from ..kinds.meetings import Meeting
from ..kinds.offices import Office
from ..kinds.people import Person
from ..kinds.topics import Topic
from ..problem import Problem
from ..records import Records
from .agreements import agreement_of
from .archive import Archive
from .briefs import briefs_of
from .change_days import change_days_of
from .changes import changes_of
from .commitments import CommitmentEntry, commitment_of
from .contacts import occasions_of
from .countries import countries_of
from .entry import Entry, entry_of
from .events import event_of
from .figures import figures_of
from .holders import holdings_of
from .kinds import kind_indexes_of
from .lookup import Lookup
from .loose_ends import loose_ends_of
from .meetings import MeetingEntry, meeting_of
from .mentions import mentions_of
from .money import money_of
from .names import scripts_of
from .offices import office_of
from .pairs import pairs_of
from .people import Appearances, PersonEntry, appearances_of, person_of
from .points import PointView, points_of
from .questions import questions_of
from .redirects import redirects_of
from .register import Register
from .requests import requests_of
from .series import series_of
from .sides import spoken_of
from .sources import source_of
from .span import span_of
from .statements import statements_of
from .steps import Bearing, bearings_of
from .storylines import storylines_of
from .timeline import timeline_of
from .topics import topic_of
from .who_met_whom import who_met_whom_of
from .years import years_of

E = TypeVar("E", bound=Entry)


def link(records: Records, history: History, as_of: dt.date | None, notes: tuple[Problem, ...] = ()) -> Archive:
    """Link all records; the order of everything is fixed here. `notes` are those of the checks, sorted by place."""
    register = _register(records)
    meetings = _meetings(register)
    points = _points(register, meetings)
    years = span_of([*(each.date for each in meetings), *(each.date for each in points)])
    bearings = bearings_of(points)
    commitments = _commitments(register, bearings, as_of)
    occasions = {meeting.ref.id: occasions_of(register, meeting) for meeting in meetings}
    appearances = appearances_of(meetings, points, occasions)
    people = _people(register, appearances)
    sources = _by_title(source_of(register, id_) for id_ in register.sources)
    agreements = _by_title(
        agreement_of(register, filed, each, points, commitments) for filed, each in records.of(Agreement)
    )
    events = _by_title(event_of(register, filed, each, points, commitments) for filed, each in records.of(Event))
    by_id = {meeting.ref.id: meeting for meeting in meetings}
    spoken = Lookup(
        (spoken_of(register, point, by_id.get(point.meeting.id)) for point in points),
        lambda each: (ref.id for ref in each.point.topics),
    )
    undertaken = Lookup(commitments, lambda each: (ref.id for ref in each.topics))
    holdings = holdings_of(people, appearances)
    linked = (
        *(*meetings, *commitments, *people, *sources, *agreements, *events),
        *(office_of(register, filed, each, holdings) for filed, each in records.of(Office)),
        *(topic_of(register, filed, each, spoken, undertaken) for filed, each in records.of(Topic)),
    )
    entries = _entries(register, linked)
    countries = countries_of(register, meetings, people, commitments)
    redirects = redirects_of(register)
    pairs = pairs_of(register, meetings, commitments, agreements)
    changes = changes_of(register, history, redirects)
    return Archive(
        settings=records.settings,
        history=history,
        as_of=as_of,
        entries=entries,
        meetings=meetings,
        points=points,
        commitments=commitments,
        people=people,
        sources=sources,
        kinds=kind_indexes_of(entries),
        countries=countries,
        pairs=pairs,
        briefs=briefs_of(pairs, people, commitments),
        years=years_of(meetings),
        scripts=scripts_of(entries, countries),
        questions=questions_of(entries, points, loose_ends_of(register, notes)),
        requests=requests_of(register, points, commitments),
        money=money_of(register, points, commitments, bearings),
        figures=figures_of(commitments),
        series=series_of(events),
        span=years,
        who_met_whom=who_met_whom_of(register, chain.from_iterable(occasions.values()), years),
        timeline=timeline_of(meetings, commitments),
        storylines=storylines_of(commitments),
        redirects=redirects,
        changes=changes,
        change_days=change_days_of(changes, redirects),
    )


def _register(records: Records) -> Register:
    ordered = replace(records, filed=tuple(sorted(records.filed, key=lambda filed: (filed.kind, filed.id))))
    names = Register(records=ordered)
    return replace(names, mentions=mentions_of(names), statements=statements_of(names))


def _meetings(register: Register) -> tuple[MeetingEntry, ...]:
    meetings = (meeting_of(register, filed, each) for filed, each in register.records.of(Meeting))
    return tuple(sorted(meetings, key=lambda meeting: (meeting.date.sort_key, meeting.ref.id)))


def _points(register: Register, meetings: tuple[MeetingEntry, ...]) -> tuple[PointView, ...]:
    """The points of all meetings and events, by date."""
    at_meetings = (point for meeting in meetings for point in meeting.points)
    of_events = (point for filed, event in register.records.of(Event) for point in points_of(register, filed, event))
    return tuple(sorted((*at_meetings, *of_events), key=lambda point: (point.date.sort_key, point.meeting.id)))


def _commitments(register: Register, bearings: Lookup[Bearing], as_of: dt.date | None) -> tuple[CommitmentEntry, ...]:
    commitments = register.records.of(Commitment)
    return _by_title(commitment_of(register, filed, each, bearings, as_of) for filed, each in commitments)


def _people(register: Register, appearances: Appearances) -> tuple[PersonEntry, ...]:
    people = (person_of(register, filed, each, appearances) for filed, each in register.records.of(Person))
    return tuple(sorted(people, key=lambda person: (person.person.sort.casefold(), person.ref.id)))


def _entries(register: Register, linked: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Everything with a page; a kind that nothing here knows has what every entry has."""
    entries = {entry.ref.id: entry for entry in linked}
    entries |= {filed.id: entry_of(register, filed) for filed in register.records.filed if filed.id not in entries}
    return tuple(sorted(entries.values(), key=lambda entry: (entry.kind, entry.ref.id)))


def _by_title(entries: Iterable[E]) -> tuple[E, ...]:
    return tuple(sorted(entries, key=lambda entry: (entry.title.casefold(), entry.ref.id)))
