"""What is said of a commitment after its end begins it anew.

After it lapsed or another took its place, nothing follows; after it was declined or withdrawn, it may be asked for,
offered or promised again, but not be accepted, signed, in force, going on or delivered.
Only sure links and days that surely come later are looked at.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from ..acts import MEANINGS
from ..kinds.commitments import Commitment
from ..kinds.meetings import Meeting
from ..ladder import Stage, is_end
from ..parts.base import Path
from ..problem import Problem, Severity
from ..records import Filed, Records
from ..values.date import Date
from ._periods import surely_before

SEVERITY: Severity = "warning"
FOR_GOOD: frozenset[Stage] = frozenset({"lapsed", "superseded"})
GOING_ON: frozenset[Stage] = frozenset({"accepted", "signed", "in-force", "ongoing", "delivered"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """A stage that a point or a report gives a commitment."""

    filed: Filed
    path: Path
    date: Date
    stage: Stage


def check(records: Records) -> Iterator[Problem]:
    entries: dict[str, list[Entry]] = {}
    for id_, entry in (*_points(records), *_reports(records)):
        entries.setdefault(id_, []).append(entry)
    for id_, history in entries.items():
        ends = [each for each in history if is_end(each.stage)]
        for entry in history if ends else ():
            end = _end_against(entry, history, ends)
            if end:
                message = f"`{id_}` was {end.stage} on {end.date.words} and is {entry.stage} here, later"
                help_ = f"mend a date or stage here or in {end.filed.path}, or make a new commitment"
                yield entry.filed.problem("end-comes-last", message, help_, entry.path, SEVERITY)


def _end_against(entry: Entry, history: list[Entry], ends: list[Entry]) -> Entry | None:
    """The end that the entry contradicts, if any."""
    before = [each for each in ends if surely_before(each.date, entry.date)]
    if is_end(entry.stage) or not before:
        return None
    last = max(before, key=lambda each: each.date.sort_key)
    for_good = next((each for each in before if each.stage in FOR_GOOD), None)
    out_of_place = entry.stage in GOING_ON and not _begun_anew(last, entry, history)
    return for_good or (last if out_of_place else None)


def _begun_anew(end: Entry, entry: Entry, history: list[Entry]) -> bool:
    """Whether something between the two, as far as dates tell, takes the commitment up again."""
    new = (each for each in history if not is_end(each.stage) and each.stage not in GOING_ON)
    return any(not surely_before(each.date, end.date) and not surely_before(entry.date, each.date) for each in new)


def _points(records: Records) -> Iterator[tuple[str, Entry]]:
    for filed, meeting in records.of(Meeting):
        for index, point in enumerate(meeting.points):
            stage = point.stage or MEANINGS[point.act].stage
            encounter = meeting.encounter_of(point)
            date = (encounter.date if encounter else None) or meeting.date
            for link in point.commitment:
                if link.link == "sure" and stage:
                    yield link.id, Entry(filed=filed, path=("points", index, "act"), date=date, stage=stage)


def _reports(records: Records) -> Iterator[tuple[str, Entry]]:
    for filed, commitment in records.of(Commitment):
        for index, report in enumerate(commitment.reports):
            path = ("reports", index, "stage")
            yield filed.id, Entry(filed=filed, path=path, date=report.date, stage=report.stage)
