"""`briefings offline`: one file of the whole site, the same bytes wherever it is made, and never half a file."""

import copy
import hashlib
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

import pytest
from click.testing import CliRunner, Result
from lxml import html

from briefings.__main__ import briefings
from briefings.carrying.names import LONGEST, unpackable
from carrying import NAME, Packed, with_history
from test_history import Repository

LINKS = {"a": "href", "link": "href", "img": "src", "script": "src", "iframe": "src", "source": "srcset"}
LATER = """
import sys, time
from briefings.__main__ import briefings
time.time = lambda: 4e9
briefings(["offline", "--config", sys.argv[1]])
"""


def offline(root: Path) -> Result:
    return CliRunner().invoke(briefings, ["offline", "--config", str(root / "mkdocs.yml")])


@pytest.fixture(scope="module")
def light(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    """The example archive without looks, packed; tests only read it."""
    repository = with_history(tmp_path_factory.mktemp("light") / "archive", looks=False)
    assert offline(repository.root).exit_code == 0
    return repository


@pytest.fixture
def small(light: Repository, tmp_path: Path) -> Repository:
    """The same with the PDFs of that time, not packed, to be changed."""
    root = tmp_path / "archive"
    shutil.copytree(light.root, root, ignore=shutil.ignore_patterns("disk", "offline"))
    return at(root, light)


def at(root: Path, other: Repository) -> Repository:
    """A repository that is there already."""
    found = copy.copy(other)
    found.root = root
    return found


@pytest.fixture(scope="module")
def held(packed: Packed) -> dict[str, bytes]:
    with zipfile.ZipFile(packed.path) as file:
        return {name: file.read(name) for name in file.namelist()}


def test_page_to_start_from_stands_beside_one_folder(held: dict[str, bytes]) -> None:
    assert {name.partition("/")[0] for name in held} == {"README.txt", "START.html", "site"}


def test_whatever_only_servers_ask_for_is_left_out(held: dict[str, bytes]) -> None:
    left = ("404.html", "sitemap.xml", "sitemap.xml.gz", "search/search_index.json")
    assert [name for name in held if name.endswith(".map") or name in {f"site/{each}" for each in left}] == []
    assert "site/search/search_index.js" in held


def test_entries_are_sorted_and_have_one_time_and_one_mode(packed: Packed) -> None:
    with zipfile.ZipFile(packed.path) as file:
        entries = file.infolist()
    assert [entry.filename for entry in entries] == sorted({entry.filename for entry in entries})
    told = {(each.date_time, each.external_attr >> 16, each.create_system, each.compress_type) for each in entries}
    assert told == {((2031, 1, 2, 0, 0, 0), 0o100644, 3, zipfile.ZIP_DEFLATED)}


def test_every_name_can_be_unpacked_on_windows(held: dict[str, bytes]) -> None:
    assert unpackable(held) == ()
    assert all(re.fullmatch(r"[A-Za-z0-9._/-]+", name) for name in held)
    assert max(map(len, held)) <= LONGEST


def test_file_is_named_by_archive_day_and_commit(packed: Packed) -> None:
    assert packed.path.name == f"iceland-uruguay-briefings-2031-01-02-{packed.commit}.zip"


def test_checksum_is_that_of_the_file(packed: Packed) -> None:
    assert packed.checksum == f"{hashlib.sha256(packed.path.read_bytes()).hexdigest()}  {packed.path.name}\n"


def test_command_tells_name_size_and_checksum(packed: Packed, held: dict[str, bytes]) -> None:
    size = f"{packed.path.stat().st_size / 1e6:.1f}"
    pdfs = sum(name.endswith(".pdf") for name in held)
    assert packed.told == (
        f"{packed.path.name} is in {packed.path.parent}, and its checksum beside it.\n"
        f"{size} MB, {len(held)} files, {pdfs} of them PDFs; SHA-256 {packed.checksum.split()[0]}\n"
    )


def links_of(name: str, content: bytes) -> Iterator[str]:
    """The files to which a page leads, as it names them."""
    tree = html.document_fromstring(content, parser=html.HTMLParser(encoding="utf-8"))
    for element in tree.iter(*LINKS):
        parts = urlsplit(element.get(LINKS[element.tag]) or "")
        if parts.path and not parts.scheme and not parts.netloc:
            yield normpath(join(dirname(name), unquote(parts.path)))


def test_every_link_of_every_page_names_a_file_inside(held: dict[str, bytes]) -> None:
    pages = {name: content for name, content in held.items() if name.endswith(".html")}
    links = {(name, link) for name, content in pages.items() for link in links_of(name, content)}
    assert sorted(each for each in links if each[1] not in held) == []
    assert len(links) > 10 * len(pages) > 1000


def test_every_briefing_leads_to_its_pdf(held: dict[str, bytes]) -> None:
    pdfs = {name for name in held if name.startswith("site/meetings/") and name.endswith(".pdf")}
    meetings = {name.removesuffix(".json") for name in held if name.startswith("site/data/meetings/")}
    assert pdfs == {f"site/meetings/{name.rpartition('/')[2]}.pdf" for name in meetings} != set()
    assert {held[name][:5] for name in held if name.endswith(".pdf")} == {b"%PDF-"}
    assert [pdf for pdf in pdfs if pdf not in links_of(pdf, held[pdf.replace(".pdf", ".html")])] == []


def test_start_page_tells_what_this_is_of_which_day_and_how_to_verify_it(
    packed: Packed, held: dict[str, bytes]
) -> None:
    text = " ".join(html.document_fromstring(held["START.html"].decode()).find("body").text_content().split())
    for told in (
        NAME,
        f"Version2 January 2031, commit {packed.commit}",
        f"certutil -hashfile {packed.path.name} SHA256",
        f"shasum -a 256 {packed.path.name}",
        f"sha256sum --check {packed.path.name}.sha256",
        f"the longest path within has {max(map(len, held))} characters",
    ):
        assert told in text


def test_text_to_read_first_is_for_programs_of_windows_too(packed: Packed, held: dict[str, bytes]) -> None:
    readme = held["README.txt"]
    assert readme.startswith(b"\xef\xbb\xbf")
    assert readme.count(b"\n") == readme.count(b"\r\n") > 20
    assert f"Version of 2 January 2031, commit {packed.commit}" in readme.decode()


def test_no_page_asks_another_host_for_anything(held: dict[str, bytes]) -> None:
    """What a browser loads by itself; links that a reader follows are not of them."""
    loads = re.compile(
        rb"""<(?:script|img|iframe|source|link rel="(?:stylesheet|icon|preconnect|preload)")[^>]*https?:"""
    )
    assert [name for name, content in held.items() if name.endswith(".html") and loads.search(content)] == []
    assert [
        name for name, content in held.items() if name.endswith(".css") and re.search(rb"url\(.?https?:", content)
    ] == []


def test_same_commit_gives_the_same_bytes(light: Repository, tmp_path: Path) -> None:
    """In another folder, later by the clock, in another time zone, language and order, and with other rights."""
    again = with_history(tmp_path / "anderswo é", looks=False).root
    for path in (again / "records").rglob("*"):
        os.utime(path, (1e9, 1e9))
    other = {"TZ": "Pacific/Kiritimati", "LC_ALL": "C.UTF-8", "LANG": "de_DE.UTF-8", "PYTHONHASHSEED": "7"}
    command = [sys.executable, "-c", LATER, str(again / "mkdocs.yml")]
    subprocess.run(command, env={**os.environ, **other}, check=True, capture_output=True, umask=0o077)
    first, second = (made_in(root) for root in (light.root, again))
    assert first.keys() == second.keys()
    assert first == second
    assert len(first) == 2


def made_in(root: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (root / "build" / "offline").iterdir()}


def test_site_for_the_web_stays_and_older_files_go(small: Repository) -> None:
    build = small.root / "build"
    for path in ("site/index.html", "offline/old.zip", "offline/old.zip.sha256", "offline/note.txt"):
        small.write(f"build/{path}", "as it was")
    assert offline(small.root).exit_code == 0
    assert (build / "site" / "index.html").read_text(encoding="utf-8") == "as it was"
    made = sorted(path.name for path in (build / "offline").iterdir())
    name = f"iceland-uruguay-briefings-2031-01-02-{small.git('rev-parse', '--short', 'HEAD').strip()}.zip"
    assert made == [name, f"{name}.sha256", "note.txt"]


@pytest.mark.parametrize("before", [True, False], ids=["file-before", "none-before"])
def test_record_with_an_error_packs_nothing_and_keeps_what_was_there(small: Repository, *, before: bool) -> None:
    folder = small.root / "build" / "offline"
    if before:
        small.write("build/offline/old.zip", "as it was")
    small.write("records/topics/whales.yaml", "name: Whales\ndefinition: []\n")
    result = offline(small.root)
    assert result.exit_code == 1
    assert "records/topics/whales.yaml:2:1: error: " in result.output
    kept = "the last file stays as it was" if before else "no file was made"
    assert result.output.endswith(f"Nothing was packed: {kept}.\n")
    found = {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()} if folder.exists() else {}
    assert found == ({"old.zip": "as it was"} if before else {})


def test_page_that_windows_could_not_unpack_is_named_and_nothing_is_packed(small: Repository) -> None:
    small.write("docs/handbook/aux.md", "---\nsection: handbook\n---\n\n# Auxiliary {#auxiliary}\n")
    result = offline(small.root)
    assert result.exit_code == 1
    assert (
        "site/handbook/aux.html:1:1: error: this is a name that Windows keeps for a device [name-on-windows]"
        in result.output
    )
    assert not (small.root / "build" / "offline").exists()


def test_folder_that_cannot_be_written_is_told(small: Repository) -> None:
    small.write("build/offline", "a file where the folder is to be")
    result = offline(small.root)
    assert result.exit_code == 2
    assert f"the file cannot be written to {small.root / 'build' / 'offline'}" in result.output


def test_archive_without_a_history_says_so(small: Repository) -> None:
    shutil.rmtree(small.root / ".git")
    assert offline(small.root).exit_code == 0
    (path,) = (small.root / "build" / "offline").glob("*.zip")
    assert path.name == "iceland-uruguay-briefings.zip"
    with zipfile.ZipFile(path) as file:
        assert {entry.date_time for entry in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"Made without the history of its records: no day is known" in file.read("START.html")


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("site/people/con.html", "is a name that Windows keeps for a device"),
        ("site/LPT1/a.html", "is a name that Windows keeps for a device"),
        ("site/nul", "is a name that Windows keeps for a device"),
        ("site/a?.html", "has a character that names of files cannot have on Windows"),
        ("site/a\\b.html", "has a character that names of files cannot have on Windows"),
        ("site/c:d.html", "has a character that names of files cannot have on Windows"),
        ("site/full stop./a.html", "has a character that names of files cannot have on Windows"),
        ("site/space ", "has a character that names of files cannot have on Windows"),
        (f"site/{'x' * 121}.html", "has 131 characters, more than the 130 that leave room for a folder on Windows"),
    ],
)
def test_name_that_windows_refuses_is_told(name: str, fault: str) -> None:
    told = [(each.place.path, each.message) for each in unpackable([name])]
    assert told == [(name, f"this {fault}")]


def test_names_that_differ_in_capitals_only_are_told() -> None:
    told = [(each.place.path, each.message) for each in unpackable(["site/a.html", "site/A.html"])]
    message = "this differs from `site/A.html` only in capital letters, which Windows does not tell apart"
    assert told == [("site/a.html", message)]


@pytest.mark.parametrize(
    "name",
    ["site/connection.html", "site/aux-troops.html", "site/com10.html", "site/a.b.html", f"site/{'x' * 120}.html"],
)
def test_name_like_those_is_fine(name: str) -> None:
    assert unpackable([name]) == ()
