"""A list that is too long for its page: every row on exactly one of its slices, and every link still at its place."""

import posixpath
import re
from collections import Counter
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefings.history import NO_HISTORY
from briefings.link.archive import Archive
from briefings.publish.places import Places
from briefings.render import render
from briefings.render.page_texts import ROOM
from briefings.render.slices import UNDATED, Rows, by_decades, by_letters, by_years, cut
from briefings.render.weight import weight
from briefings.story import TEMPLATES, checked, linked
from briefings.values.date import parse
from conftest import AS_OF, copy_of_example
from many_meetings import add_talks

ROOMS = (ROOM, 60_000, 12_000)
LINK = re.compile(r"\]\((?P<page>[^()\s#]*)(?:#(?P<anchor>[^()\s]*))?\)")
LABEL = re.compile(r' \{: data-label="[^"]*" \}|(?<=\{: )data-label="[^"]*" ')
FRAME = 1200  # bytes of a slice that are no rows
ANCHOR = re.compile(r'\{#([^\s}]+)|\bid="([^"]+)"')

Texts = dict[str, str]


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    places = copy_of_example(tmp_path_factory.mktemp("many"))
    add_talks(places.records)
    return archive_of(places)


def archive_of(places: Places) -> Archive:
    records, problems = checked(places, NO_HISTORY)
    return linked(records, problems, NO_HISTORY, AS_OF)


@pytest.fixture(scope="module")
def whole(many: Archive) -> Texts:
    return pages(many, 10**9)


@pytest.fixture(scope="module", params=ROOMS)
def sliced(many: Archive, request: pytest.FixtureRequest) -> tuple[Texts, int]:
    return pages(many, request.param), request.param


def pages(archive: Archive, room: int) -> Texts:
    return {path: text for path, text in render(archive, TEMPLATES, room=room).items() if path.endswith(".md")}


def target(path: str, page: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(page))) if page else path


def head_of(path: str, text: str) -> str:
    """The page that a slice is of: it has the first link."""
    match = LINK.search(text)
    assert match
    return target(path, match["page"])


def slices_by_head(texts: Texts, whole: Texts) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for path in texts.keys() - whole.keys():
        found.setdefault(head_of(path, texts[path]), []).append(path)
    return found


def rows_of(path: str, text: str) -> Counter[str]:
    """The rows of tables and lists; of a link that leads to a place only the place, which may be on a slice."""

    def led(match: re.Match[str]) -> str:
        anchor = match["anchor"]
        if anchor and ("=" in anchor or anchor in {"points", "meetings", "people"}):
            return "](a choice)"
        return f"](#{anchor})" if anchor else f"]({target(path, match['page'])})"

    return Counter(LINK.sub(led, line) for line in text.splitlines() if "data-label" in line or line.startswith("- "))


def test_every_row_is_on_one_slice(sliced: tuple[Texts, int], whole: Texts) -> None:
    texts, _ = sliced
    heads = slices_by_head(texts, whole)
    assert {"points/index.md", "topics/sea-rescue.md"} <= heads.keys()
    assert whole.keys() <= texts.keys()
    for head, slices in heads.items():
        rows = rows_of(head, whole[head])
        moved = sum((rows_of(path, texts[path]) for path in slices), Counter[str]())
        assert rows.keys() <= moved.keys() | rows_of(head, texts[head]).keys()
        assert {row: number for row, number in moved.items() if row in rows and number > rows[row]} == {}


def test_a_head_shows_a_few_of_its_rows_as_they_are(sliced: tuple[Texts, int], whole: Texts) -> None:
    texts, _ = sliced
    for head in ("points/index.md", "topics/sea-rescue.md"):
        assert rows_of(head, texts[head]) & rows_of(head, whole[head])


