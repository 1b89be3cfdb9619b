"""Pages that are rendered again only where an edit reaches them are those of a whole rendering."""

import datetime as dt
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from briefings import render as rendering
from briefings.exports import text_of
from briefings.history import NO_HISTORY, Change, Edit, History
from briefings.keeping.store import Store
from briefings.link.archive import Archive
from briefings.printing.editions import Kept
from briefings.publish.places import Places
from briefings.render import blocks, render, rendered, workshop
from briefings.render.page_texts import Texts
from briefings.render.pages import Page
from briefings.render.rendered import Rendered
from briefings.story import TEMPLATES, checked, linked
from conftest import AS_OF, copy_of_example, copy_with_cache

PHONE = "meetings/2014-02-03-is-uy-phone"
SAID = "The chair of the cabinet took back the offer of wool."
WHEN = Change(day=AS_OF, commit="abcdef1")
COMMITTED = History(
    newest=WHEN,
    edits={f"records/{PHONE}.yaml": (Edit(change=WHEN, at=dt.datetime(2026, 1, 1, tzinfo=dt.UTC), did="changed"),)},
)
SMALL = 9_000
"""Room of a page that makes most lists long."""
EVERY_BUILD = {"data/index.md"}
"""Pages that rest on all files."""


def texts_in(found: Rendered) -> dict[str, str]:
    """All of them, as what they say."""
    with found:
        return {path: text_of(path, content) for path, content in found.items()}


def archive_of(places: Places, history: History = NO_HISTORY) -> Archive:
    records, problems = checked(places, history)
    return linked(records, problems, history, AS_OF)


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Places:
    """An archive whose pages were rendered."""
    places = copy_of_example(tmp_path_factory.mktemp("first"))
    rendered(archive_of(places), TEMPLATES, places.texts)
    return places


@pytest.fixture(scope="module")
def archive(first: Places) -> Archive:
    return archive_of(first)


@pytest.fixture(scope="module")
def texts(archive: Archive) -> dict[str, str]:
    """All of it, as rendered with nothing to take."""
    return render(archive, TEMPLATES)


@pytest.fixture(scope="module")
def every(texts: dict[str, str]) -> int:
    """How many pages there are."""
    return sum(path.endswith(".md") for path in texts)


@pytest.fixture
def places(first: Places, tmp_path: Path) -> Places:
    """A copy of the first archive, and of what was kept for it."""
    return copy_with_cache(tmp_path, first)


