"""What the rows of tables can be chosen by, told of the example archive, and how pages carry it."""

from pathlib import Path

import pytest

from briefings.check import check
from briefings.history import NO_HISTORY
from briefings.link import link
from briefings.link.archive import Archive
from briefings.link.facets import table_of
from briefings.link.facets.facet import Choices, Row, Table
from briefings.publish.links import broken_links
from briefings.read.document import Document
from briefings.render.marks import by_ladder, marks
from briefings.render.tables import with_named_cells
from briefings.settings import Settings
from briefings.values.date import parse
from conftest import AS_OF


@pytest.fixture(scope="module")
def archive(example_documents: tuple[Document, ...], example_settings: Settings) -> Archive:
    records, _ = check(example_documents, example_settings)
    return link(records, NO_HISTORY, AS_OF)


def row_of(rows: tuple[Row, ...], id_: str, anchor: str = "") -> Row:
    return next(row for row in rows if (row.ref.id, row.ref.anchor) == (id_, anchor))


def values(archive: Archive, rows: tuple[Row, ...], id_: str, anchor: str = "") -> dict[str, tuple[str, ...]]:
    return dict(table_of(rows, archive.known).of(row_of(rows, id_, anchor)))


def choices(table: Table, name: str) -> Choices:
    return next(each for each in table.choices if each.facet.name == name)


def test_meeting_has_its_year_sides_people_topics_and_backing(archive: Archive) -> None:
    told = values(archive, archive.meetings, "2012-05-14-uy-is-reykjavik")
    assert told["year"] == ("2012",)
    assert set(told["country"]) == {"is", "uy"}
    assert {"ines-mareazul", "sigrun-hafdal"} <= set(told["person"])
    assert "maritime-affairs" in told["topic"]


def test_broader_topics_are_told_with_the_narrower_one(archive: Archive) -> None:
    for meeting in archive.meetings:
        told = values(archive, archive.meetings, meeting.ref.id)
        if "sea-rescue" in told.get("topic", ()):
            assert "maritime-affairs" in told["topic"]
    topics = archive.of("topics")
    assert values(archive, topics, "rescue-drills")["topic"] == ("rescue-drills", "maritime-affairs", "sea-rescue")


def test_date_unknown_is_a_choice_and_comes_last(archive: Archive) -> None:
    years = choices(table_of(archive.meetings, archive.known), "year").values
    assert [year.id for year in years] == sorted(year.id for year in years)
    assert (years[-1].id, years[-1].label) == ("undated", "No date")


def test_stages_are_in_the_order_of_the_ladder(archive: Archive) -> None:
    orders = [value.order for value in choices(table_of(archive.points, archive.known), "stage").values]
    assert orders == sorted(orders)
    assert choices(table_of(archive.points, archive.known), "stage").values[-1].label == "None"


def test_every_row_has_one_value_where_a_choice_means_either(archive: Archive) -> None:
    """Otherwise choosing two values of such a facet would mean something else than the page says."""
    kinds = [archive.of(kind.ref.kind) for kind in archive.kinds]
    for rows in (archive.meetings, archive.points, archive.commitments, archive.people, archive.sources, *kinds):
        table = table_of(rows, archive.known)
        one = {each.facet.name for each in table.choices if not each.facet.several and each.values}
        known = {(each.facet.name, value.id) for each in table.choices for value in each.values}
        for row in rows:
            told = dict(table.of(row))
            assert {name for name in one if len(told.get(name, ())) > 1} == set()
            assert {(name, id_) for name, ids in told.items() for id_ in ids} <= known


def test_ids_stand_in_attributes_and_addresses_without_a_sign(archive: Archive) -> None:
    for rows in (archive.meetings, archive.points, archive.commitments, archive.people, archive.sources):
        for each in table_of(rows, archive.known).choices:
            assert [value.id for value in each.values if not all(c.isalnum() or c in "-." for c in value.id)] == []


def test_somebody_without_a_record_is_chosen_by_name(archive: Archive) -> None:
    people = choices(table_of(archive.meetings, archive.known), "person").values
    known = {entry.ref.id for entry in archive.people}
    assert {value.id.startswith("name.") for value in people if value.id not in known} == {True}


def test_empty_table_has_no_choices(archive: Archive) -> None:
    assert table_of((), archive.known) == Table(choices=(), marks={})


@pytest.mark.parametrize(
    ("sort", "told"),
    [
        (parse("2013-04"), "2013-04-01"),
        (parse("[..2024-04-29]"), "2024-04-29"),
        (parse("unknown"), ""),
        (None, ""),
        (12, "12"),
        (by_ladder("requested"), "0"),
        (by_ladder(None), ""),
        ('Élan" onclick="x', "elan&#34; onclick&#61;&#34;x"),
    ],
)
def test_key_of_a_cell_can_be_compared(sort: object, told: str) -> None:
    assert marks(sort=sort) == f' {{: data-sort="{told}" }}'  # type: ignore[arg-type]


def test_cell_without_marks_has_no_attributes() -> None:
    assert marks() == ""


def test_cell_keeps_its_marks_beside_the_name_of_its_column() -> None:
    row = marks((("year", ("2013",)), ("topic", ("space", "trade"))), parse("2013"))
    page = f"| Date | Title |\n|---|---|\n| 2013{row} | [a](b.md){{ .chip }} |"
    assert with_named_cells(page).splitlines()[2] == (
        '| 2013 {: data-label="Date" data-year="2013" data-topic="space trade" data-sort="2013-01-01" }'
        ' | [a](b.md){ .chip } {: data-label="Title" } |'
    )


def test_link_to_a_choice_that_no_row_has_is_found(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(
        '<dl data-facet="topic"><dt>space</dt><dd>Space</dd><dt>a b</dt><dd>x</dd></dl><a href="#topic=space"></a>'
        '<a href="#topic=space&topic=a%20b"></a><a href="#topic=gone"></a><a href="#topic=space&year=2013"></a>',
        encoding="utf-8",
    )
    assert [problem.message for problem in broken_links(tmp_path)] == [
        "the link `#topic=gone` leads to no place on its page",
        "the link `#topic=space&year=2013` leads to no place on its page",
    ]
