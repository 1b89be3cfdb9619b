"""The data of a site in one file: the same bytes every time, all of the data, and a checksum that fits."""

import gzip
import hashlib
import json
import os
import shutil
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefings.__main__ import briefings
from briefings.publish.places import Places

DATA = {"archive.json": "{}\n", "datapackage.json": '{"name": "an-archive", "version": "2031.01.02+abcdef1"}\n'}


class Packed:
    """A site with data, and what is packed of it."""

    def __init__(self, root: Path) -> None:
        self.root, self.release = root, root / "build" / "release"
        (root / "records").mkdir(parents=True)
        (root / "mkdocs.yml").write_text("site_name: Test\n", encoding="utf-8")

    def hold(self, files: dict[str, str]) -> None:
        for name, text in files.items():
            path = self.root / "build" / "site" / "data" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())

    def pack(self) -> Result:
        return CliRunner().invoke(briefings, ["pack", "--config", str(self.root / "mkdocs.yml")])


@pytest.fixture
def packed(tmp_path: Path) -> Packed:
    return Packed(tmp_path / "archive")


def test_file_holds_all_data_below_its_own_name(packed: Packed) -> None:
    packed.hold({**DATA, "meetings/a.json": "[]\n", "index.html": "<p>a page"})
    result = packed.pack()
    assert result.output == f"an-archive-2031.01.02-abcdef1.zip and SHA256SUMS are in {packed.release}.\n"
    with zipfile.ZipFile(packed.release / "an-archive-2031.01.02-abcdef1.zip") as file:
        held = {name: file.read(name).decode() for name in file.namelist()}
        entries = {(entry.date_time, entry.external_attr >> 16, entry.create_system) for entry in file.infolist()}
    folder = "an-archive-2031.01.02-abcdef1/"
    assert held == {folder + name: text for name, text in {**DATA, "meetings/a.json": "[]\n"}.items()}
    assert list(held) == sorted(held)
    assert entries == {((2031, 1, 2, 0, 0, 0), 0o100644, 3)}


def test_what_is_compressed_is_unpacked_and_told_so(packed: Packed) -> None:
    """Two versions of one library compress differently, and the same data is to give the same bytes."""
    packages = [
        {"name": "a", "version": "", "resources": [{"path": "b.csv"}, resource]}
        for resource in (
            {"path": "a.json.gz", "format": "json", "mediatype": "application/gzip", "compression": "gz"},
            {"path": "a.json", "format": "json", "mediatype": "application/json"},
        )
    ]
    packed.hold({"datapackage.json": json.dumps(packages[0])})
    (packed.root / "build" / "site" / "data" / "a.json.gz").write_bytes(gzip.compress(b"{}\n"))
    packed.pack()
    with zipfile.ZipFile(packed.release / "a.zip") as file:
        assert file.namelist() == ["a/a.json", "a/datapackage.json"]
        assert file.read("a/a.json") == b"{}\n"
        assert json.loads(file.read("a/datapackage.json")) == packages[1]


@pytest.mark.parametrize(
    ("version", "day"), [("2031.5.6+abcdef1", (2031, 5, 6)), ("2031.11.12+abcdef1", (2031, 11, 12)), ("", (1980, 1, 1))]
)
def test_time_of_entries_is_the_day_of_the_version(packed: Packed, version: str, day: tuple[int, int, int]) -> None:
    packed.hold({"datapackage.json": f'{{"name": "an-archive", "version": "{version}"}}\n'})
    packed.pack()
    (target,) = packed.release.glob("*.zip")
    with zipfile.ZipFile(target) as file:
        assert [entry.date_time for entry in file.infolist()] == [(*day, 0, 0, 0)]


def test_same_data_gives_the_same_bytes(tmp_path: Path) -> None:
    """Files of other times, rights and order of making are the same data."""
    first, second = Packed(tmp_path / "first"), Packed(tmp_path / "second")
    first.hold(DATA)
    second.hold(dict(reversed(DATA.items())))
    path = second.root / "build" / "site" / "data" / "archive.json"
    path.chmod(0o600)
    os.utime(path, (1e9, 1e9))
    first.pack()
    second.pack()
    files = [{path.name: path.read_bytes() for path in each.release.iterdir()} for each in (first, second)]
    assert files[0] == files[1]
    assert len(files[0]) == 2


def test_checksum_is_that_of_the_file(packed: Packed) -> None:
    packed.hold(DATA)
    packed.pack()
    (target,) = packed.release.glob("*.zip")
    checksum = hashlib.sha256(target.read_bytes()).hexdigest()
    assert (packed.release / "SHA256SUMS").read_bytes() == f"{checksum}  {target.name}\n".encode()


def test_nothing_of_an_earlier_release_stays(packed: Packed) -> None:
    packed.hold(DATA)
    packed.pack()
    packed.hold({"datapackage.json": '{"name": "an-archive"}\n'})
    packed.pack()
    assert sorted(path.name for path in packed.release.iterdir()) == ["SHA256SUMS", "an-archive.zip"]


def test_without_a_site_the_command_says_what_to_do_first(packed: Packed) -> None:
    result = packed.pack()
    assert result.exit_code == 1
    assert result.output == "There is no site whose data could be packed: run `briefings build` first.\n"


def test_commit_that_is_built_twice_gives_one_release(tmp_path: Path, example_site: Places) -> None:
    """The data of the example archive, in two folders of other names."""
    releases = []
    for name in ("one", "another"):
        made = Packed(tmp_path / name)
        shutil.copytree(example_site.site / "data", made.root / "build" / "site" / "data")
        made.pack()
        releases.append({path.name: path.read_bytes() for path in made.release.iterdir()})
    assert releases[0] == releases[1]
