"""The ledgers: rows written down from the records of the example by hand."""

import posixpath
from pathlib import Path

import pytest

from briefings.check import check
from briefings.history import NO_HISTORY
from briefings.link import link
from briefings.link.agreements import AgreementEntry
from briefings.link.archive import Archive
from briefings.link.ladders import Step
from briefings.link.participation import Account
from briefings.link.ref import Ref
from briefings.read import read
from briefings.records import Records
from briefings.render import render
from briefings.settings import load_settings
from briefings.story import TEMPLATES
from conftest import AS_OF, EXAMPLE, ROOT

MORE = ROOT / "tests" / "ledgers"  # records of cases that the example has not
FOLDERS = {"example": (EXAMPLE, EXAMPLE / "records", MORE / "records"), "archive": (ROOT, ROOT / "records")}


def records_of(root: Path, *folders: Path) -> Records:
    documents = tuple(document for folder in folders for document in read(folder)[0])
    records, problems = check(documents, load_settings(root / "mkdocs.yml"))
    assert [problem for problem in problems if problem.severity == "error"] == []
    return records


@pytest.fixture(scope="module")
def example_archive() -> Archive:
    return link(records_of(*FOLDERS["example"]), NO_HISTORY, AS_OF)


def steps(items: tuple[Step, ...]) -> list[tuple[str | None, str]]:
    return [(step.stage, step.date.words) for step in items]


def test_requests_tell_who_asked_whom_and_what_became_of_it(example_archive: Archive) -> None:
    rows = [
        (
            each.ref.id[:10] + each.ref.anchor,
            [party.name for party in (each.on_behalf_of or each.askers)],
            [party.name for party in each.asked],
            steps(each.answers),
            steps(each.perhaps),
            [(follow.entry.ref.id, follow.entry.stage if follow.sure else "possible") for follow in each.follow_ups],
        )
        for each in example_archive.requests
    ]
    lifeboats = [("offered", "14 May 2012"), ("delivered", "November 2013"), ("offered", "22 September 2015")]
    relief = [("delivered", "21 to 23 September 2015")]
    mariners = [("offered", "14 May 2012")]
    both = ["Bruno Faroleiro", "Inés Mareazul"]
    assert rows == [
        ("2012-05-14q03", both, ["Iceland"], lifeboats, [], [("lifeboats-for-uruguay", "delivered")]),
        ("2015-09-21q09", ["Uruguay"], ["Iceland"], relief, [], [("storm-relief", "delivered")]),
        ("2019-03-04q01", ["Uruguay"], [], [], [], []),
        ("2019-03-04q02", ["Sigrún Hafdal"], ["Bruno Faroleiro"], [], [], [("wool-purchase", "possible")]),
        ("2019-03-04q03", ["Uruguay"], ["Iceland"], [], [], [("harbour-lamp", "considered")]),
        ("2019-03-04q08", [], [], [], [], [("tide-table", "offered")]),
        ("tide-table", [], ["Iceland"], [], [("offered", "January 2012")], [("tide-table", "offered")]),
        ("undated-uyq01", ["Mar Costa"], [], [], mariners, [("mariners-scholarships", "offered")]),
    ]
    assert len(example_archive.unanswered_requests) == 4


def test_sums_stand_by_year_currency_and_stage(example_archive: Archive) -> None:
    money = example_archive.money
    own = [(s.year, s.amount.currency, s.amount.value, s.entry.stage, s.evidence.backing) for s in money.own]
    assert own == [
        ("2012", "EUR", 90, "offered", "both sides"),
        ("2012", "USD", 2_000_000, "delivered", "both sides"),
        ("2014", "ISK", 150_000_000, "agreed", "independent"),
    ]
    told = [(year.label, s.amount.currency, s.amount.value, s.stage) for year in money.told for s in year.items]
    assert told == [
        ("2012", "USD", 2_000_000, "requested"),
        ("2015", "UYU", 42_000, "delivered"),
        ("2018", "ISK", 0, "agreed"),
        ("2019", "USD", 700, None),
    ]
    assert [(row.of.id, row.figure.value) for row in money.among_figures] == [("harbour-lamp", 5000)]