def test_pages_that_fit_stay_as_they_are(sliced: tuple[Texts, int], whole: Texts) -> None:
    texts, room = sliced
    heads = slices_by_head(texts, whole).keys()
    others = whole.keys() - heads
    links = {path: LINK.sub("", text) for path, text in whole.items() if path in others}
    assert links == {path: LINK.sub("", texts[path]) for path in others}
    assert all(path not in heads for path, text in whole.items() if weight(text) < room // 2)


def test_no_slice_weighs_more_than_its_room_unless_it_is_one_row(sliced: tuple[Texts, int], whole: Texts) -> None:
    texts, room = sliced
    heavy = [
        path
        for path in texts.keys() - whole.keys()
        if weight(LABEL.sub("", texts[path])) > room + FRAME
        and '<p class="standfirst" markdown="1">1 of' not in texts[path]
    ]
    assert heavy == []


def test_every_place_that_is_linked_to_is_where_the_link_leads(sliced: tuple[Texts, int]) -> None:
    texts, _ = sliced
    places = {path: {name for found in ANCHOR.findall(text) for name in found} for path, text in texts.items()}
    astray = [
        (path, match[0])
        for path, text in texts.items()
        for match in LINK.finditer(text)
        if (anchor := unquote(match["anchor"] or "")) and "=" not in anchor
        if (page := target(path, match["page"])) in texts and anchor not in places[page]
    ]
    assert astray == []


def test_a_link_to_a_choice_leads_to_a_list_that_has_all_its_rows(sliced: tuple[Texts, int], whole: Texts) -> None:
    texts, _ = sliced
    heads = slices_by_head(texts, whole)
    choices = [
        target(path, match["page"])
        for path, text in texts.items()
        for match in LINK.finditer(text)
        if "=" in (match["anchor"] or "")
    ]
    assert [page for page in choices if page in heads] == []
    assert "](rescue-drills.md#points)" in texts["topics/index.md"] or "topics/index.md" in heads
    assert "](../points/index.md#topic=rescue-drills)" in whole["topics/index.md"]


def test_a_slice_leads_to_its_neighbours_and_no_search_finds_it(many: Archive) -> None:
    texts = pages(many, ROOM)
    told = texts["points/1990s.md"].splitlines()
    assert told[:10] == [
        "---",
        "section: meetings",
        "made_from: records",
        "search: { exclude: true }",
        "hide: [navigation]",
        "---",
        "",
        "# Points, 1990s {#title}",
        '<p class="standfirst" markdown="1">200 of 648 points · [All of them, page by page](index.md)</p>',
        "",
    ]
    assert told.count("- ← [1980s](1980s.md)") == told.count("- [2000s](2000s.md) →") == 2
    assert '<div class="table-choices" data-noun="points on this page" hidden>' in told


ROWS = st.lists(
    st.tuples(
        st.sampled_from(["unknown", "0987", "1999-12-31", "2000-01", "2003/2005", "2003?", "2010-05-01"]).map(parse),
        st.text(st.characters(exclude_categories=("C",)), min_size=1, max_size=300),
    ),
    min_size=1,
).map(tuple)


@given(rows=ROWS, room=st.integers(50, 3000), by_name=st.booleans())
def test_rows_of_any_kind_are_each_on_one_slice_that_fits(rows: Rows, *, room: int, by_name: bool) -> None:
    """Names of slices are such that every file system keeps them apart."""
    levels = (by_letters_of_text,) if by_name else (by_decades_of_date, by_years_of_date)
    slices = cut(rows, levels, shown, room, weight(shown(rows)) / len(rows))
    numbered = [(id(row), row) for row in rows]
    assert Counter(id(row) for each in slices for row in each.rows) == Counter(key for key, _ in numbered)
    assert [each.title for each in slices if weight(each.text) > room and len(each.rows) > 1] == []
    assert [each.text for each in slices] == [shown(each.rows) for each in slices]
    names = [each.name for each in slices]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch("[a-z0-9-]+", name) for name in names)


def shown(rows: Rows) -> str:
    return "".join(f"| {date.words} | {text} |\n" for date, text in rows)


def by_decades_of_date(rows: Rows) -> dict[str, Rows]:
    return by_decades(rows, lambda row: row[0])


def by_years_of_date(rows: Rows) -> dict[str, Rows]:
    return by_years(rows, lambda row: row[0])


def by_letters_of_text(rows: Rows) -> dict[str, Rows]:
    return by_letters(rows, lambda row: str(row[1]))


def test_years_come_in_their_order_and_what_has_no_date_comes_last() -> None:
    rows = tuple((parse(text), text) for text in ("unknown", "2012", "0987", "2003", "2010-03"))
    assert list(by_decades_of_date(rows)) == ["980s", "2000s", "2010s", UNDATED]
    assert list(by_years_of_date(rows)) == ["987", "2003", "2010", "2012", UNDATED]


def test_letters_come_in_the_order_of_the_alphabet_without_their_accents() -> None:
    names = ("Éva", "Ärna", "Ғалым", "eli", "1st", "ابراهیم", "Zoë")
    rows = tuple((parse("unknown"), name) for name in names)
    assert list(by_letters_of_text(rows)) == ["A", "E", "Z", "Г", "ا", "Other signs"]  # noqa: RUF001 - alef