@pytest.fixture
def again(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages that are rendered while a test runs."""
    pages: list[str] = []
    real = workshop.texts_of

    def texts_of(env: object, page: Page, *rest: object) -> Texts:
        pages.append(page.path)
        return real(env, page, *rest)  # type: ignore[arg-type] - passed on as it came

    monkeypatch.setattr(workshop, "texts_of", texts_of)
    monkeypatch.setattr(rendering, "copies", lambda: 1)
    return pages


def texts_and_again(places: Places, archive: Archive, again: list[str]) -> tuple[dict[str, str], set[str]]:
    """All texts, and the pages that were rendered for them."""
    again.clear()
    texts = texts_in(rendered(archive, TEMPLATES, places.texts))
    return texts, set(again)


def different(before: dict[str, str], after: dict[str, str]) -> set[str]:
    """The pages that are not what they were."""
    return {path for path in after if path.endswith(".md") and before.get(path) != after[path]}


def edit(places: Places, path: str, old: str, new: str) -> None:
    record = places.records / f"{path}.yaml"
    text = record.read_text(encoding="utf-8")
    assert old in text
    record.write_text(text.replace(old, new), encoding="utf-8")


def another_word_of_a_point(places: Places) -> None:
    edit(places, PHONE, SAID, SAID.replace("took back", "withdrew"))


def another_title(places: Places) -> None:
    edit(places, PHONE, "title: Telephone call", "title: A call by telephone")


def another_note_of_a_source(places: Places) -> None:
    edit(places, "sources/lighthouse-figures", "title: Table of", "title: A table of")


def a_record_goes(places: Places) -> None:
    (places.records / "meetings" / "2016-is-uy-video.yaml").unlink()


def a_record_comes_back_under_another_name(places: Places) -> None:
    old = places.records / "meetings" / "undated-uy-is-hafdal.yaml"
    old.rename(old.with_name("undated-is-uy-hafdal.yaml"))


CHANGES: tuple[Callable[[Places], None], ...] = (
    another_word_of_a_point,
    another_title,
    another_note_of_a_source,
    a_record_goes,
    a_record_comes_back_under_another_name,
)


def test_every_text_is_that_of_a_whole_rendering_whatever_changed_before(
    places: Places, texts: dict[str, str], every: int, again: list[str]
) -> None:
    before = texts
    for change in CHANGES:
        change(places)
        archive = archive_of(places)
        after, some = texts_and_again(places, archive, again)
        assert different(before, after) <= some, change.__name__
        assert after == render(archive, TEMPLATES), change.__name__
        assert len(some) < every, change.__name__
        before = after


def test_so_are_the_slices_of_long_lists_of_which_few_are_shown_again(
    places: Places, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[int] = []
    real = blocks.apart
    monkeypatch.setattr(blocks, "apart", lambda asked: shown.append(1) or real(asked))
    monkeypatch.setattr(rendering, "copies", lambda: 1)
    texts_in(rendered(archive, TEMPLATES, places.texts, room=SMALL))
    every = len(shown)
    for change in CHANGES:
        change(places)
        archive = archive_of(places)
        shown.clear()
        texts = texts_in(rendered(archive, TEMPLATES, places.texts, room=SMALL))
        assert 0 < len(shown) < every / 2, change.__name__
        assert texts == render(archive, TEMPLATES, room=SMALL), change.__name__


def test_nothing_is_rendered_again_for_the_same_records(
    places: Places, texts: dict[str, str], again: list[str]
) -> None:
    """They were read once more, so that no value is the very same."""
    assert texts_and_again(places, archive_of(places), again) == (texts, EVERY_BUILD)


def test_word_of_a_point_reaches_the_pages_that_tell_it(
    places: Places, texts: dict[str, str], every: int, again: list[str]
) -> None:
    another_word_of_a_point(places)
    after, some = texts_and_again(places, archive_of(places), again)
    assert different(texts, after) <= some
    assert f"{PHONE}.md" in some
    assert len(some) < every / 2


def test_commit_reaches_the_pages_that_tell_of_it(
    places: Places, texts: dict[str, str], every: int, again: list[str]
) -> None:
    """The foot of every page tells the version, but that is the publisher's."""
    after, some = texts_and_again(places, archive_of(places, COMMITTED), again)
    assert different(texts, after) <= some
    assert f"{PHONE}.md" in some
    assert len(some) < every / 2


def test_other_templates_render_all_pages_again(
    places: Places, archive: Archive, every: int, again: list[str], tmp_path: Path
) -> None:
    templates = tmp_path / "templates"
    shutil.copytree(TEMPLATES, templates)
    with (templates / "records" / "topics.md.jinja").open("a", encoding="utf-8") as file:
        file.write("\nMore.\n")
    after = texts_in(rendered(archive, templates, places.texts))
    assert len(set(again)) == every
    assert after == render(archive, templates)


def test_another_program_renders_all_pages_again(
    places: Places, archive: Archive, every: int, again: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rendering, "program_key", lambda: "another")
    assert len(texts_and_again(places, archive, again)[1]) == every


def test_other_pdf_reaches_the_page_that_leads_to_it(places: Places, archive: Archive, again: list[str]) -> None:
    pdfs = {f"{PHONE}.pdf": Kept(key="a", pages=2, size=12_000)}
    texts = texts_in(rendered(archive, TEMPLATES, places.texts, pdfs=pdfs))
    assert set(again) == EVERY_BUILD | {f"{PHONE}.md"}
    assert texts == render(archive, TEMPLATES, pdfs)


@pytest.mark.parametrize("room", [30_000, SMALL])
def test_slices_are_those_of_a_whole_rendering_too(places: Places, archive: Archive, room: int) -> None:
    first, second = (texts_in(rendered(archive, TEMPLATES, places.texts, room=room)) for _ in range(2))
    assert first == second == render(archive, TEMPLATES, room=room)


def test_kept_blocks_are_as_the_templates_show_them(
    places: Places, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = texts_in(rendered(archive, TEMPLATES, places.texts, room=SMALL))
    monkeypatch.setattr(blocks.Blocks, "kept", lambda _, show, __: show)
    assert kept == render(archive, TEMPLATES, room=SMALL)


def test_texts_that_are_lost_meanwhile_are_rendered_once_more(
    places: Places, archive: Archive, texts: dict[str, str]
) -> None:
    found = rendered(archive, TEMPLATES, places.texts)
    with Store(places.texts) as store:
        store.keep_only(())
    assert texts_in(found) == texts
    assert found[f"{PHONE}.md"].decode() == texts[f"{PHONE}.md"]


@pytest.mark.parametrize("name", ["texts.db", "templates.db"])
@pytest.mark.parametrize("damage", ["CAST('other' AS BLOB)", "substr(content, 1, 40)", "NULL"])
def test_damaged_contents_are_not_taken(
    places: Places, archive: Archive, texts: dict[str, str], name: str, damage: str
) -> None:
    with closing(sqlite3.connect(places.texts.with_name(name), isolation_level=None)) as base:
        assert base.execute(f"UPDATE kept SET content = {damage}").rowcount > 0  # noqa: S608 - ours
    assert texts_in(rendered(archive, TEMPLATES, places.texts)) == texts


def test_file_that_cannot_be_written_keeps_nothing_and_loses_nothing(
    places: Places, archive: Archive, texts: dict[str, str]
) -> None:
    places.texts.unlink()
    places.texts.mkdir()
    assert texts_in(rendered(archive, TEMPLATES, places.texts)) == texts


def with_page(folder: Path, text: str) -> Path:
    """Templates with this one in place of that of a page."""
    shutil.copytree(TEMPLATES, folder)
    (folder / "pages" / "storylines.md.jinja").write_text(text, encoding="utf-8")
    return folder


def test_question_that_arose_from_another_is_not_asked_once_that_has_another_answer(
    archive: Archive, tmp_path: Path
) -> None:
    """The source that was asked for is gone."""
    templates = with_page(tmp_path / "templates", "{{ source_citation(archive.sources[0].ref).note }}\n")
    one = archive.sources[0]
    another = replace(one, ref=replace(one.ref, id="soon-gone"))
    with rendered(replace(archive, sources=(another, *archive.sources)), templates, tmp_path / "texts.db") as found:
        assert "storylines.md" in found
    with rendered(archive, templates, tmp_path / "texts.db") as found:
        assert found["storylines.md"].decode() == render(archive, templates)["storylines.md"]


def test_page_that_looks_at_a_single_file_is_not_kept(archive: Archive, again: list[str], tmp_path: Path) -> None:
    templates = with_page(tmp_path / "templates", '{{ files["data/meetings.csv"].size }}\n')
    for _ in range(2):
        again.clear()
        rendered(archive, templates, tmp_path / "texts.db")
        assert "storylines.md" in again


def test_template_that_asks_about_something_else_than_its_page_is_refused(archive: Archive, tmp_path: Path) -> None:
    """Whether the next build would ask the same could not be told."""
    asks = "{{ archive.commitments_of(archive.meetings[0]) | length }}\n"
    templates = with_page(tmp_path / "templates", asks)
    with pytest.raises(TypeError, match="commitments_of of what it does not show"):
        render(archive, templates)
