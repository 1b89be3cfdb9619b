"""A build leaves one whole site at every moment, the same bytes on every day, and MkDocs by hand does not touch it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from briefings.keeping.ledger import Ledger
from briefings.publish.lay import lay
from briefings.publish.links import broken_links
from briefings.publish.places import Places
from briefings.publish.swap import recover, swap
from briefings.story import build_archive
from conftest import AS_OF, ROOT
from test_golden import files_of

PAGE = "---\nsection: index\n---\n\n# Page\n"


def digest(folder: Path) -> dict[str, bytes]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_two_builds_on_two_days_give_the_same_bytes(example: Places, example_site: Places) -> None:
    """The second build runs in a process of its own whose clock is years ahead."""
    ahead = (
        "import time, sys, datetime, pathlib\n"
        "real = time.time\n"
        "time.time = lambda: real() + 4e8\n"
        "class Later(datetime.datetime):\n"
        "    @classmethod\n"
        "    def now(cls, tz=None): return datetime.datetime.fromtimestamp(time.time(), tz)\n"
        "datetime.datetime = Later\n"
        "from briefings.__main__ import main\n"
        "main(sys.argv[1:])\n"
    )
    arguments = ["build", "--config", str(example.config), "--as-of", AS_OF.isoformat()]
    subprocess.run([sys.executable, "-c", ahead, *arguments], check=True, capture_output=True)
    assert digest(example.site) == digest(example_site.site)


def test_broken_record_leaves_the_last_good_site(built_example: Places) -> None:
    shutil.rmtree(built_example.cache)
    before = digest(built_example.build)
    meeting = min((built_example.records / "meetings").iterdir())
    meeting.write_text("title: [", encoding="utf-8")
    assert build_archive(built_example, AS_OF) != ()
    shutil.rmtree(built_example.cache)
    assert digest(built_example.build) == before


def test_broken_hand_written_link_leaves_the_last_good_site(built_example: Places) -> None:
    before = digest(built_example.site)
    page = built_example.written / "handbook" / "index.md"
    page.write_text("# Handbook\n\n<a href='../nowhere/'>raw</a> and [missing](missing.md)\n", encoding="utf-8")
    messages = [problem.message for problem in build_archive(built_example, AS_OF)]
    assert len(messages) == 1
    assert "missing.md" in messages[0]
    page.write_text("# Handbook\n\n<a href='../nowhere/'>raw</a>\n", encoding="utf-8")
    assert [problem.message for problem in build_archive(built_example, AS_OF)] == [
        "the link `../nowhere/` leads to no page"
    ]
    assert digest(built_example.site) == before


@pytest.mark.parametrize("moment", ["before the swap", "within the swap", "after the swap"])
def test_interrupted_build_is_recovered(built_example: Places, moment: str) -> None:
    """What a build leaves when it is killed at this moment; the next one finds a whole site and builds a whole one."""
    good = digest(built_example.site)
    shutil.copytree(built_example.site, built_example.fresh)
    if moment == "within the swap":
        built_example.site.rename(built_example.former)
    if moment == "after the swap":
        built_example.site.rename(built_example.former)
        built_example.fresh.rename(built_example.site)
    recover(built_example)
    assert digest(built_example.site) == good
    assert not built_example.former.exists()
    assert build_archive(built_example, AS_OF) == ()
    assert digest(built_example.site) == good


def test_swap_keeps_no_former_site(tmp_path: Path) -> None:
    places = Places(root=tmp_path, records=tmp_path, build=tmp_path, config=tmp_path)
    for folder, text in ((places.site, "old"), (places.fresh, "new")):
        folder.mkdir()
        (folder / "index.html").write_text(text, encoding="utf-8")
    swap(places)
    assert files_of(tmp_path) == {"site/index.html": "new"}


def test_two_pages_of_one_path_are_a_problem(tmp_path: Path) -> None:
    (problem,) = lay({"people/index.md": PAGE.encode()}, {"people/index.md": b"by hand"}, Ledger(tmp_path / "pages"))
    assert (problem.place.path, problem.rule) == ("docs/people/index.md", "page-path")
    assert not (tmp_path / "pages").exists()


def test_file_gives_way_to_a_folder_of_its_name_and_back(tmp_path: Path) -> None:
    assert lay({"a": b"file"}, {}, Ledger(tmp_path)) == ()
    assert lay({"a/b.md": b"page"}, {}, Ledger(tmp_path)) == ()
    assert files_of(tmp_path) == {"a/b.md": "page"}
    assert lay({"a": b"file"}, {}, Ledger(tmp_path)) == ()
    assert files_of(tmp_path) == {"a": "file"}


class Asked(dict[str, bytes]):
    """Contents that remember which of them were asked for."""

    def __init__(self, contents: dict[str, bytes]) -> None:
        super().__init__(contents)
        self.paths: list[str] = []

    def __getitem__(self, path: str) -> bytes:
        self.paths.append(path)
        return super().__getitem__(path)


def test_only_what_does_not_stand_is_asked_for(tmp_path: Path) -> None:
    """It stands if it was laid out long ago, under the same name, and nobody has written to it."""
    contents = {"a.md": b"a", "b.md": b"b", "c.md": b"c"}
    names = {"a.md": "of a", "b.md": "of b"}
    lay(contents, {}, Ledger(tmp_path), names=names)
    for path in contents:
        os.utime(tmp_path / path, (1_700_000_000, 1_700_000_000))
    first = Ledger(tmp_path)
    lay(contents, {}, first, names=names)
    again = Asked(contents)
    lay(again, {}, Ledger(tmp_path, first.entries), names=names | {"b.md": "of another b"})
    assert again.paths == ["b.md", "c.md"]
    (tmp_path / "a.md").write_bytes(b"by hand")
    again = Asked(contents)
    lay(again, {}, Ledger(tmp_path, first.entries), names=names)
    assert again.paths == ["a.md", "c.md"]
    assert files_of(tmp_path) == {"a.md": "a", "b.md": "b", "c.md": "c"}


def test_file_that_the_site_shares_is_not_written_to_in_place(tmp_path: Path) -> None:
    lay({"a": b"old"}, {}, Ledger(tmp_path / "pages"))
    os.link(tmp_path / "pages" / "a", tmp_path / "a of the site")
    lay({"a": b"new"}, {}, Ledger(tmp_path / "pages"))
    assert files_of(tmp_path) == {"pages/a": "new", "a of the site": "old"}


def test_every_broken_link_and_anchor_is_found(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "index.html").write_text(
        '<p id="here"><a href="#here"></a><a href="#gone"></a><a href="a/#there"></a><a href="a/#gone"></a>'
        '<a href="b/"></a><img src="no.png"><a href="https://example.org/x"></a><a href="a/index.html"></a></p>',
        encoding="utf-8",
    )
    (tmp_path / "a" / "index.html").write_text('<p id="there"><a href=".."></a></p>', encoding="utf-8")
    assert [problem.message for problem in broken_links(tmp_path)] == [
        "the link `a/#gone` leads to no place on its page",
        "the link `b/` leads to no page",
        "the link `#gone` leads to no place on its page",
        "the link `no.png` leads to no page",
    ]


def test_mkdocs_by_hand_never_touches_the_last_good_site(built_example: Places) -> None:
    before = digest(built_example.site)
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet"],
        cwd=built_example.root,
        check=True,
        capture_output=True,
    )
    assert digest(built_example.site) == before
    assert (built_example.build / "by-hand" / "index.html").is_file()


def test_build_script_without_words_builds(example: Places) -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "build.py")],
        cwd=example.root,
        check=True,
        capture_output=True,
        text=True,
    )
    assert "The site is in" in done.stdout
    assert (example.site / "index.html").is_file()


def test_site_is_whole_even_if_the_pages_were_deleted(built_example: Places, example_site: Places) -> None:
    shutil.rmtree(built_example.pages)
    assert build_archive(built_example, AS_OF) == ()
    assert digest(built_example.site) == digest(example_site.site)
