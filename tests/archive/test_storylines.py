"""The long undertakings of the archive's own records, followed through the years."""

import datetime as dt

import pytest

from briefings.link.archive import Archive
from briefings.link.axis import middle
from briefings.link.storylines import Storyline
from founding import founding_archive


@pytest.fixture(scope="module")
def archive() -> Archive:
    return founding_archive(dt.date(2026, 11, 21))


def story_of(archive: Archive, id_: str) -> Storyline:
    return next(story for story in archive.storylines if story.entry.ref.id == id_)


def years_of(story: Storyline) -> tuple[int, int]:
    days = [day for step in story.steps if (day := middle(step.date))]
    return min(days).year, max(days).year


def test_students_run_from_2009_to_2025_with_every_figure_beside_its_account(archive: Archive) -> None:
    story = story_of(archive, "afghan-students-programme-2010")
    assert years_of(story) == (2009, 2025)
    assert story.entry.stage == "ongoing"
    assert len(story.figures) >= 14
    assert all(own.figure.account and own.figure.cites for own in story.figures)


def test_repair_of_equipment_runs_from_2013_to_2017(archive: Archive) -> None:
    assert years_of(story_of(archive, "afghan-military-equipment-repair")) == (2013, 2017)


def test_invitations_of_2013_have_no_outcome_recorded(archive: Archive) -> None:
    outcomes = {each.ref.id: (each.stage, each.outcome) for each in archive.commitments}
    assert outcomes["afghan-observers-steppe-eagle-2013"] == ("offered", "none recorded")
    assert outcomes["afghan-participation-kadex-2014"] == ("offered", "none recorded")


def test_two_sums_of_two_million_dollars_stay_apart(archive: Archive) -> None:
    by_id = {each.ref.id: each for each in archive.commitments}
    aid = by_id["humanitarian-aid-two-million-dollars-2017"]
    forces = by_id["two-million-dollars-for-afghan-security-forces"]
    assert forces.ref in aid.distinct_from
    assert not {step.ref for step in aid.steps} & {step.ref for step in forces.steps}
