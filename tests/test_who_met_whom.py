"""Who met whom, told of the example by hand, and what holds of every archive."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefings.check import check
from briefings.history import NO_HISTORY
from briefings.link import link
from briefings.link.archive import Archive
from briefings.link.chronicle import Chronicle
from briefings.link.people import Attendance
from briefings.link.people_columns import MOST
from briefings.link.people_graph import graph_of
from briefings.read import read
from briefings.settings import load_settings
from conftest import AS_OF, EXAMPLE, ROOT

ROOTS = {"example": EXAMPLE, "archive": ROOT}


def archive_of(root: Path) -> Archive:
    documents, _ = read(root / "records")
    records, _ = check(documents, load_settings(root / "mkdocs.yml"))
    return link(records, NO_HISTORY, AS_OF)


@pytest.fixture(scope="module", params=ROOTS)
def archive(request: pytest.FixtureRequest) -> Archive:
    return archive_of(ROOTS[request.param])


@pytest.fixture(scope="module")
def example_archive() -> Archive:
    return archive_of(EXAMPLE)


def attendance(archive: Archive, person: str, meeting: str) -> Attendance:
    entry = next(each for each in archive.people if each.ref.id == person)
    return next(each for each in entry.meetings if each.meeting.ref.id == meeting)


def met(attendance: Attendance) -> list[tuple[str, list[str]]]:
    """By occasion, whom somebody met: people and bodies by name; in a session nobody."""
    return [
        (each.occasion.ref.anchor, [person.name for person in each.people] + [body.id for body in each.bodies])
        for each in attendance.contacts
        if not each.occasion.is_session
    ]


def rows(chronicle: Chronicle) -> Iterator[tuple[str, str, str, tuple[str, ...]]]:
    for year in chronicle.years:
        for each in year.times:
            yield year.label, each.time.one.name, each.time.other.name, each.words


def test_a_person_met_the_other_side_encounter_by_encounter(example_archive: Archive) -> None:
    visit = attendance(example_archive, "sigrun-hafdal", "2012-05-14-uy-is-reykjavik")
    assert met(visit) == [
        ("e1", ["Bruno Faroleiro", "Inés Mareazul"]),
        ("e2", ["Bruno Faroleiro", "uy", "uy-coast-service"]),
    ]
    host = attendance(example_archive, "bruno-faroleiro", "2012-05-14-uy-is-reykjavik")
    assert met(host) == [("e1", ["Sigrún Hafdal"]), ("e2", ["Sigrún Hafdal", "Torfi Brimsson"])]


def test_who_was_in_one_session_is_not_said_to_have_met(example_archive: Archive) -> None:
    forum = attendance(example_archive, "bruno-faroleiro", "2015-09-21-lighthouse-forum-lisbon")
    (session,) = forum.contacts
    assert [person.name for person in session.people] == ["Pedro Cais"]
    assert [body.id for body in session.bodies] == ["is"]
    assert forum.met == ()
    assert [each.title for each in example_archive.who_met_whom.sessions] == ["Closing session"]


def test_where_no_encounter_is_told_apart_those_of_the_meeting_met(example_archive: Archive) -> None:
    call = attendance(example_archive, "sigrun-hafdal", "2014-02-03-is-uy-phone")
    assert met(call) == [("", ["Chair of the cabinet, not named"])]


def test_pairs_of_the_example(example_archive: Archive) -> None:
    pairs = example_archive.who_met_whom.pairs
    assert [(each.one.name, each.other.name, [time.occasion.ref.anchor for time in each.times]) for each in pairs] == [
        ("Bruno Faroleiro", "Sigrún Hafdal", ["e1", "e2"]),
        ("Inés Mareazul", "Sigrún Hafdal", ["e1"]),
        ("Bruno Faroleiro", "Torfi Brimsson", ["e2"]),
        ("Chair of the cabinet, not named", "Sigrún Hafdal", [""]),
        ("Nadia Daryashinas", "Pedro Cais", ["e1"]),
        ("Mar Costa", "Sigrún Hafdal", [""]),
    ]
    assert [each.meetings for each in pairs] == [1, 1, 1, 1, 1, 1]


def test_chronicle_of_the_example_has_ranks_of_the_day_and_years_without_anybody(example_archive: Archive) -> None:
    (chronicle,) = example_archive.who_met_whom.chronicles
    assert chronicle.anchor == "is-uy"
    assert list(rows(chronicle)) == [
        ("2012", "Sigrún Hafdal", "Bruno Faroleiro", ("minister",)),
        ("2012", "Sigrún Hafdal", "Inés Mareazul", ("minister", "deputy minister")),
        ("2012", "Sigrún Hafdal", "Bruno Faroleiro", ("minister",)),
        ("2012", "Torfi Brimsson", "Bruno Faroleiro", ("rank not recorded", "minister")),
        ("2014", "Sigrún Hafdal", "Chair of the cabinet, not named", ("head of government", "rank not recorded")),
        ("no date", "Sigrún Hafdal", "Mar Costa", ("rank not recorded",)),
    ]
    empty = [year.label for year in chronicle.years if not year.times]
    assert empty == ["2013", "2015", "2016", "2017", "2018"]


def test_met_is_symmetric(archive: Archive) -> None:
    """Whoever met somebody with a record was met by that person, at the same meeting."""
    told = {
        (person.ref.id, other.ref.id, each.meeting.ref.id)
        for person in archive.people
        for each in person.meetings
        for other in each.met
        if other.ref
    }
    assert told == {(other, person, meeting) for person, other, meeting in told}


def test_nobody_met_themselves_their_own_side_or_somebody_only_mentioned(archive: Archive) -> None:
    meetings = {meeting.ref.id: meeting for meeting in archive.meetings}
    for pair in archive.who_met_whom.pairs:
        assert pair.one != pair.other
        for time in pair.times:
            meeting, sides = meetings[time.occasion.ref.id], time.occasion.sides
            assert sides[time.one.handle] != sides[time.other.handle]
            assert not {time.one.handle, time.other.handle} & {person.handle for person in meeting.mentioned}


def test_pairs_and_the_pages_of_people_tell_the_same(archive: Archive) -> None:
    on_pages = {
        frozenset((person.ref, other.ref))
        for person in archive.people
        for each in person.meetings
        for other in each.met
        if other.ref
    }
    pairs = archive.who_met_whom.pairs
    assert {frozenset((pair.one.ref, pair.other.ref)) for pair in pairs if pair.one.ref and pair.other.ref} == on_pages
    assert len({pair.ref for pair in pairs}) == len(pairs)


def test_chronicles_show_every_year_of_the_archive(archive: Archive) -> None:
    for chronicle in archive.who_met_whom.chronicles:
        assert tuple(year.label for year in chronicle.years if year.label != "no date") == archive.span
    times = sum(len(year.times) for chronicle in archive.who_met_whom.chronicles for year in chronicle.years)
    assert times <= sum(len(pair.times) for pair in archive.who_met_whom.pairs)


def test_drawing_has_everybody_and_stays_within_its_frame(archive: Archive) -> None:
    graph, pairs = archive.who_met_whom.graph, archive.who_met_whom.pairs
    assert (graph is None) == (not pairs)
    if graph is None:
        return
    assert len(graph.edges) == len(pairs)
    assert len(graph.nodes) == len({person for pair in pairs for person in (pair.one, pair.other)}) <= MOST
    assert all(0 < node.x < graph.width and 0 < node.y < graph.height for node in graph.nodes)
    places = [(node.x, node.y) for node in (*graph.nodes, *graph.headings)]
    assert len(set(places)) == len(places)


def test_nothing_is_drawn_where_nobody_met() -> None:
    assert graph_of(()) is None
