"""Pages that are made one by one, or taken from what earlier builds kept, are those that MkDocs alone makes."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from mkdocs.structure.pages import Page

from briefings.__main__ import briefings
from briefings.keeping import ledger
from briefings.publish.making import shared, workshop
from briefings.publish.making.frame import Frame
from briefings.publish.making.made import Made
from briefings.publish.places import Places
from conftest import AS_OF
from sites import PAGES, SETTINGS, everything_in, published, small_archive

Pages = dict[str, str]
Change = Callable[[Pages, Places], None]

ALL = {page for page in PAGES if page.endswith(".md")}


def nothing(_: Pages, __: Places) -> None:
    pass


def edit(pages: Pages, _: Places) -> None:
    pages["people/bo.md"] += "\nBo sings.\n"


def edit_home(pages: Pages, _: Places) -> None:
    """The version of the archive stands at the foot of every page."""
    pages["index.md"] = pages["index.md"].replace("1 May", "2 May")


def edit_title_in_the_navigation(pages: Pages, _: Places) -> None:
    pages["people/index.md"] = pages["people/index.md"].replace("All", "Some")


def edit_words_below_a_title(pages: Pages, _: Places) -> None:
    pages["people/index.md"] += "\nMore words.\n"


def rename(pages: Pages, _: Places) -> None:
    for page in ("changes.md", "people/ann.md"):
        pages[page] = pages[page].replace("bo.md", "bob.md")
    pages["people/bob.md"] = pages.pop("people/bo.md")


def delete(pages: Pages, _: Places) -> None:
    del pages["people/words.md"]


def picture_moves(pages: Pages, _: Places) -> None:
    pages["people/mark.svg"] = pages.pop("mark.svg")
    pages["changes.md"] = pages["changes.md"].replace("mark.svg", "people/mark.svg")


def settings(_: Pages, places: Places) -> None:
    places.config.write_text(SETTINGS.replace("A small site", "Another name"), encoding="utf-8")


def theme(_: Pages, places: Places) -> None:
    footer = places.root / "overrides" / "partials" / "footer.html"
    footer.write_text("<footer>Other words</footer>", encoding="utf-8")


def cache_is_no_base(_: Pages, places: Places) -> None:
    places.made.write_bytes(b"no base of data")


def cache_is_cut_off(_: Pages, places: Places) -> None:
    places.made.write_bytes(places.made.read_bytes()[:4096])


def cache_holds_other_contents(_: Pages, places: Places) -> None:
    base = sqlite3.connect(places.made)
    base.execute("UPDATE kept SET content = CAST('other' AS BLOB)")
    base.commit()
    base.close()


def cache_is_a_folder(_: Pages, places: Places) -> None:
    places.made.unlink()
    places.made.mkdir()


MADE_AGAIN: dict[Change, set[str]] = {
    nothing: set(),
    edit: {"people/bo.md"},
    edit_home: {"index.md"},
    edit_title_in_the_navigation: ALL,
    edit_words_below_a_title: {"people/index.md"},
    rename: {"people/bob.md", "people/ann.md", "changes.md"},
    delete: set(),
    picture_moves: {"changes.md"},
    settings: ALL,
    theme: ALL,
    cache_is_no_base: ALL,
    cache_is_cut_off: ALL,
    cache_holds_other_contents: ALL,
    cache_is_a_folder: ALL,
}


@pytest.fixture
def small(tmp_path: Path) -> Places:
    return small_archive(tmp_path / "small")


@pytest.fixture
def made_again(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages that are made while a test runs."""
    pages = []

    def make(page: Page, frame: Frame) -> tuple[Made, bytes, tuple[str, ...]]:
        pages.append(page.file.src_uri)
        return real(page, frame)

    real = workshop.make
    monkeypatch.setattr(workshop, "make", make)
    return pages


