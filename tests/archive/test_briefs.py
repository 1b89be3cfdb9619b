"""Briefs of this archive: what is open, and what moved since the meeting before."""

from briefings.link.brief import Brief
from conftest import AS_OF
from founding import founding_archive


def brief(id_: str) -> Brief:
    return next(each for each in founding_archive(AS_OF).briefs if each.of.id == id_)


def test_undertakings_that_the_person_spoke_of_come_first() -> None:
    ids = [each.ref.id for each in brief("amir-khan-muttaqi").open.shown]
    assert set(ids[:2]) == {"no-threat-from-afghan-soil-2021", "technical-scholarships-request-2021"}


def test_what_moved_since_the_meeting_before() -> None:
    """By the records: in July 2025 a memorandum, a doubling and a railway came up, trade got a stage."""
    since = brief("af-kz").since
    assert since
    assert since.is_sure
    assert (since.last.ref.id, since.meeting.ref.id) == ("2025-07-10-kz-af-kabul", "2024-04-kz-af-kabul")
    moved = {each.commitment.ref.id: (each.is_new, each.before) for each in since.moved.shown}
    assert moved == {
        "railway-central-asia-south-asia": (True, None),
        "scholarships-doubling-2025": (True, None),
        "railway-turgundi-herat": (True, None),
        "trade-goal-three-billion": (False, None),
    }
