"""Laws of the ledgers, on the example and on the archive itself: every row once, and nothing added up."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from briefings.history import NO_HISTORY
from briefings.kinds.commitments import Commitment, Figure
from briefings.kinds.events import Event, Participant
from briefings.kinds.meetings import Meeting
from briefings.link import link
from briefings.link.archive import Archive
from briefings.parts.amount import Amount
from briefings.parts.base import Part
from briefings.records import Records
from briefings.render import render
from briefings.story import TEMPLATES
from conftest import AS_OF
from test_ledgers import FOLDERS, records_of


@pytest.fixture(scope="module", params=FOLDERS)
def records(request: pytest.FixtureRequest) -> Records:
    return records_of(*FOLDERS[request.param])


@pytest.fixture(scope="module")
def linked(records: Records) -> Archive:
    return link(records, NO_HISTORY, AS_OF)


def parts(value: object) -> Iterator[Part]:
    """Every part of a record, found without the code that links."""
    if isinstance(value, Part):
        yield value
        for name in type(value).model_fields:
            yield from parts(getattr(value, name))
    if isinstance(value, tuple):
        for item in value:
            yield from parts(item)


def test_every_request_stands_in_the_ledger_once(records: Records, linked: Archive) -> None:
    expected: Counter[tuple[str, str]] = Counter()
    for filed in records.filed:
        if isinstance(filed.record, Meeting | Event):
            expected.update((filed.id, point.text) for point in filed.record.points if point.act == "request")
        if isinstance(filed.record, Commitment):
            expected.update((filed.id, each.note or "") for each in filed.record.reports if each.stage == "requested")
    assert Counter((each.ref.id, each.text) for each in linked.requests) == expected


def test_every_sum_stands_in_the_ledger_once_and_nothing_is_added_up(records: Records, linked: Archive) -> None:
    amounts = [part for filed in records.filed for part in parts(filed.record) if isinstance(part, Amount)]
    expected = Counter((each.currency, f"{each.value:,}") for each in amounts)
    money = linked.money
    rows = [each.amount for each in money.own] + [each.amount for year in money.told for each in year.items]
    assert sorted(map(repr, rows)) == sorted(map(repr, amounts))
    page = render(linked, TEMPLATES)["commitments/money.md"]
    assert Counter(re.findall(r'<span class="sum">([A-Z]{3}) ([\d,]+)</span>', page)) == expected


def test_a_sum_has_the_accounts_of_what_tells_it(linked: Archive) -> None:
    rows = [row for group in linked.figures for row in group.rows]
    for own in linked.money.own:
        telling = [row.view.account for row in rows if row.of == own.entry.ref and row.tells(own.amount)]
        for each in (each for year in linked.money.told for each in year.items):
            sure = {undertaking.ref for undertaking in each.point.undertakings if undertaking.sure}
            if own.entry.ref in sure and each.amount.value == own.amount.value:
                telling.extend(each.point.accounts)
        if telling:
            assert set(own.evidence.accounts) == {account for each in telling for account in each.split(" and ")}


def test_every_figure_stands_in_the_ledger_once(records: Records, linked: Archive) -> None:
    figures = [(f.id, part) for f in records.filed for part in parts(f.record) if isinstance(part, Figure)]
    rows = [(row.of.id, row.figure) for group in linked.figures for row in group.rows]
    assert sorted(map(repr, rows)) == sorted(map(repr, figures))
    assert all(row.view.account and row.view.cites for group in linked.figures for row in group.rows)


def test_every_participant_stands_in_the_series_once(records: Records, linked: Archive) -> None:
    expected: Counter[tuple[str, str, str]] = Counter()
    for filed in records.filed:
        for part in parts(filed.record):
            if isinstance(part, Participant):
                expected[filed.id, str(part.country or part.organisation), part.status] += 1
    editions = [edition for series in linked.series for edition in series.editions]
    rows = [(edition.entry.ref.id, row) for edition in editions for row in edition.rows]
    assert (
        Counter((id_, row.ref.id, each.status) for id_, row in rows for each in (*row.expected, *row.came)) == expected
    )
    assert all(each.evidence.cites for _, row in rows for each in (*row.expected, *row.came))
