"""Every index in a real Chromium, from a server and from a disk: a choice leaves the rows that the records give it."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from briefings.publish.places import Places
from chosen_rows import (
    country_of,
    of,
    people_of,
    points_where,
    records,
    sides_of,
    speakers_of,
    topics_of,
    topics_of_meeting,
    year_of,
)
from table_page import TablePage
from watching import Watched

CHOICES: dict[str, Callable[[], set[str]]] = {
    "meetings/#topic=cyber-security&topic=space": lambda: of(
        "meetings", lambda _, each: {"cyber-security", "space"} <= topics_of_meeting(each)
    ),
    "meetings/#year=2013&year=2017&person=hamid-karzai": lambda: of(
        "meetings", lambda _, each: year_of(each) in {"2013", "2017"} and "hamid-karzai" in people_of(each)
    ),
    "meetings/#country=kz&country=af&kind=visit&topic=education": lambda: of(
        "meetings",
        lambda _, each: (
            {"kz", "af"} <= sides_of(each) and each.get("kind") == "visit" and "education" in topics_of_meeting(each)
        ),
    ),
    "points/#act=request&side=af": lambda: points_where(
        lambda _, point: point["act"] == "request" and "af" in set(map(country_of, speakers_of(point)))
    ),
    "points/#act=offer&act=pledge&topic=education": lambda: points_where(
        lambda _, point: point["act"] in {"offer", "pledge"} and "education" in topics_of(point)
    ),
    "points/#person=hamid-karzai&topic=security&country=kz": lambda: points_where(
        lambda meeting, point: (
            "hamid-karzai" in speakers_of(point)
            and "security" in topics_of(point)
            and "kz" in sides_of(records("meetings").get(meeting, {}))
        )
    ),
    "commitments/#kind=training&kind=scholarship": lambda: of(
        "commitments", lambda _, each: each["kind"] in {"training", "scholarship"}
    ),
    "agreements/#topic=railways&in-force=unknown": lambda: of(
        "agreements",
        lambda _, each: "railways" in topics_of(each) and each.get("in_force", "unknown") == "unknown",
    ),
    "agreements/#country=kz": lambda: of("agreements", lambda _, each: "kz" in set(map(country_of, each["parties"]))),
    "people/#country=af": lambda: of("people", lambda _, each: each["country"] == "af"),
    "people/#year=2013&year=2017": lambda: of(
        "people",
        lambda id_, _: (
            {"2013", "2017"} <= {year_of(each) for each in records("meetings").values() if id_ in people_of(each)}
        ),
    ),
    "sources/#kind=official-readout&language=en&year=2017": lambda: of(
        "sources",
        lambda _, each: (
            (each["kind"], each["lang"]) == ("official-readout", "en")
            and year_of({"date": each["published"]}) == "2017"
        ),
    ),
    "offices/#rank=minister&country=kz": lambda: of(
        "offices", lambda _, each: each.get("rank") == "minister" and country_of(each["organisation"]) == "kz"
    ),
    "organisations/#kind=ministry&country=af": lambda: of(
        "organisations", lambda _, each: (each["kind"], each.get("country")) == ("ministry", "af")
    ),
    "places/#country=kz": lambda: of("places", lambda _, each: each["country"] == "kz"),
    "events/#kind=exercise&country=af": lambda: of(
        "events",
        lambda _, each: (
            each["kind"] == "exercise" and "af" in {part.get("country") for part in each.get("participants", ())}
        ),
    ),
    "topics/#topic=security": lambda: of("topics", lambda id_, _: "security" in topics_of({"topics": id_})),
}


@pytest.fixture(params=["http", "file"])
def start(request: pytest.FixtureRequest, own_site: Places, own_address: str) -> Callable[[str], str]:
    """The address of a page with its choices, on a server or on a disk."""

    def address(path: str) -> str:
        page, _, choices = path.partition("#")
        told = own_address + page if request.param == "http" else (own_site.site / page / "index.html").as_uri()
        return f"{told}#{choices}" if choices else told

    return address


@pytest.mark.parametrize("path", CHOICES)
def test_address_opens_the_rows_that_have_it(watched: Watched, start: Callable[[str], str], path: str) -> None:
    expected = CHOICES[path]()
    watched.page.goto(start(path))
    table = TablePage(watched.page)
    assert sorted(table.rows()) == sorted(expected)
    assert expected
    assert len(table.chips()) == path.count("=")
    expect(table.status).to_contain_text(re.compile(rf"^{len(expected)} of \d+ "))


@pytest.mark.parametrize("path", sorted({path.partition("#")[0] for path in CHOICES}))
def test_count_beside_a_choice_is_the_number_of_rows_that_it_leaves(
    watched: Watched, own_address: str, path: str
) -> None:
    """Of every facet of every index the first and the last choice, each tried."""
    watched.page.goto(own_address + path)
    table = TablePage(watched.page)
    for title in watched.page.locator(".choice-panel").evaluate_all("all => all.map(each => each.ariaLabel)"):
        counts = table.counts(title)
        for label in {*list(counts)[:1], *list(counts)[-1:]}:
            table.choose(title, label)
            assert len(table.rows()) == counts[label] > 0, (title, label)
            assert table.chips() == [f"{title}: {label}"]
            table.choose(title, label)
    assert watched.errors == []


def test_counts_follow_the_selection(watched: Watched, start: Callable[[str], str]) -> None:
    """Years may be added to one another; topics narrow what is left."""
    watched.page.goto(start("meetings/#topic=space"))
    table = TablePage(watched.page)
    both = of("meetings", lambda _, each: {"space", "cyber-security"} <= topics_of_meeting(each))
    assert table.counts("Topic")["Cyber security"] == len(both)
    space = [each for each in records("meetings").values() if "space" in topics_of_meeting(each)]
    years = {year: sum(year_of(each) == year for each in space) for year in ("2013", "2017")}
    assert {year: table.counts("Year")[year] for year in years} == years
    table.choose("Year", "2013")
    assert table.counts("Year")["2017"] == years["2017"]
    table.choose("Year", "2017")
    assert len(table.rows()) == sum(years.values())
    assert watched.page.url == start("meetings/#year=2013&year=2017&topic=space")


def test_address_can_be_sent_and_the_back_button_takes_a_choice_back(
    watched: Watched, start: Callable[[str], str]
) -> None:
    page = watched.page
    page.goto(start("points/"))
    table = TablePage(page)
    table.choose("Topic", "Scholarships")
    first = table.rows()
    table.choose("Account", "Kazakhstan")
    table.heading("Date").get_by_role("button").click()
    table.heading("Date").get_by_role("button").click()
    second, sent = table.rows(), page.url
    page.goto("about:blank")
    page.goto(sent)
    assert table.rows() == second
    assert set(second) < set(first)
    page.locator("tbody td:nth-child(2) a").first.click()
    page.go_back()
    assert table.rows() == second
    page.goto(start("points/#topic=scholarships"))
    assert table.rows() == first
    table.choose("Account", "Kazakhstan")
    assert sorted(table.rows()) == sorted(second)
    page.go_back()
    assert table.rows() == first
    assert table.chips() == ["Topic: Scholarships"]


def test_choice_that_no_row_has_is_shown_and_leaves_none(watched: Watched, start: Callable[[str], str]) -> None:
    """An old address must not pretend that nothing was chosen."""
    watched.page.goto(start("meetings/#topic=renamed-long-ago&nothing=known"))
    table = TablePage(watched.page)
    assert table.rows() == []
    assert table.chips() == ["Topic: renamed-long-ago"]
    table.tools.locator(".chosen button").click()
    assert len(table.rows()) == len(records("meetings"))


@pytest.mark.parametrize("path", ["topics/", "people/", "countries/"])
def test_number_in_an_index_opens_as_many_rows(watched: Watched, start: Callable[[str], str], path: str) -> None:
    """The link that says `12 points` opens a table of twelve points."""
    page = watched.page
    page.goto(start(path))
    link = page.locator("td:last-child a[href*='=']" if path != "countries/" else "td:nth-child(3) a[href*='=']").first
    number, what = link.inner_text().split()
    page.goto(link.evaluate("link => link.href.replace(/\\/(index\\.html)?#/, '/index.html#')"))
    expect(TablePage(page).status).to_contain_text(re.compile(rf"^{number} of \d+ {what.removesuffix('s')}s$"))
    assert len(TablePage(page).rows()) == int(number)
