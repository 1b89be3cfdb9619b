"""Meetings in, every pair of countries that met with what lies between them out."""

from dataclasses import dataclass
from itertools import combinations

from .agreements import AgreementEntry
from .commitments import CommitmentEntry
from .conflicts import Conflict
from .countries import country_codes
from .meetings import MeetingEntry
from .ref import Ref
from .register import Register
from .timeline import Timeline, timeline_of
from .years import Year, years_of


@dataclass(frozen=True, kw_only=True)
class Pair:
    """Two countries that met, ready to show; `ref.id` is their codes in the order of the alphabet."""

    ref: Ref
    countries: tuple[Ref, Ref]
    meetings: tuple[MeetingEntry, ...]
    years: tuple[Year, ...]
    commitments: tuple[CommitmentEntry, ...]
    agreements: tuple[AgreementEntry, ...]
    conflicts: tuple[Conflict, ...]
    timeline: Timeline | None


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
    pairs = (_pair(register, codes, tuple(found), commitments, agreements) for codes, found in met.items())
    return tuple(sorted(pairs, key=lambda pair: (-len(pair.meetings), pair.ref.id)))


def _pair(
    register: Register,
    codes: tuple[str, str],
    meetings: tuple[MeetingEntry, ...],
    commitments: tuple[CommitmentEntry, ...],
    agreements: tuple[AgreementEntry, ...],
) -> Pair:
    first, second = map(register.ref, codes)
    theirs = tuple(each for each in commitments if country_codes(register, each.by + each.to) >= set(codes))
    papers = tuple(each for each in agreements if country_codes(register, each.parties) >= set(codes))
    return Pair(
        ref=Ref("pairs", "-".join(codes), f"{first.title} and {second.title}"),
        countries=(first, second),
        meetings=meetings,
        years=years_of(meetings),
        commitments=theirs,
        agreements=papers,
        conflicts=tuple(
            conflict for each in (*meetings, *theirs, *papers) for conflict in each.conflicts if conflict.is_open
        ),
        timeline=timeline_of(meetings, theirs),
    )
