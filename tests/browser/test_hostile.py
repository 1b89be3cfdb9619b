"""Hostile records in a real Chromium: nothing runs, and every page has the elements that plain words give it."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import product
from pathlib import Path

import pytest
from playwright.sync_api import Dialog, expect
from pydantic import TypeAdapter, ValidationError

from briefings.check import check
from briefings.kinds import models
from briefings.publish.places import Places
from briefings.read import read
from briefings.read.document import Document
from briefings.settings import Settings
from briefings.story import build_archive
from briefings.values.text import Line, Quote
from conftest import AS_OF, copy_of_example
from hostile import Accepts, Fields, Where, fields_of, write
from payloads import ANGLED, HIDDEN, INLINE, STARTS
from pdf_text import printed_on
from serving import Quiet, serving
from watching import Watched

ALL = fields_of(models())
ARCHIVES = 2
MIXED = {"names/index.html"}
"""Countries stand among the names of records here, and signs come before letters."""
ENOUGH = 200  # characters of a text

SKELETON = """
async paths => {
  const told = each => [...each.attributes].map(one =>
    ["id", "class", "href", "src", "action", "name", "http-equiv", "for", "role"].includes(one.name)
      ? `${one.name}=${one.value.split(":~:")[0]}` : one.name).sort().join(" ");
  const inside = each => ["script", "style"].includes(each.localName) ? each.textContent : "";
  const pages = {};
  for (const path of paths) {
    const text = await (await fetch(path)).text();
    const page = new DOMParser().parseFromString(text, "text/html");
    pages[path] = [...page.querySelectorAll("*")].map(each => `${each.localName} ${told(each)} ${inside(each)}`);
  }
  return pages;
}
"""
"""Every element of every page with the names of its attributes, and the values of those that do something."""

ACTIVE = "script, img, iframe, object, embed, form, input, button, style, meta, base, link, textarea, template, bdo"
HANDLERS = """all => all.flatMap(each => [...each.attributes]
  .filter(one => one.name.startsWith("on") || /^\\s*javascript:/i.test(one.value)).map(one => one.name))"""


class Teller:
    """Gives each field a text of its own: a start, a number, and as many payloads as the field takes.

    What lists are sorted by begins alike all over an archive, so that it stands where plain words would stand.
    """

    def __init__(self, turn: int = 0, payloads: tuple[str, ...] = (), starts: tuple[str, ...] = ("",)) -> None:
        self.turn, self.payloads, self.starts, self.number = turn, payloads, starts, 0
        self.told: dict[Where, set[str]] = {}

    def __call__(self, where: Where, accepts: Accepts) -> str:
        self.number += 1
        word = f"w{self.number:04}"
        text = word if accepts(word) else f"{word} plain words"
        start = self.starts[(self.turn if sorts(where) else self.turn + self.number) % len(self.starts)]
        text = start + text if accepts(start + text) else text
        between = " " if accepts("word " * 9) else ""
        payloads = self.payloads if accepts(f"{text} <") else tuple(each for each in self.payloads if "<" not in each)
        for payload in turned(payloads, 7 * self.number + 11 * self.turn):
            if len(text) < ENOUGH and accepts(text + between + payload):
                text += between + payload
                self.told.setdefault(where, set()).add(payload)
        return text


SORTED_BY = frozenset({"title", "name", "sort", "publisher", "also", "unit", "series"})


def sorts(where: Where) -> bool:
    return where[-1] in SORTED_BY or where[-2:] == ("names", "text")


def turned(payloads: tuple[str, ...], by: int) -> tuple[str, ...]:
    """The same payloads, begun at another one."""
    first = by % max(1, len(payloads))
    return payloads[first:] + payloads[:first]


@dataclass
class Built:
    """A site of hostile records, or of plain words in their place."""

    places: Places
    records: dict[str, Fields]
    told: dict[Where, set[str]]

    @property
    def pages(self) -> list[str]:
        return sorted(path.relative_to(self.places.site).as_posix() for path in self.places.site.rglob("*.html"))


def built(documents: tuple[Document, ...], folder: Path, words: Teller) -> Built:
    places = copy_of_example(folder)
    records = write(documents, places.root, words)
    errors = [problem for problem in build_archive(places, AS_OF) if problem.severity == "error"]
    assert errors == []
    return Built(places, records, words.told)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("hostile")


@pytest.fixture(scope="module")
def plain_site(example_documents: tuple[Document, ...], folder: Path) -> Built:
    return built(example_documents, folder / "plain", Teller())


@pytest.fixture(scope="module")
def hostile_sites(example_documents: tuple[Document, ...], folder: Path) -> list[Built]:
    tellers = [Teller(turn, (*INLINE, *ANGLED), STARTS) for turn in range(ARCHIVES)]
    return [built(example_documents, folder / f"hostile-{teller.turn}", teller) for teller in tellers]


@pytest.fixture(scope="module")
def address(folder: Path) -> Iterator[str]:
    with serving(partial(Quiet, directory=str(folder))) as root:
        yield f"{root}/"


def skeletons(watched: Watched, site: Built, address: str, folder: Path) -> dict[str, list[str]]:
    watched.page.goto(home(site, address, folder))
    found: dict[str, list[str]] = watched.page.evaluate(SKELETON, site.pages)
    return found


def home(site: Built, address: str, folder: Path) -> str:
    return f"{address}{site.places.site.relative_to(folder).as_posix()}/"


@pytest.fixture
def running(watched: Watched) -> list[str]:
    """What a payload showed, if one ran."""
    ran: list[str] = []

    def seen(dialog: Dialog) -> None:
        ran.append(dialog.message)
        dialog.dismiss()

    watched.page.on("dialog", seen)
    return ran


def test_every_text_field_of_every_kind_holds_payloads(hostile_sites: list[Built]) -> None:
    """Fails if a field is added that takes text and no record of the example leads to it."""
    told: dict[Where, set[str]] = {}
    for site in hostile_sites:
        for where, payloads in site.told.items():
            told.setdefault(where, set()).update(payloads)
    assert set(told) == ALL
    assert min(len(payloads) for payloads in told.values()) >= 10
    for kind in models():
        of_kind = set[str]().union(*(payloads for where, payloads in told.items() if where[0] == kind))
        assert set(INLINE) <= of_kind, kind
    assert set[str]().union(*told.values()) == {*INLINE, *ANGLED}


def test_pages_have_the_elements_that_plain_words_give(
    watched: Watched, plain_site: Built, hostile_sites: list[Built], address: str, folder: Path
) -> None:
    plain = skeletons(watched, plain_site, address, folder)
    assert len(plain) > 90
    for site in hostile_sites:
        hostile = skeletons(watched, site, address, folder)
        assert hostile.keys() == plain.keys()
        for path, elements in hostile.items():
            in_order = sorted if path in MIXED else list
            assert in_order(elements) == in_order(plain[path]), path


def forwards(site: Built, path: str) -> bool:
    """Whether the page is that of a former record, which opens another one."""
    return "http-equiv=refresh" in (site.places.site / path).read_text(encoding="utf-8")


def test_nothing_runs_and_titles_are_text(
    watched: Watched, running: list[str], hostile_sites: list[Built], address: str, folder: Path
) -> None:
    """Every page is opened once; the archives take turns."""
    page = watched.page
    site = hostile_sites[0]
    # The not-found page knows only its own address.
    pages = [path for path in site.pages if path != "404.html" and not forwards(site, path)]
    for number, path in enumerate(pages):
        site = hostile_sites[number % len(hostile_sites)]
        page.goto(home(site, address, folder) + path)
        fields = site.records.get(f"records/{path.removesuffix('/index.html')}.yaml")
        if fields:
            title = fields.get("title") or fields["name"]
            assert page.locator("h1").text_content().strip().startswith(title), path
            assert page.title().startswith(title), path
        assert page.url == home(site, address, folder) + path
    assert (running, watched.strays, watched.errors) == ([], [], [])


def test_search_shows_payloads_as_text(
    watched: Watched, running: list[str], hostile_sites: list[Built], address: str, folder: Path
) -> None:
    page = watched.page
    for site, words in product(hostile_sites, ("alert", "onerror", "script")):
        page.goto(home(site, address, folder))
        page.keyboard.press("/")
        page.locator(".md-search__input").fill(words)
        page.keyboard.press("End")
        expect(page.locator(".md-search-result__item").first).to_be_visible(timeout=15_000)
        assert page.locator(f".md-search-result :is({ACTIVE})").count() == 0
        assert page.locator(".md-search-result__list *").evaluate_all(HANDLERS) == []
        page.locator(".md-search-result__link").first.click()  # the page marks the words that were searched for
        expect(page.locator("h1")).to_be_visible()
    assert (running, watched.strays, watched.errors) == ([], [], [])


def in_one_direction(text: str) -> str:
    """The longest stretch without right-to-left letters: of those, a sheet tells the order of the eye."""
    return max(re.split(r"[\u0590-\u08ff]+(?:[\W\d]*[\u0590-\u08ff]+)*", text), key=len).strip(" []-")


def test_paper_shows_payloads_as_text(
    watched: Watched, running: list[str], hostile_sites: list[Built], address: str, folder: Path
) -> None:
    """One record of each kind, printed."""
    for number, kind in enumerate(models()):
        site = hostile_sites[number % len(hostile_sites)]
        path, fields = next(each for each in site.records.items() if each[0].startswith(f"records/{kind}/"))
        watched.page.goto(home(site, address, folder) + path.removeprefix("records/").replace(".yaml", "/index.html"))
        text = squeezed("".join(sheet.text for sheet in printed_on(watched.page.pdf())))
        words = in_one_direction(fields["not_stated"][0]["what"])
        assert len(words) > 10, path
        assert squeezed(words)[:40] in text, path
    assert (running, watched.strays, watched.errors) == ([], [], [])


def test_index_on_paper_shows_payloads_as_text(
    watched: Watched, running: list[str], hostile_sites: list[Built], address: str, folder: Path
) -> None:
    for site, path in product(hostile_sites, ("", "meetings/", "people/", "commitments/", "names/", "questions/")):
        watched.page.goto(home(site, address, folder) + path)
        heading = watched.page.locator("h1").first.text_content()
        sheets = printed_on(watched.page.pdf())
        assert squeezed(heading or "") in squeezed("".join(sheet.text for sheet in sheets)), path
    assert (running, watched.strays, watched.errors) == ([], [], [])


def squeezed(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


class Refused:
    """Gives every field the same text, which none must take."""

    def __init__(self, text: str) -> None:
        self.text, self.fields = text, set[Where]()

    def __call__(self, where: Where, accepts: Accepts) -> str:
        assert not accepts(self.text), where
        self.fields.add(where)
        return self.text


@pytest.mark.parametrize("payload", HIDDEN, ids=ascii)
def test_what_nobody_sees_is_refused_in_every_text(
    payload: str, example_documents: tuple[Document, ...], example_settings: Settings, tmp_path: Path
) -> None:
    """Every record of the archive is refused for it, and no field would have taken it."""
    places = copy_of_example(tmp_path)
    words = Refused(f"three plain words {payload}")
    written = write(example_documents, places.root, words)
    documents, unread = read(places.records)
    _, problems = check(documents, example_settings)
    found = {problem.place.path for problem in problems if problem.rule == "hidden-character"}
    assert (unread, found) == ((), set(written))
    assert words.fields == ALL


@pytest.mark.parametrize("payload", ANGLED)
def test_markup_is_refused_in_one_line(payload: str) -> None:
    for value in (Line, Quote):
        with pytest.raises(ValidationError) as caught:
            TypeAdapter(value).validate_python(payload)
        assert caught.value.errors()[0]["ctx"]["error"].rule == "angle-bracket"