@pytest.fixture(params=["just written", "long ago"])
def written(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """When: of what was written just now a ledger tells nothing."""
    if request.param == "long ago":
        monkeypatch.setattr(ledger, "SETTLED", -1)
    return str(request.param)


@pytest.mark.usefixtures("written")
@pytest.mark.parametrize("change", MADE_AGAIN, ids=lambda change: change.__name__)
def test_only_what_a_change_reaches_is_made_and_the_site_is_that_of_mkdocs_alone(
    small: Places, made_again: list[str], change: Change
) -> None:
    pages = dict(PAGES)
    assert published(pages, small) == ()
    assert set(made_again) == ALL
    made_again.clear()
    change(pages, small)
    assert published(pages, small) == ()
    assert set(made_again) == MADE_AGAIN[change]
    made = everything_in(small.site)
    assert published(pages, small, anew=True) == ()
    assert made == everything_in(small.site)


def files_of(folder: Path) -> dict[str, int]:
    """The number of each file in its file system."""
    return {path.relative_to(folder).as_posix(): path.stat().st_ino for path in folder.rglob("*") if path.is_file()}


def test_page_that_stays_as_it_is_stays_the_same_file(small: Places, written: str, tmp_path: Path) -> None:
    """The search's index and the site map are written in every build."""
    pages = dict(PAGES)
    assert published(pages, small) == ()
    shutil.copytree(small.site, tmp_path / "held", copy_function=os.link)  # else their numbers were free for new files
    before = files_of(small.site)
    edit(pages, small)
    assert published(pages, small) == ()
    after = files_of(small.site)
    same = {path for path in after if before.get(path) == after[path]}
    assert "mark.svg" in same
    assert ({"people/ann/index.html", "index.html"} <= same) == (written == "long ago")
    assert "people/bo/index.html" not in same


@pytest.mark.usefixtures("written")
def test_whoever_writes_into_the_site_or_the_folder_of_pages_is_overruled(small: Places, made_again: list[str]) -> None:
    assert published(PAGES, small) == ()
    good = everything_in(small.site)
    made_again.clear()
    for path in (*small.site.rglob("*.html"), small.site / "mark.svg", small.pages / "people" / "ann.md"):
        path.write_bytes(path.read_bytes().replace(b"Ann", b"Eve").replace(b"svg", b"gif"))
    assert everything_in(small.site) != good
    assert published(PAGES, small) == ()
    assert everything_in(small.site) == good
    assert made_again == []


@pytest.mark.usefixtures("written")
def test_file_system_without_second_paths_has_the_same_site(small: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse)
    assert [published(PAGES, small), published(PAGES, small)] == [(), ()]
    made = everything_in(small.site)
    assert published(PAGES, small, anew=True) == ()
    assert made == everything_in(small.site)


def test_another_program_takes_nothing(small: Places, made_again: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert published(PAGES, small) == ()
    made_again.clear()
    monkeypatch.setattr(shared, "program_key", lambda: "another")
    assert published(PAGES, small) == ()
    assert set(made_again) == ALL


def test_site_that_is_read_from_a_disk_is_that_of_mkdocs_alone(small: Places) -> None:
    """The same folder held a site for servers before, made of the same pages."""
    assert published(PAGES, small) == ()
    assert published(PAGES, small, from_disk=True) == ()
    made = everything_in(small.site)
    assert published(PAGES, small, from_disk=True, anew=True) == ()
    del made["search/search_index.js"]  # the index once more, in other bytes
    anew = everything_in(small.site)
    del anew["search/search_index.js"]
    assert made == anew


def test_index_as_a_script_says_what_the_index_says(small: Places) -> None:
    assert published(PAGES, small, from_disk=True) == ()
    folder = small.site / "search"
    script, index = ((folder / f"search_index.{kind}").read_text(encoding="utf-8") for kind in ("js", "json"))
    assert script == f"var __index = {index}"


def test_page_whose_target_is_gone_is_told_of_though_it_was_kept(small: Places) -> None:
    """And once the target is back, the page that was kept is good again."""
    assert published(PAGES, small) == ()
    without = {path: text for path, text in PAGES.items() if path != "people/ann.md"}
    messages = [problem.message for problem in published(without, small)]
    assert messages == [problem.message for problem in published(without, small, anew=True)]
    assert messages == [problem.message for problem in published(without, small)]
    assert len(messages) == 2
    assert published(PAGES, small) == ()


def test_anchor_that_is_gone_is_told_of_though_the_page_with_the_link_was_kept(
    small: Places, made_again: list[str]
) -> None:
    assert published(PAGES, small) == ()
    made_again.clear()
    pages = PAGES | {"people/index.md": PAGES["people/index.md"].replace("#ann", "#anna")}
    (problem,) = published(pages, small)
    assert (problem.place.path, problem.message) == (
        "index.html",
        "the link `people/#ann` leads to no place on its page",
    )
    assert made_again == ["people/index.md"]
    assert published(pages, small, anew=True) == (problem,)


@pytest.mark.parametrize("asks", ["pages | length", "build_date_utc", "build_date_utc.year", "page.update_date"])
def test_template_that_asks_for_what_a_kept_page_would_not_know_is_refused(small: Places, asks: str) -> None:
    footer = small.root / "overrides" / "partials" / "footer.html"
    footer.write_text(f"{{% if page %}}{{{{ {asks} }}}}{{% endif %}}", encoding="utf-8")
    (problem,) = published(PAGES, small)
    assert "--anew" in problem.message
    assert published(PAGES, small, anew=True) == ()


def test_archive_with_a_plugin_of_its_own_is_built_by_mkdocs_alone(small: Places, made_again: list[str]) -> None:
    """It could want to see every page."""
    own = "plugins:\n  - search\n  - material/tags\n"
    small.config.write_text(SETTINGS + own, encoding="utf-8")
    assert published(PAGES, small) == ()
    assert made_again == []


def test_example_that_is_built_anew_is_the_same_and_leaves_nothing_to_take(
    example: Places, example_site: Places
) -> None:
    words = ["build", "--anew", "--config", str(example.config), "--as-of", AS_OF.isoformat()]
    assert CliRunner().invoke(briefings, words).exit_code == 0
    assert not example.made.exists()
    assert everything_in(example.site) == everything_in(example_site.site)


def test_settings_that_mkdocs_refuses_are_told(small: Places) -> None:
    small.config.write_text(SETTINGS + "plugins: [nowhere]\n", encoding="utf-8")
    assert "nowhere" in published(PAGES, small)[0].message
