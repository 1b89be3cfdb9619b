"""A large index of the search is cut where that is asked for; every other one stays whole."""

import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from briefings.__main__ import briefings
from briefings.publish import pieces, site
from briefings.publish.places import Places
from conftest import AS_OF
from sites import PAGES, everything_in, published, small_archive

WORDS = " ".join(f"word{number}" for number in range(110_000))
LARGE = PAGES | {"large.md": f"# Large {{#large}}\n\n<p hidden>{WORDS}</p>\n"}


@pytest.fixture
def small(tmp_path: Path) -> Places:
    return small_archive(tmp_path / "small")


def index_of(places: Places) -> dict[str, Any]:
    index: dict[str, Any] = json.loads((places.site / "search" / "search_index.json").read_text(encoding="utf-8"))
    return index


def pieces_of(places: Places) -> dict[str, bytes]:
    folder = places.site / "search" / "pieces"
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_large_index_is_cut_into_the_same_pieces_every_time(small: Places, tmp_path: Path) -> None:
    assert published(LARGE, small, in_pieces=True) == ()
    whole = {"config", "docs"}
    told, cut = index_of(small), pieces_of(small)
    assert (set(told) - whole, told["docs"], told["pieces"]) == ({"pieces", "first"}, [], "pieces/")
    assert set(told["first"]) <= set(cut)
    assert {Path(name).suffix for name in cut} == {".js", ".json", ".pf_meta", ".pagefind", ".pf_index", ".pf_fragment"}
    assert [name for name in cut if name.endswith(".js")] == ["pagefind.js"]
    other = small_archive(tmp_path / "another folder")
    assert published(dict(reversed(LARGE.items())), other, in_pieces=True, anew=True) == ()
    assert pieces_of(other) == cut
    assert sorted(path.name for path in other.build.iterdir()) == ["cache", "pages", "site"]


@pytest.mark.parametrize(
    ("told", "manner"),
    [(PAGES, {"in_pieces": True}), (LARGE, {}), (LARGE, {"in_pieces": True, "from_disk": True})],
    ids=["small", "not-asked-for", "from-disk"],
)
def test_every_other_index_stays_whole(small: Places, told: dict[str, str], manner: dict[str, bool]) -> None:
    assert published(told, small, **manner) == ()
    assert set(index_of(small)) == {"config", "docs"}
    assert pieces_of(small) == {}


def test_index_stays_whole_on_a_machine_without_pagefind(small: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "find_spec", lambda _: None)
    assert published(LARGE, small, in_pieces=True) == ()
    cut = everything_in(small.site)
    assert published(LARGE, small) == ()
    assert everything_in(small.site) == cut


def test_build_that_is_asked_for_pieces_tells_no_other_build_again(
    example: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(site, "cut_index", partial(pieces.cut_index, large=0))
    found = []
    for options in ([], ["--search-in-pieces"], []):
        arguments = ["build", "--config", str(example.config), "--as-of", AS_OF.isoformat(), *options]
        assert CliRunner().invoke(briefings, arguments).exit_code == 0
        found.append("pieces" in index_of(example))
    assert found == [False, True, False]
