"""The home page of a large archive: what is too much for it is counted, and it leads to all of it."""

import re
from dataclasses import replace

import pytest

from briefings.check import check
from briefings.history import NO_HISTORY
from briefings.link import link
from briefings.link.archive import Archive
from briefings.link.timeline import MOST, timeline_of
from briefings.read.document import Document
from briefings.render import render
from briefings.settings import Settings
from briefings.story import TEMPLATES
from conftest import AS_OF


@pytest.fixture
def archive(example_documents: tuple[Document, ...], example_settings: Settings) -> Archive:
    records, _ = check(example_documents, example_settings)
    return link(records, NO_HISTORY, AS_OF)


def lines(archive: Archive) -> list[str]:
    return render(archive, TEMPLATES)["index.md"].splitlines()


def test_dates_that_are_too_many_to_be_drawn_are_counted_by_year(archive: Archive) -> None:
    meetings = archive.meetings * MOST
    counted = lines(replace(archive, timeline=timeline_of(meetings, archive.commitments)))
    start = counted.index("| Year | Meetings | Due |")
    rows = [re.sub(r' \{: data-label="\w+" \}|<span class="bar".*?</span>', "", row) for row in counted[start + 2 :]]
    table = rows[: rows.index("")]
    assert [row.split("|")[1].strip() for row in table][:3] == [
        "[2012](years/2012.md)",
        "2013",
        "[2014](years/2014.md)",
    ]
    assert table[0].split("|")[2].strip() == f'<span class="number">{MOST}</span>'
    assert "<svg" not in "".join(counted)


def test_dates_that_can_be_told_from_each_other_are_drawn(archive: Archive) -> None:
    drawn = lines(archive)
    assert any(line.startswith("<svg") for line in drawn)
    assert "| Year | Meetings | Due |" not in drawn


def test_undertakings_beyond_the_first_are_counted(archive: Archive) -> None:
    late = archive.questions.no_outcome
    told = lines(replace(archive, questions=replace(archive.questions, no_outcome=late * 60)))
    assert f"{60 * len(late) - 40} more stand among the [open questions](questions.md)." in told
    assert not any("more stand among" in line for line in lines(archive))


def test_of_many_pairs_only_those_that_met_most_often_are_named(archive: Archive) -> None:
    pairs = replace(archive, pairs=archive.pairs * 30).first_pairs
    assert (pairs.shown, pairs.left) == ((archive.pairs * 30)[:24], 30 * len(archive.pairs) - 24)
