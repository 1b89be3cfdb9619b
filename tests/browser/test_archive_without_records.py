"""An archive that has no record yet: its pages say so, and offer nothing to choose from or to sort."""

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from briefings.publish.places import Places
from briefings.story import build_archive
from browsing import served
from conftest import AS_OF
from watching import WIDTHS, Watched, assert_keeps_to_itself


@pytest.fixture(scope="module")
def bare_address(dressed_site: Places, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    root = tmp_path_factory.mktemp("bare")
    shutil.copytree(dressed_site.root, root, ignore=shutil.ignore_patterns("build"), dirs_exist_ok=True)
    (root / "records").mkdir()
    places = Places(root=root, records=root / "records", build=root / "build", config=root / "mkdocs.yml")
    assert build_archive(places, AS_OF) == ()
    yield from served(places)


@pytest.mark.parametrize("path", ["", "meetings/", "commitments/", "people/", "questions/", "changes/", "data/"])
@pytest.mark.parametrize("width", WIDTHS)
def test_page_is_whole_and_has_no_controls(watched: Watched, bare_address: str, path: str, width: int) -> None:
    assert_keeps_to_itself(watched, bare_address + path, width)
    expect(watched.page.locator(".choosers")).to_have_count(0)
    expect(watched.page.locator(".sorter")).to_have_count(0)


def test_home_page_says_that_nothing_is_there_yet(watched: Watched, bare_address: str) -> None:
    watched.page.goto(bare_address)
    expect(watched.page.get_by_text("No meeting yet.")).to_be_visible()
