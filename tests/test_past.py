"""How far an undertaking had come by an earlier meeting is what its steps up to then come to, one by one."""

from dataclasses import replace
from types import SimpleNamespace
from typing import cast

from hypothesis import given
from hypothesis import strategies as st

from briefings.ladder import ENDS, RUNGS, Stage
from briefings.link.commitments import CommitmentEntry
from briefings.link.ladders import Step, reached_by_day, stage_now
from briefings.link.meetings import MeetingEntry
from briefings.link.past import Past, Then
from briefings.link.ref import Ref
from briefings.values import date

DATES = st.sampled_from(["unknown", "2019", "2019-12-31", "2020", "2020-01-01", "2020-01", "2020-01-02", "[..2019-12]"])
MEETINGS = [Ref("meetings", id_, id_) for id_ in ("one", "two", "three")]
STAGES: st.SearchStrategy[Stage | None] = st.none() | st.sampled_from([*RUNGS, *ENDS])
STEPS = st.lists(
    st.builds(
        Step,
        date=DATES.map(date.parse),
        stage=STAGES,
        sure=st.booleans(),
        note=st.none(),
        text=st.just(""),
        ref=st.sampled_from(MEETINGS).map(lambda ref: ref.at("q1")),
        accounts=st.sampled_from([("a",), ("b",), ("a", "b")]),
        cites=st.just(()),
    ),
    max_size=6,
).map(lambda steps: tuple(sorted(steps, key=lambda step: step.date.sort_key)))


def meeting(ref: Ref, on: str) -> MeetingEntry:
    return cast("MeetingEntry", SimpleNamespace(ref=ref, date=date.parse(on)))


def undertaking(steps: tuple[Step, ...]) -> CommitmentEntry:
    return cast("CommitmentEntry", SimpleNamespace(steps=steps))


def counted(steps: tuple[Step, ...], before: MeetingEntry, last: MeetingEntry) -> Then:
    """The steps of the earlier meeting, none of the later one, and of others those that no date shows to be later."""
    until = []
    for each in steps:
        day, own = each.date.earliest or each.date.latest, before.date.earliest or before.date.latest
        later = day is not None and own is not None and day > own
        if each.ref.id == before.ref.id or (each.ref.id != last.ref.id and not later):
            until.append(each)
    return Then(len(until), stage_now(tuple(until))[0])


@given(steps=STEPS, before=DATES, last=DATES)
def test_past_is_what_the_steps_until_then_come_to(steps: tuple[Step, ...], before: str, last: str) -> None:
    earlier, later = meeting(MEETINGS[0], before), meeting(MEETINGS[1], last)
    assert Past(undertaking(steps)).until(earlier, later) == counted(steps, earlier, later)


@given(steps=STEPS)
def test_each_day_reaches_what_the_steps_up_to_it_reach(steps: tuple[Step, ...]) -> None:
    days = reached_by_day(steps)
    assert [reached for _, reached in days[-1:]] == ([stage_now(steps)] if days else [])
    for (known, day, written), reached in days:
        until = [
            each for each in steps if each.date.sort_key[0] or (known and each.date.sort_key[1:] <= (day, written))
        ]
        assert stage_now(tuple(until)) == reached


def test_step_of_the_later_meeting_is_none_of_the_past_though_its_date_is_as_early() -> None:
    """Both meetings are of one day."""
    step = Step(
        date=date.parse("2020-01-01"),
        stage="offered",
        sure=True,
        note=None,
        text="",
        ref=MEETINGS[0],
        accounts=("a",),
        cites=(),
    )
    steps = (step, replace(step, stage="signed", ref=MEETINGS[1]))
    earlier, later = meeting(MEETINGS[0], "2020-01-01"), meeting(MEETINGS[1], "2020-01-01")
    assert Past(undertaking(steps)).until(earlier, later) == Then(1, "offered")
