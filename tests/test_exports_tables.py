"""The tables and their data package, read by Frictionless, say what the archive says."""

import csv
import io
import socket
from pathlib import Path

import frictionless
import pytest

from briefings.exports import tables
from briefings.link.events import EventEntry
from briefings.values.date import Date
from exported import NAMES, Exported, as_text, exported

FORMULA = tuple("=+-@\t\r")
ARCHIVES = pytest.mark.parametrize("name", NAMES)
Rows = list[dict[str, object]]


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, frictionless.Package]:
    """The data packages of all archives, read without a network."""
    folders = {name: exported(name).laid(tmp_path_factory.mktemp(name)) for name in NAMES}
    return {name: frictionless.Package(str(folder / "data" / "datapackage.json")) for name, folder in folders.items()}


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a test asks the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)


def rows(package: frictionless.Package, table: str) -> Rows:
    found = [row.to_dict() for row in package.get_resource(table).read_rows()]
    return [{name: as_text(cell) if isinstance(cell, str) else cell for name, cell in row.items()} for row in found]


def date(row: dict[str, object], name: str) -> tuple[object, ...]:
    return row[name], row[f"{name}_earliest"], row[f"{name}_latest"]


def told(value: Date | None) -> tuple[object, ...]:
    return (value.edtf, value.earliest, value.latest) if value else (None, None, None)


@pytest.mark.filterwarnings(  # the program leaves it to Python to close a compressed file
    "ignore:.*archive.json.gz:pytest.PytestUnraisableExceptionWarning"
)
@ARCHIVES
def test_package_is_valid_and_every_table_fits_its_columns(
    name: str, packages: dict[str, frictionless.Package]
) -> None:
    report = packages[name].validate()
    assert report.flatten(["name", "rowNumber", "fieldName", "message"]) == []
    assert report.valid
    checked = {task.name: task.stats.get("rows", 0) for task in report.tasks if task.type == "table"}
    archive = exported(name).archive
    assert {table.name: sum(1 for _ in table.rows(archive)) for table in tables()} == checked


@ARCHIVES
def test_package_tells_every_single_file_of_its_folder(name: str, packages: dict[str, frictionless.Package]) -> None:
    own = [path.removeprefix("data/") for path in exported(name).texts if path.startswith("data/")]
    single = {path for path in own if "/" not in path} - {"datapackage.json"}
    assert {resource.path for resource in packages[name].resources} == single


@ARCHIVES
def test_every_meeting_is_a_row(name: str, packages: dict[str, frictionless.Package]) -> None:
    entries = exported(name).archive.meetings
    found = rows(packages[name], "meetings")
    assert [row["id"] for row in found] == [entry.ref.id for entry in entries]
    assert [date(row, "date") for row in found] == [told(entry.meeting.date) for entry in entries]
    assert [row["title"] for row in found] == [entry.meeting.title for entry in entries]
    assert [row["summary"] for row in found] == [entry.meeting.summary for entry in entries]
    people = ["; ".join(person.name for person in entry.people) for entry in entries]
    assert [row["people_names"] or "" for row in found] == people


def points(given: Exported) -> dict[tuple[str, str], object]:
    events = (entry for entry in given.archive.entries if isinstance(entry, EventEntry))
    records = [(entry.ref.id, entry.meeting) for entry in given.archive.meetings]
    records += [(entry.ref.id, entry.event) for entry in events]
    numbered = ((id_, number, point) for id_, record in records for number, point in enumerate(record.points, start=1))
    return {(id_, point.id or f"q{number:02}"): point for id_, number, point in numbered}


@ARCHIVES
def test_every_point_is_a_row(name: str, packages: dict[str, frictionless.Package]) -> None:
    given = points(exported(name))
    found = {(row["record"], row["point"]): row for row in rows(packages[name], "points")}
    assert set(found) == set(given)
    for key, point in given.items():
        row = found[key]
        assert (row["text"], row["act"], row["quote"]) == (point.text, point.act, point.quote)
        assert row["original"] == (point.original.text if point.original else None)
        assert row["unclear"] == point.unclear
        assert row["address"].endswith(f"/{key[0]}/#{key[1]}")
        assert row["evidence"]
        assert (row["amount"], row["currency"]) == (
            (point.amount.value, point.amount.currency) if point.amount else (None, None)
        )
        linked = f"{row['commitments'] or ''} {row['possible_commitments'] or ''}".split()
        assert sorted(linked) == sorted(each.id for each in point.commitment)


@ARCHIVES
def test_every_undertaking_is_a_row_with_its_dates(name: str, packages: dict[str, frictionless.Package]) -> None:
    entries = {entry.ref.id: entry for entry in exported(name).archive.commitments}
    found = {row["id"]: row for row in rows(packages[name], "commitments")}
    assert set(found) == set(entries)
    for id_, entry in entries.items():
        row = found[id_]
        assert (row["title"], row["stage"], row["outcome"]) == (entry.title, entry.stage, entry.outcome)
        assert date(row, "due") == told(entry.due)
        assert date(row, "stage_since") == told(entry.stage_since)
        assert date(row, "last_seen") == told(entry.last_seen)
        assert (row["steps"], row["possible_steps"]) == (len(entry.steps), len(entry.possible))
        assert row["amount"] == (entry.amount.value if entry.amount else None)


@ARCHIVES
def test_every_step_and_figure_is_a_row(name: str, packages: dict[str, frictionless.Package]) -> None:
    entries = exported(name).archive.commitments
    steps = [(each.ref.id, step.text, *told(step.date)) for each in entries for step in (*each.steps, *each.possible)]
    found = rows(packages[name], "steps")
    assert [(row["commitment"], row["text"], *date(row, "date")) for row in found] == steps
    figures = [(each.ref.id, own.value, own.unit) for each in entries for own in each.commitment.figures]
    assert [(row["commitment"], row["value"], row["unit"]) for row in rows(packages[name], "figures")] == figures


@ARCHIVES
def test_no_cell_begins_like_a_formula_and_every_line_ends_as_the_standard_asks(name: str) -> None:
    for table in tables():
        text = exported(name).texts[table.path]
        assert text.endswith("\r\n")
        assert [
            cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row if cell.startswith(FORMULA)
        ] == []


def test_names_of_every_script_come_back(packages: dict[str, frictionless.Package]) -> None:
    originals = {row["original"] for row in rows(packages["own"], "points") if row["original"]}
    written = {point.original.text for point in points(exported("own")).values() if point.original}
    assert originals == written


def test_columns_are_told_once_and_in_words() -> None:
    for table in tables():
        names = [column.name for column in table.columns]
        assert len(set(names)) == len(names)
        assert set(table.key) <= set(names)
        assert all(column.text for column in table.columns)
        assert Path(table.path).suffix == ".csv"
