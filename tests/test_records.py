"""The archive's own records: they build without a problem, and the texts are covered sentence by sentence."""

import csv
import datetime as dt
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefings.check import check
from briefings.history import NO_HISTORY
from briefings.kinds.meetings import Meeting
from briefings.kinds.sources import Source
from briefings.link import link
from briefings.parts.base import leaves
from briefings.publish.places import Places
from briefings.read import read
from briefings.records import Records
from briefings.render import render
from briefings.settings import load_settings
from briefings.story import TEMPLATES, build_archive
from briefings.values.locator import Locator
from conftest import ROOT

COVERAGE = ROOT / "tests" / "archive" / "coverage"
TABLES = sorted(path.stem for path in COVERAGE.glob("*.csv"))
TWENTY_LINES = """\
title: Kazakhstan's defence minister visits Kabul
kind: visit
date: 2013-04-10
date_basis: inferred
date_note: Day and month stand in the text, the year in its address.
place: kabul
sources:
  A:
    publisher: The Astana Times
    url: https://astanatimes.com/2013/04/kazakh-defence-minister-visits-afghanistan/
    published: 2013-04
    account: kz
sides:
  - country: kz
    role: visitor
    people:
      - key: minister
        name: Adilbek Dzhaksybekov
        as_written: Minister of Defence
  - country: af
    role: host
    people: [hamid-karzai]
summary: Kazakhstan's defence minister met the Afghan president and invited Afghan observers to an exercise.
points:
  - by: minister
    act: invite
    text: Afghan observers were invited to the exercise Steppe Eagle.
    from: A.p6
"""


@pytest.fixture(scope="module")
def records() -> Records:
    documents, unread = read(ROOT / "records")
    found, problems = check(documents, load_settings(ROOT / "mkdocs.yml"))
    assert [problem for problem in (*unread, *problems) if problem.severity == "error"] == []
    return found


def test_records_render_on_any_day(records: Records) -> None:
    for day in (None, dt.date(2010, 1, 1), dt.date(2030, 1, 1)):
        assert render(link(records, NO_HISTORY, day), TEMPLATES)


def rows_of(source: str) -> list[tuple[str, list[str]]]:
    with (COVERAGE / f"{source}.csv").open(encoding="utf-8", newline="") as file:
        return [(row["sentence"], row["held_by"].split()) for row in csv.DictReader(file)]


def cited(records: Records, source: str) -> Iterator[tuple[str, Locator]]:
    """Every point and encounter that cites a source, as `record#part`, with its locators."""
    for filed, meeting in records.of(Meeting):
        letters = {letter for letter, each in meeting.sources.items() if each == source}
        for part in (*meeting.points, *meeting.encounters):
            for locator in part.from_:
                if locator.source in letters:
                    yield f"{filed.id}#{part.id}", locator


def parts_of(records: Records) -> set[str]:
    """Everything that a table may name: records, points, encounters, conflicts, silences."""
    known = {filed.id for filed in records.filed}
    for filed in records.filed:
        record = filed.record
        ids = [part.id for field in ("points", "encounters") for part in getattr(record, field, ())]
        ids += [f"conflict-{number}" for number in range(1, len(record.conflicts) + 1)]
        ids += [f"silence-{number}" for number in range(1, len(record.not_stated) + 1)]
        known |= {f"{filed.id}#{each}" for each in ids}
    return known


def test_every_table_is_of_a_held_text(records: Records) -> None:
    assert set(TABLES) <= {filed.id for filed, source in records.of(Source) if source.held}


@pytest.mark.parametrize("source", TABLES)
def test_every_sentence_of_a_text_is_held_by_a_part_of_a_record(records: Records, source: str) -> None:
    held = records.by_id[source].record
    assert isinstance(held, Source)
    assert held.held
    sentences: dict[str, list[int]] = {}
    for sentence, parts in rows_of(source):
        paragraph, _, number = sentence.partition(".")
        sentences.setdefault(paragraph, []).append(int(number))
        assert parts, sentence
        assert set(parts) <= parts_of(records), sentence
    heading = ["t"] if held.held.heading else []
    assert list(sentences) == heading + [f"p{number}" for number in range(1, len(held.held.paragraphs) + 1)]
    assert all(numbers == list(range(1, len(numbers) + 1)) for numbers in sentences.values())


@pytest.mark.parametrize("source", TABLES)
def test_every_point_that_cites_a_text_is_in_its_table_at_its_paragraph(records: Records, source: str) -> None:
    table: dict[str, set[str]] = {}
    for sentence, parts in rows_of(source):
        for part in parts:
            table.setdefault(part, set()).add(sentence.partition(".")[0])
    for part, locator in cited(records, source):
        assert locator.at in table.get(part, set()), (part, str(locator))


def test_quotes_of_one_source_stay_within_sixty_words(records: Records) -> None:
    counts: dict[str, int] = {}
    for filed, meeting in records.of(Meeting):
        for point in meeting.points:
            for name in {locator.source for locator in point.from_}:
                key = (
                    str(meeting.sources[name])
                    if not isinstance(meeting.sources[name], Source)
                    else f"{filed.id}-{name}"
                )
                counts[key] = counts.get(key, 0) + len((point.quote or "").split())
    assert {source: count for source, count in counts.items() if count > 60} == {}


def test_every_locator_of_a_text_with_a_table_names_its_paragraph(records: Records) -> None:
    """A text that was told sentence by sentence has no statement whose paragraph is not recorded."""
    for filed in records.filed:
        names = filed.record.sources if isinstance(filed.record, Meeting) else {}
        for _, value in leaves(filed.record):
            if isinstance(value, Locator) and str(names.get(value.source, value.source)) in TABLES:
                assert value.at, (filed.id, str(value))


def _simple_archive(folder: Path) -> Places:
    shutil.copy(ROOT / "mkdocs.yml", folder)
    shutil.copytree(ROOT / "overrides", folder / "overrides")
    shutil.copytree(ROOT / "docs", folder / "docs")
    files = {
        "meetings/2013-04-10-kz-af-kabul.yaml": TWENTY_LINES,
        "people/hamid-karzai.yaml": "name: Hamid Karzai\nsort: Karzai, Hamid\ncountry: af\n",
        "places/kabul.yaml": "name: Kabul\ncountry: af\n",
    }
    for name, text in files.items():
        path = folder / "records" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Places(root=folder, records=folder / "records", build=folder / "build", config=folder / "mkdocs.yml")


def test_a_first_contribution_of_twenty_lines_becomes_a_page_worth_reading(tmp_path: Path) -> None:
    places = _simple_archive(tmp_path)
    assert build_archive(places) == ()
    page = (places.site / "meetings" / "2013-04-10-kz-af-kabul" / "index.html").read_text(encoding="utf-8")
    text = re.sub(r"<[^>]+>|\s+", " ", page)
    for words in (
        "10 April 2013",
        "Kabul",
        "Adilbek Dzhaksybekov",
        "Minister of Defence",
        "Hamid Karzai",
        "capacity not recorded",
        "Afghan observers were invited to the exercise Steppe Eagle.",
        "The Astana Times",
        "One side only",
        "Draft",
    ):
        assert words in text, words
    assert "href=../../sources/2013-04-10-kz-af-kabul-a/#p6" in page
    source = (places.site / "sources" / "2013-04-10-kz-af-kabul-a" / "index.html").read_text(encoding="utf-8")
    assert "id=p6" in source
