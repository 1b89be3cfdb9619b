"""The example archive, built by the command, gives exactly the reviewed pages; `make bless` accepts a change."""

import gzip
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from briefings.__main__ import briefings
from briefings.publish.places import Places
from conftest import AS_OF, EXAMPLE

GOLDEN = EXAMPLE / "golden"


def files_of(folder: Path) -> dict[str, str]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes().decode(errors="replace") for path in files}


def build(places: Places) -> None:
    result = CliRunner().invoke(briefings, ["build", "--config", str(places.config), "--as-of", AS_OF.isoformat()])
    assert (result.exit_code, result.exception) == (0, None), result.output


def test_pages_of_the_example_are_the_golden_ones(example: Places, request: pytest.FixtureRequest) -> None:
    build(example)
    if request.config.getoption("--bless"):
        shutil.rmtree(GOLDEN, ignore_errors=True)
        shutil.copytree(example.pages, GOLDEN)
        unpack(GOLDEN)
    unpack(example.pages)
    assert files_of(example.pages) == files_of(GOLDEN)


def unpack(folder: Path) -> None:
    """What is compressed stands here as text, which can be reviewed; others may compress it to other bytes."""
    for path in sorted(folder.rglob("*.gz")):
        path.with_suffix("").write_bytes(gzip.decompress(path.read_bytes()))
        path.unlink()


def test_second_build_rewrites_no_page(example: Places) -> None:
    build(example)
    before = {path: path.stat().st_mtime_ns for path in example.pages.rglob("*")}
    build(example)
    assert {path: path.stat().st_mtime_ns for path in example.pages.rglob("*")} == before


def test_build_writes_only_below_the_build_folder(example: Places) -> None:
    before = outside(files_of(example.root))
    build(example)
    assert outside(files_of(example.root)) == before


def outside(files: dict[str, str]) -> dict[str, str]:
    """All but what stands below the build folder."""
    return {name: text for name, text in files.items() if not name.startswith("build/")}


def test_page_of_a_deleted_record_goes(example: Places) -> None:
    stray = example.pages / "people" / "nobody.md"
    build(example)
    stray.write_text("# Nobody", encoding="utf-8")
    build(example)
    assert not stray.exists()
