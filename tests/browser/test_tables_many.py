"""A table of a thousand rows: every one comes, in its order, at once or in portions, and paper waits for all."""

import re
from itertools import cycle, islice

import pytest
from playwright.sync_api import Route, expect

from briefings.publish.places import Places
from table_page import TablePage
from watching import Watched

NUMBER = 1000


@pytest.fixture
def many(watched: Watched, dressed_site: Places, dressed_address: str) -> TablePage:
    """The table of points with its rows told again and again, each with a number of its own in the text."""
    page = (dressed_site.site / "points" / "index.html").read_text(encoding="utf-8")
    (body,) = re.findall(r"<tbody>(.*?)</tbody>", page, re.DOTALL)
    rows = islice(cycle(body.removesuffix("</tr>").split("<tr>")[1:]), NUMBER)
    told = "".join("<tr>" + row.replace("</a><td", f" n{at:04}</a><td", 1) for at, row in enumerate(rows))
    text = page.replace(body, told)

    def answer(route: Route) -> None:
        route.fulfill(body=text, content_type="text/html; charset=utf-8")

    watched.page.route("**/points/", answer)
    watched.page.goto(dressed_address + "points/")
    return TablePage(watched.page)


def numbers(table: TablePage) -> list[int]:
    """The numbers of the rows in their order, once all have come."""
    count = len(table.rows())
    told = [int(text.rpartition(" n")[2]) for text in table.page.locator("td[data-label=Point]").all_inner_texts()]
    assert len(told) == count == len(set(told))
    return told


def test_thousand_rows_are_chosen_sorted_and_given_back(many: TablePage, watched: Watched) -> None:
    expect(many.status).to_have_text(f"All {NUMBER} points")
    acts = many.page.locator("td[data-label=Act]").all_inner_texts()
    invited = [at for at, act in enumerate(acts) if act == "invited"]
    many.choose("Act", "Invited")
    assert numbers(many) == invited
    many.choose("Act", "Invited")
    assert numbers(many) == list(range(NUMBER))
    many.heading("Act").get_by_role("button").click()
    assert numbers(many) == sorted(range(NUMBER), key=lambda at: (acts[at], at))
    many.heading("Act").get_by_role("button").click()
    ups = sorted(set(acts), reverse=True)
    assert numbers(many) == sorted(range(NUMBER), key=lambda at: (ups.index(acts[at]), at))
    many.words().fill("n0777")
    assert numbers(many) == [777]
    many.words().fill("")
    assert len(numbers(many)) == NUMBER
    assert (watched.strays, watched.errors) == ([], [])


def test_a_choice_overtakes_one_that_is_still_being_shown(many: TablePage) -> None:
    """Letters come faster than rows: what was begun for the letter before does not end in the table."""
    typing = """words => {
      const box = document.querySelector(".choosers input");
      for (const told of words) { box.value = told; box.dispatchEvent(new Event("input")); }
    }"""
    many.page.evaluate(typing, ["n", "n0", "n0", "n09", "n099"])
    assert numbers(many) == list(range(990, NUMBER))


def test_paper_has_every_row_though_some_are_still_to_come(many: TablePage) -> None:
    rows = """() => {
      document.querySelectorAll(".sorter")[1].click();
      const before = document.querySelectorAll("tbody tr").length;
      window.dispatchEvent(new Event("beforeprint"));
      return [before, document.querySelectorAll("tbody tr").length];
    }"""
    before, after = many.page.evaluate(rows)
    assert before < NUMBER
    assert after == NUMBER
    assert len(numbers(many)) == NUMBER
