"""Meetings in, every pair of countries that met with what lies between them out."""

from dataclasses import dataclass
from itertools import combinations

from .agreements import AgreementEntry
from .commitments import CommitmentEntry
from .conflicts import Conflict
from .countries import country_codes
from .lookup import Lookup
from .meetings import MeetingEntry
from .ref import Ref
from .register import Register
from .tally import Tally
from .timeline import Timeline, timeline_of


@dataclass(frozen=True, kw_only=True)
class Pair:
    """Two countries that met, ready to show; `ref.id` is their codes in the order of the alphabet."""

    ref: Ref
    countries: tuple[Ref, Ref]
    meetings: tuple[MeetingEntry, ...]
    commitments: tuple[CommitmentEntry, ...]
    agreements: tuple[AgreementEntry, ...]
    conflicts: tuple[Conflict, ...]
    timeline: Timeline | Tally | None


def pairs_of(
    register: Register,
    meetings: tuple[MeetingEntry, ...],
    commitments: tuple[CommitmentEntry, ...],
    agreements: tuple[AgreementEntry, ...],
) -> tuple[Pair, ...]:
    """Every pair, those with most meetings first."""
    met: dict[tuple[str, str], list[MeetingEntry]] = {}
    for meeting in meetings:
        codes = sorted({ref.id for ref in meeting.countries})
        for pair in combinations(codes, 2):
            met.setdefault(pair, []).append(meeting)
    theirs = Lookup(commitments, lambda each: combinations(sorted(country_codes(register, each.by + each.to)), 2))
    papers = Lookup(agreements, lambda each: combinations(sorted(country_codes(register, each.parties)), 2))
    pairs = (_pair(register, codes, tuple(found), theirs.of(codes), papers.of(codes)) for codes, found in met.items())
    return tuple(sorted(pairs, key=lambda pair: (-len(pair.meetings), pair.ref.id)))


def _pair(
    register: Register,
    codes: tuple[str, str],
    meetings: tuple[MeetingEntry, ...],
    theirs: tuple[CommitmentEntry, ...],
    papers: tuple[AgreementEntry, ...],
) -> Pair:
    first, second = map(register.ref, codes)
    return Pair(
        ref=Ref("pairs", "-".join(codes), f"{first.title} and {second.title}"),
        countries=(first, second),
        meetings=meetings,
        commitments=theirs,
        agreements=papers,
        conflicts=tuple(
            conflict for each in (*meetings, *theirs, *papers) for conflict in each.conflicts if conflict.is_open
        ),
        timeline=timeline_of(meetings, theirs),
    )
