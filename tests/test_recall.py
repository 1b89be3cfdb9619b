"""A build or a check is told again only where it would come out the same."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from briefings import checked, story
from briefings.__main__ import briefings
from briefings.keeping import program
from briefings.publish.places import Places
from conftest import AS_OF, copy_of_example
from test_golden import files_of

Change = Callable[[Places], None]


def run(places: Places, *words: str) -> str:
    """What a command prints about an archive; it has to end well."""
    done = CliRunner().invoke(briefings, [*words, "--config", str(places.config)])
    assert done.exit_code == 0, done.output
    return done.output


def build(places: Places, *words: str) -> str:
    return run(places, "build", "--as-of", f"{AS_OF:%Y-%m-%d}", *words)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, example_site: Places) -> Places:
    places = copy_of_example(tmp_path_factory.mktemp("built"))
    shutil.copytree(example_site.cache, places.cache)
    build(places)
    return places


@pytest.fixture
def places(built: Places, tmp_path: Path) -> Places:
    """A copy of an archive that was built, with other time stamps."""
    root = built.root.parents[1]
    shutil.copytree(root, tmp_path / "copy", copy_function=shutil.copyfile)
    moved = tmp_path / "copy" / built.root.relative_to(root)
    return Places(root=moved, records=moved / "records", build=moved / "build", config=moved / "mkdocs.yml")


def a_record(places: Places) -> Path:
    return min((places.records / "meetings").glob("*.yaml"))


def _edited(places: Places) -> None:
    path = a_record(places)
    path.write_text(path.read_text(encoding="utf-8").replace("title: ", "title: Once more, ", 1), encoding="utf-8")


def _with_a_page(places: Places) -> None:
    (places.written / "handbook" / "more.md").write_text("# More\n\nWords.\n", encoding="utf-8")


def _dressed_otherwise(places: Places) -> None:
    folder = places.root.parents[1] / "overrides" / "partials"
    path = min(folder.glob("*.html"))
    path.write_text(path.read_text(encoding="utf-8") + "<!-- more -->\n", encoding="utf-8")


def _renamed(places: Places) -> None:
    text = places.config.read_text(encoding="utf-8")
    places.config.write_text(text.replace("(invented)", "(made up)"), encoding="utf-8")


def _inherits_otherwise(places: Places) -> None:
    path = places.root.parents[1] / "mkdocs.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("Records CC BY 4.0", "Records CC0"), encoding="utf-8")


def _committed(places: Places) -> None:
    for words in (["init", "--quiet"], ["add", "records"], ["commit", "--quiet", "--message", "All"]):
        told = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
        subprocess.run(["git", *told, *words], cwd=places.root, check=True)


CHANGES = (_edited, _with_a_page, _dressed_otherwise, _renamed, _inherits_otherwise, _committed)


def anew(places: Places, folder: Path) -> dict[str, bytes]:
    """All files of the site that a clean copy of the archive gives."""
    root = places.root.parents[1]
    shutil.copytree(root, folder, ignore=shutil.ignore_patterns("build"))
    clean = folder / places.root.relative_to(root)
    build(Places(root=clean, records=clean / "records", build=clean / "build", config=clean / "mkdocs.yml"))
    return files_of(clean / "build" / "site")


def test_nothing_is_made_again_where_nothing_changed(places: Places) -> None:
    before = places.site.stat()
    build(places)
    after = places.site.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


@pytest.fixture
def asked_for(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The settings of every archive that would be built; the site stays as it is."""
    asked: list[Path] = []

    def build_archive(places: Places, *_: object, **_options: object) -> tuple[()]:
        asked.append(places.config)
        return ()

    monkeypatch.setattr(story, "build_archive", build_archive)
    return asked


def test_every_change_is_noticed_once(places: Places, asked_for: list[Path]) -> None:
    for change in CHANGES:
        change(places)
        build(places)
        assert asked_for == [places.config], change.__name__
        build(places)
        assert asked_for == [places.config], change.__name__
        asked_for.clear()


@pytest.mark.parametrize("option", ["--from-disk", "--search-in-pieces", "--with-pdfs", "--as-of=2026-01-02"])
def test_every_option_is_noticed(places: Places, asked_for: list[Path], option: str) -> None:
    build(places, option)
    assert asked_for == [places.config]


def test_another_program_is_noticed(places: Places, asked_for: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    program.program_key.cache_clear()
    monkeypatch.setattr(program.sys, "version", "4.0")
    build(places)
    monkeypatch.undo()
    program.program_key.cache_clear()
    assert asked_for == [places.config]


def test_settings_that_name_programs_are_not_trusted(places: Places, asked_for: list[Path]) -> None:
    with places.config.open("a", encoding="utf-8") as file:
        file.write("hooks: [hook.py]\n")
    for _ in range(2):
        build(places)
    assert asked_for == [places.config] * 2


def test_site_after_every_change_is_that_of_a_clean_build(places: Places, tmp_path: Path) -> None:
    before = files_of(places.site)
    for change in CHANGES:
        change(places)
    build(places)
    assert files_of(places.site) != before
    assert files_of(places.site) == anew(places, tmp_path / "clean")


def test_other_options_make_another_site_in_place_of_a_damaged_one(places: Places) -> None:
    before = files_of(places.site)
    build(places, "--from-disk")
    assert files_of(places.site).keys() != before.keys()
    (places.site / "more.html").write_bytes(b"more")
    build(places)
    assert files_of(places.site) == before
    (places.cache / "kept").touch()
    build(places, "--anew")
    assert without_index(files_of(places.site)) == without_index(before)
    assert not (places.cache / "kept").exists()


def without_index(site: dict[str, bytes]) -> dict[str, bytes]:
    """The index of the search may be another one, as long as it answers alike, which is tested elsewhere."""
    return {path: content for path, content in site.items() if not path.startswith("search/")}


def test_what_was_written_meanwhile_is_not_kept(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    """A record is changed while the archive is read, and changed back afterwards."""
    path, really_checked = a_record(places), checked.checked
    whole = path.read_bytes()

    def told_of_other_words(*given: object) -> object:
        path.write_bytes(b"title: [\n")
        return really_checked(*given)  # type: ignore[arg-type] - passed on as it came

    monkeypatch.setattr(checked, "checked", told_of_other_words)
    done = CliRunner().invoke(briefings, ["check", "--config", str(places.config)])
    assert done.exit_code == 1
    monkeypatch.undo()
    path.write_bytes(whole)
    assert run(places, "check").startswith("no problems")


def test_check_is_told_again_where_nothing_changed(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    first = run(places, "check", "--notes")

    def never(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(checked, "checked", never)
    assert run(places, "check", "--notes") == first
    _edited(places)
    assert isinstance(
        CliRunner().invoke(briefings, ["check", "--config", str(places.config)]).exception, AssertionError
    )