def test_figures_of_one_year_stand_together_each_with_its_account(example_archive: Archive) -> None:
    rows = [
        (group.kind, row.year, row.view.value, row.view.unit, row.view.reading, row.view.account)
        for group in example_archive.figures
        for row in group.rows
    ]
    assert rows == [
        ("cooperation", "2015", "17", "rescues", "result", "Hindu Kush Water Society"),
        ("equipment", "2012", "4", "lifeboats", "planned", "Iceland"),
        ("equipment", "2013", "4", "lifeboats", "result", "Iceland and Lighthouse Union"),
        ("equipment", "2019", "700", "dollars", "unclear", "Iceland"),
        ("equipment", "2019", "5,000", "dollars a year", "planned", "Iceland"),
        ("equipment", "no date", "3", "lamps", "target", "Uruguay"),
        ("equipment", "no date", "6", "lifeboats", "target", "Uruguay"),
        ("equipment", "no date", "1,200", "oars", "unclear", "Uruguay"),
    ]
    spans = [(each.ref.id, each.number, each.span) for group in example_archive.figures for each in group.undertakings]
    assert ("harbour-lamp", 3, "2019") in spans
    assert ("lifeboats-for-uruguay", 4, "2012 to 2013") in spans


def told(accounts: tuple[Account, ...]) -> list[str]:
    return [each.status for each in accounts]


def test_editions_show_who_was_expected_beside_who_came(example_archive: Archive) -> None:
    watch, fair, none = example_archive.series
    rows = [
        (edition.entry.ref.id, row.ref.id, told(row.expected), told(row.came))
        for edition in watch.editions
        for row in edition.rows
    ]
    assert rows == [
        ("gull-watch-2013", "is", [], ["took-part"]),
        ("gull-watch-2013", "uy", ["invited", "announced"], ["absent"]),
        ("gull-watch-2013", "lighthouse-union", ["announced"], []),
        ("gull-watch-2014", "is", [], []),
        ("gull-watch-2014", "uy", ["invited"], []),
        ("gull-watch-2014", "lighthouse-union", [], []),
    ]
    assert (watch.anchor, fair.name, fair.editions) == ("series-gull-watch-2013", "Lantern Fair", ())
    assert [entry.ref.id for entry in fair.whole] == ["lantern-fair"]
    assert [(edition.entry.ref.id, edition.rows) for edition in none.editions] == [
        ("tide-conference", ()),
        ("tide-summit", ()),
    ]


def test_agreements_tell_where_by_whom_whether_in_force_and_until_when(example_archive: Archive) -> None:
    rows = {}
    for each in example_archive.of("agreements"):
        assert isinstance(each, AgreementEntry)
        where = each.signed_in.title if isinstance(each.signed_in, Ref) else each.signed_in
        who = [party.name for party in each.signatories]
        about = (len(each.points), [entry.ref.id for entry in each.commitments])
        rows[each.ref.id] = (each.signed, where, who, each.in_force, each.evidence.backing, about)
    assert rows == {
        "sea-rescue-memorandum": (
            "14 May 2012",
            "Reykjavík",
            ["Sigrún Hafdal", "Bruno Faroleiro"],
            "1 July 2012",
            "both sides",
            (1, ["memorandum-on-sea-rescue"]),
        ),
        "sea-rescue-treaty": (
            "about June 2018",
            "1. first | - dash -- (c) :smile: https://example.org www.example.org",
            [],
            "not in force",
            "one side only",
            (0, ["joint-sea-rescue"]),
        ),
        "wool-arrangement": ("no signing recorded", None, [], "not recorded", None, (0, [])),
    }


def test_the_ledgers_are_reached_from_each_other(example_archive: Archive) -> None:
    """The undertakings are a tab of every page, so that each ledger is two clicks away."""
    pages = render(example_archive, TEMPLATES)
    ledgers = ("commitments/index", "commitments/requests", "commitments/money", "commitments/figures")
    ledgers += ("agreements/index", "events/index")
    for start in ledgers:
        row = pages[f"{start}.md"].split("</nav>")[0]
        assert [end for end in ledgers if f"({posixpath.relpath(end, posixpath.dirname(start))}.md)" not in row] == [
            start
        ]
