"""A brief has the newest of each thing, counts what it leaves out, and tells what moved since the meeting before."""

import pytest

from briefings.link.first_of import Some
from briefings.values.date import UNKNOWN
from exported import NAMES, exported

ARCHIVES = pytest.mark.parametrize("name", NAMES)


def number(some: Some[object]) -> int:
    return len(some.shown) + some.left


@ARCHIVES
def test_every_pair_and_everybody_who_was_at_a_meeting_has_one(name: str) -> None:
    archive = exported(name).archive
    pairs = [("briefs", pair.ref.id) for pair in archive.pairs]
    people = [("briefs", person.ref.id) for person in archive.people if person.meetings]
    assert [each.ref.key for each in archive.briefs] == pairs + people
    for person in archive.people:
        assert (archive.brief_of(person) is not None) == bool(person.meetings)


@ARCHIVES
def test_meetings_are_all_told_or_counted_newest_first(name: str) -> None:
    archive = exported(name).archive
    of_people = {person.ref.id: [each.meeting for each in person.meetings] for person in archive.people}
    whole = of_people | {pair.ref.id: list(pair.meetings) for pair in archive.pairs}
    for each in archive.briefs:
        told = [seen.meeting for seen in (*each.last, *each.earlier.shown)]
        meetings = whole[each.of.id]
        assert len(told) + each.earlier.left == len(meetings)
        days = [meeting.date.sort_key for meeting in told if meeting.date != UNKNOWN]
        assert days == sorted(days, reverse=True)
        left = [meeting for meeting in meetings if meeting not in told and meeting.date != UNKNOWN]
        assert all(meeting.date.sort_key <= days[-1] for meeting in left)


@ARCHIVES
def test_open_undertakings_are_open_and_none_is_left_out_uncounted(name: str) -> None:
    archive = exported(name).archive
    for each in archive.briefs:
        assert all(commitment.is_open for commitment in each.open.shown)
        pair = next((pair for pair in archive.pairs if pair.ref.key == each.of.key), None)
        if pair:
            assert number(each.open) == sum(commitment.is_open for commitment in pair.commitments)
        overdue = sum(commitment.outcome == "none recorded" for commitment in each.open.shown)
        assert overdue <= each.overdue <= number(each.open)


@ARCHIVES
def test_what_was_spoken_of_at_the_last_meeting_moved_or_was_spoken_of_again(name: str) -> None:
    for each in exported(name).archive.briefs:
        if each.since is None:
            assert len(each.last) + len(each.earlier.shown) == 1
            continue
        for movement in each.since.moved.shown:
            steps = movement.commitment.steps
            at_last = [step for step in steps if step.ref.id == each.since.last.ref.id]
            later = [step for step in steps if step.date.sort_key >= each.since.meeting.date.sort_key]
            assert at_last or later
            assert movement.is_new or movement.before != movement.commitment.stage
            if movement.is_new:
                assert not [step for step in steps if step.ref.id == each.since.meeting.ref.id]
