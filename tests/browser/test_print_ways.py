"""What a sheet of paper tells instead of a link that can be pressed, and what its signs mean."""

import re

import pytest
from playwright.sync_api import Page

from briefings.publish.places import Places
from page_kinds import one_of_each
from printing import printed, squeezed
from watching import Watched

BRIEFING = "meetings/2012-05-14-uy-is-reykjavik/"
LEAST = 18.0  # millimetres, with the white around it
MM = 96 / 25.4  # pixels of CSS
SIZES = """() => [...document.querySelectorAll(".qr img")].map((code) => {
  const { width, height } = code.getBoundingClientRect();
  return [width, height];
})"""
TOLD = """() => [...document.querySelectorAll("article a")].map((link) => [
  link.dataset.id ?? "", link.hash.slice(1), getComputedStyle(link, "::after").content.replaceAll('"', ""),
])"""


def behind_links(page: Page) -> list[tuple[str, str, str]]:
    """Of every link the id of its record, the place in it, and what stands behind it on paper."""
    page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    return [(id_, place, told.strip(" []")) for id_, place, told in page.evaluate(TOLD)]


def test_signs_of_a_briefing_are_explained_on_paper(watched: Watched, dressed_address: str) -> None:
    text = squeezed(" ".join(printed(watched, dressed_address + BRIEFING)))
    assert squeezed("¶? where the paragraph is not recorded") in text
    assert squeezed("a question mark is a possible link") in text
    assert squeezed("reports a mistake") not in text


@pytest.mark.parametrize("path", ["questions/", "points/", "people/bruno-faroleiro/"])
def test_every_point_of_another_record_is_told_by_its_number(watched: Watched, dressed_address: str, path: str) -> None:
    watched.page.goto(dressed_address + path)
    links = behind_links(watched.page)
    points = {f"{id_} {place}" for id_, place, _ in links if id_ and re.fullmatch(r"q\d+", place)}
    told = [told for _, _, told in links if re.search(r" q\d+$", told)]
    assert points
    assert (set(told), len(told)) == (points, len(points))


@pytest.mark.parametrize(
    ("path", "ways"),
    [
        ("commitments/", {"handbook/acts"}),
        ("questions/", {"add"}),
        ("briefs/is-uy/", {"pairs/is-uy"}),
        ("handbook/print/", {"handbook/cite", "handbook/fields", "data", "handbook"}),
    ],
)
def test_page_without_an_id_is_told_by_its_path_once(
    watched: Watched, dressed_address: str, path: str, ways: set[str]
) -> None:
    watched.page.goto(dressed_address + path)
    told = [told for id_, _, told in behind_links(watched.page) if told not in {"", "none", "normal"} and not id_]
    assert (set(told) & ways, len(told)) == (ways, len(set(told)))


def test_code_of_every_page_is_large_enough_for_a_telephone(
    watched: Watched, dressed_site: Places, dressed_address: str
) -> None:
    small = {}
    for path in one_of_each(dressed_site):
        watched.page.goto(dressed_address + path)
        watched.page.emulate_media(media="print")
        sizes = [round(side / MM, 1) for code in watched.page.evaluate(SIZES) for side in code]
        small[path] = sizes if len(sizes) != 2 or min(sizes) < LEAST or sizes[0] != sizes[1] else []
    assert {path: sizes for path, sizes in small.items() if sizes} == {}
