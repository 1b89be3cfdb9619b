"""Which side speaks of a topic, year by year, told of the example by hand; and what holds of every topic."""

import re
from pathlib import Path

import pytest

from briefings.check import check
from briefings.history import NO_HISTORY
from briefings.link import link
from briefings.link.archive import Archive
from briefings.link.sides import Spoken
from briefings.link.topics import TopicEntry
from briefings.read import read
from briefings.render import render
from briefings.settings import load_settings
from briefings.story import TEMPLATES
from conftest import AS_OF, EXAMPLE, ROOT


def archive_of(root: Path) -> Archive:
    documents, _ = read(root / "records")
    records, _ = check(documents, load_settings(root / "mkdocs.yml"))
    return link(records, NO_HISTORY, AS_OF)


@pytest.fixture(scope="module", params=[EXAMPLE, ROOT], ids=["example", "archive"])
def archive(request: pytest.FixtureRequest) -> Archive:
    return archive_of(request.param)


@pytest.fixture(scope="module")
def example_archive() -> Archive:
    return archive_of(EXAMPLE)


def topics_of(archive: Archive) -> list[TopicEntry]:
    return [each for each in archive.of("topics") if isinstance(each, TopicEntry)]


def spoken_at(archive: Archive, id_: str, point: str) -> Spoken:
    told = (each for topic in topics_of(archive) for each in topic.spoken)
    return next(each for each in told if (each.point.meeting.id, each.point.id) == (id_, point))


def test_years_of_a_topic_with_those_of_narrower_ones(example_archive: Archive) -> None:
    topic = next(each for each in topics_of(example_archive) if each.ref.id == "sea-rescue")
    voices = example_archive.voices(topic)
    assert [country.id for country in voices.countries] == ["is", "uy", "pt"]
    assert [(year.label, year.counts, year.others, year.points) for year in voices.years] == [
        ("2012", (4, 3, 0), 0, 6),
        ("2013", (0, 0, 0), 1, 1),
        ("2014", (0, 0, 0), 0, 0),
        ("2015", (1, 1, 0), 0, 1),
        ("2016", (1, 0, 0), 0, 1),
        ("2017", (0, 0, 0), 0, 0),
        ("2018", (0, 0, 0), 0, 0),
    ]


def test_speaker_stands_in_the_office_of_the_day(example_archive: Archive) -> None:
    told = spoken_at(example_archive, "2012-05-14-uy-is-reykjavik", "q03")
    assert [
        (each.party.name, each.side and each.side.id, each.office and each.office.id) for each in told.speakers
    ] == [
        ("Bruno Faroleiro", "uy", "uy-sea-minister"),
        ("Inés Mareazul", "uy", "uy-deputy-sea-minister"),
    ]


def test_numbers_of_the_years_add_up_to_the_points(archive: Archive) -> None:
    for topic in topics_of(archive):
        voices = archive.voices(topic)
        assert sum(year.points for year in voices.years) == len(topic.points)
        for place, country in enumerate(voices.countries):
            own = sum(country in each.sides for each in topic.spoken)
            assert sum(year.counts[place] for year in voices.years) == own
        assert all(sum((*year.counts, year.others)) >= year.points for year in voices.years)


def test_every_year_of_the_archive_is_shown_in_order(archive: Archive) -> None:
    years = [int(year) for year in archive.span]
    assert years == list(range(min(years), max(years) + 1)) if years else not archive.meetings
    for topic in topics_of(archive):
        labels = [year.label for year in archive.voices(topic).years]
        assert [label for label in labels if label != "no date"] == list(archive.span)


def test_a_text_that_speaks_for_itself_is_of_no_side(archive: Archive) -> None:
    speakers = [speaker for topic in topics_of(archive) for each in topic.spoken for speaker in each.speakers]
    texts = [each for each in speakers if each.party.ref and each.party.ref.kind == "sources"]
    assert all(each.side is None for each in texts)
    assert all(each.side for each in speakers if each not in texts)


def test_every_point_of_a_topic_has_its_stage_beside_it(archive: Archive) -> None:
    pages = render(archive, TEMPLATES)
    for topic in topics_of(archive):
        cells = re.findall(r'\| ([^|]*?) ?\{: data-label="Stage"[ }]', pages[f"topics/{topic.ref.id}.md"])
        shown = [re.findall(r'class="stage stage-([a-z-]+)"', cell) for cell in cells]
        assert shown == [[each.point.stage] if each.point.stage else [] for each in topic.spoken]
