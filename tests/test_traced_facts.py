"""Every fact of the sheets that the archive was written from is held by a part of a record, and every point by a fact.

`tests/archive/traced/<meeting>.csv` lists the facts of a meeting's sheet by number: D for its date line, P its people,
S its sources, F its facts, H what is unknown, C contradictions, L links; a letter behind the number where one holds
several.
"""

import csv
import re
from itertools import groupby

import pytest

from briefings.check import check
from briefings.kinds.meetings import Meeting
from briefings.read import read
from briefings.records import Records
from briefings.settings import load_settings
from conftest import ROOT
from test_records import parts_of

TRACED = ROOT / "tests" / "archive" / "traced"
SHEETS = sorted(path.stem for path in TRACED.glob("*.csv"))
FACT = re.compile(r"(?P<sheet>\w+)\.(?P<section>[DPSFHCL])(?P<number>[0-9]+)(?P<part>[a-z]?)")
LEFT_OUT = "left-out: "


@pytest.fixture(scope="module")
def records() -> Records:
    documents, _ = read(ROOT / "records")
    return check(documents, load_settings(ROOT / "mkdocs.yml"))[0]


def rows_of(meeting: str) -> dict[str, str]:
    with (TRACED / f"{meeting}.csv").open(encoding="utf-8", newline="") as file:
        rows = [(row["fact"], row["held_by"]) for row in csv.DictReader(file)]
    assert len(rows) == len(dict(rows))
    return dict(rows)


def refs_of(held_by: str) -> list[str]:
    return [ref for ref in pieces_of(held_by) if not ref.startswith(LEFT_OUT)]


def pieces_of(held_by: str) -> list[str]:
    return [piece.strip() for piece in held_by.split(";")]


@pytest.mark.parametrize("meeting", SHEETS)
def test_every_fact_is_held_by_a_part_of_a_record_or_left_out_with_a_reason(records: Records, meeting: str) -> None:
    known = parts_of(records)
    for fact, held_by in rows_of(meeting).items():
        for piece in pieces_of(held_by):
            reason = piece.removeprefix(LEFT_OUT) if piece.startswith(LEFT_OUT) else ""
            assert piece in known or len(reason.split()) > 3, (fact, piece)


@pytest.mark.parametrize("meeting", SHEETS)
def test_no_number_of_a_sheet_is_missing(meeting: str) -> None:
    found = [FACT.fullmatch(fact) for fact in rows_of(meeting)]
    assert all(found)
    facts = [match for match in found if match]
    assert len({match["sheet"] for match in facts}) == 1
    sections = groupby(sorted(facts, key=lambda match: match["section"]), key=lambda match: match["section"])
    numbers = {section: sorted({int(match["number"]) for match in group}) for section, group in sections}
    assert {"D", "P", "S", "F"} <= set(numbers)
    assert all(each == list(range(1, len(each) + 1)) for each in numbers.values())


@pytest.mark.parametrize("meeting", SHEETS)
def test_every_point_goes_back_to_a_fact(records: Records, meeting: str) -> None:
    record = records.by_id[meeting].record
    assert isinstance(record, Meeting)
    named = {ref for held_by in rows_of(meeting).values() for ref in refs_of(held_by)}
    assert [point.id for point in record.points if f"{meeting}#{point.id}" not in named] == []
