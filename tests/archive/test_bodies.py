"""Who speaks for a body, at a meeting of the Security Council in this archive."""

import pytest

from briefings.link.archive import Archive
from briefings.link.topics import TopicEntry
from conftest import ROOT
from test_who_met_whom import archive_of, attendance, met


@pytest.fixture(scope="module")
def real_archive() -> Archive:
    return archive_of(ROOT)


def test_a_body_is_met_and_speaks_for_none_of_its_people(real_archive: Archive) -> None:
    meeting = "2018-01-13-un-security-council-kabul"
    assert met(attendance(real_archive, "abdullah-abdullah", meeting)) == [("e2", ["un-security-council"])]
    ambassador = attendance(real_archive, "kairat-umarov", meeting)
    assert (ambassador.contacts, ambassador.as_a_whole and ambassador.as_a_whole.id) == ((), "un-security-council")


def test_who_speaks_for_a_body_does_not_speak_for_the_own_country(real_archive: Archive) -> None:
    council = [
        each
        for topic in real_archive.of("topics")
        if isinstance(topic, TopicEntry)
        for each in topic.spoken
        if any(speaker.party.ref and speaker.party.ref.id == "un-security-council" for speaker in each.speakers)
    ]
    assert council
    assert {side.id for each in council for side in each.sides} == {"un-security-council"}
