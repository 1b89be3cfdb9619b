"""Who held an office when, and the times of which nothing is recorded."""

import pytest

from briefings.check import check
from briefings.history import NO_HISTORY
from briefings.link import link
from briefings.link.archive import Archive
from briefings.link.gaps import gaps_of
from briefings.link.holders import Holder
from briefings.link.offices import OfficeEntry
from briefings.read.document import Document
from briefings.settings import Settings
from briefings.values.date import parse
from conftest import AS_OF


@pytest.fixture(scope="module")
def archive(example_documents: tuple[Document, ...], example_settings: Settings) -> Archive:
    records, _ = check(example_documents, example_settings)
    return link(records, NO_HISTORY, AS_OF)


def office_of(archive: Archive, id_: str) -> OfficeEntry:
    return next(each for each in archive.of("offices") if isinstance(each, OfficeEntry) and each.ref.id == id_)


def held(*times: tuple[str, str]) -> tuple[Holder, ...]:
    """Holders by name and period, in their order."""
    return tuple(
        Holder(
            office="office",
            handle=name,
            name=name,
            person=None,
            date=parse(period) if period else None,
            ground="a source",
        )
        for name, period in times
    )


def test_a_meeting_stands_beside_the_period_that_it_lies_in(archive: Archive) -> None:
    holders = office_of(archive, "is-maritime-minister").holders
    assert [(each.name, each.when, [ref.id for ref in each.meetings]) for each in holders] == [
        ("Sigrún Hafdal", "February 2010 to December 2013", ["2012-05-14-uy-is-reykjavik"])
    ]


def test_holders_are_by_date_and_times_not_recorded_come_last(archive: Archive) -> None:
    office = office_of(archive, "uy-sea-minister")
    assert [(each.name, each.when, [ref.id for ref in each.meetings]) for each in office.holders] == [
        ("Bruno Faroleiro", "about 2011 to 2016", ["2012-05-14-uy-is-reykjavik"]),
        ("Inés Mareazul", "21 to 23 September 2015", ["2015-09-21-lighthouse-forum-lisbon"]),
        ("Inés Mareazul", "period not recorded", []),
    ]
    assert office.gaps == ("before about 2011", "after 2016")
    assert [(each.name, each.when) for each in office.spells] == [
        ("Bruno Faroleiro", "about 2011 to 2016"),
        ("Inés Mareazul", "21 to 23 September 2015, period not recorded"),
    ]


def test_office_that_lasts_has_no_gap_after_its_holder(archive: Archive) -> None:
    assert office_of(archive, "is-prime-minister").gaps == ("before 2014",)


@pytest.mark.parametrize(
    ("times", "existed", "gaps"),
    [
        ([], None, ()),
        ([("A", "")], None, ()),
        ([("A", "2010/2012"), ("B", "2013/..")], "2010/..", ()),
        ([("A", "2010-01/2012-05"), ("B", "2012-06-01/2013")], None, ("before January 2010", "after 2013")),
        (
            [("A", "2013-04-10"), ("B", "2016-09/2018-08?")],
            None,
            ("before 10 April 2013", "between 10 April 2013 and September 2016", "after probably August 2018"),
        ),
        ([("A", "2010"), ("A", "2014")], "2010/2014", ()),
        (
            [("A", "[2015-01..2015-06]"), ("B", "2015-07")],
            "2015/2015",
            (
                "before one day from January 2015 to June 2015",
                "between one day from January 2015 to June 2015 and July 2015",
                "after July 2015",
            ),
        ),
    ],
)
def test_gaps_are_told_between_people_and_where_the_office_existed(
    times: list[tuple[str, str]], existed: str | None, gaps: tuple[str, ...]
) -> None:
    assert gaps_of(held(*times), parse(existed) if existed else None) == gaps
