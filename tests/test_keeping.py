"""What is kept comes back as it was put in, or not at all, whatever happens to the file that holds it."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefings.keeping.digest import digest
from briefings.keeping.folder import folder_key, seen
from briefings.keeping.store import Store

NAMES = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
CONTENTS = st.dictionaries(NAMES, st.binary(max_size=40), max_size=6)


@given(first=CONTENTS, second=CONTENTS, wanted=st.sets(NAMES, max_size=3))
def test_store_is_a_mapping_that_outlives_its_process(
    tmp_path_factory: pytest.TempPathFactory, first: dict[str, bytes], second: dict[str, bytes], wanted: set[str]
) -> None:
    path = tmp_path_factory.mktemp("kept") / "cache" / "kept.db"
    with Store(path) as store:
        store.put(first)
    with Store(path) as store:
        assert store.get(first) == first
        assert store.get(wanted - first.keys()) == {}
        store.put(second)
        both = first | second
        assert store.get(both) == both
        store.keep_only(wanted)
        assert store.get(both) == {name: both[name] for name in both.keys() & wanted}


@given(contents=CONTENTS, beginning=NAMES)
def test_names_with_another_beginning_are_forgotten(
    tmp_path_factory: pytest.TempPathFactory, contents: dict[str, bytes], beginning: str
) -> None:
    with Store(tmp_path_factory.mktemp("kept") / "kept.db") as store:
        store.put(contents)
        store.keep_beginning(beginning)
        assert store.get(contents) == {name: each for name, each in contents.items() if name.startswith(beginning)}


def test_file_with_a_text_that_is_none_begins_anew(tmp_path: Path) -> None:
    path = tmp_path / "kept.db"
    with Store(path) as store:
        store.put({"old": b"old"})
    with closing(sqlite3.connect(path, isolation_level=None)) as base:
        base.execute("UPDATE kept SET mark = CAST(x'ff' AS TEXT)")
    with Store(path) as store:
        assert store.get(["old"]) == {}
    with Store(path) as store:
        store.put({"new": b"new"})
        assert store.get(["old", "new"]) == {"new": b"new"}


def test_file_whose_head_forbids_writing_begins_anew(tmp_path: Path) -> None:
    """The byte is the version of the format for writers (https://sqlite.org/fileformat2.html)."""
    path = tmp_path / "kept.db"
    with Store(path) as store:
        store.put({"old": b"old"})
    content = bytearray(path.read_bytes())
    content[18] = 9
    path.write_bytes(content)
    with Store(path) as store:
        store.put({"new": b"new"})
    with Store(path) as store:
        store.put({"new": b"new"})
        assert store.get(["old", "new"]) == {"new": b"new"}


def test_many_names_are_asked_for_at_once(tmp_path: Path) -> None:
    contents = {str(number): bytes([number % 256]) for number in range(2500)}
    with Store(tmp_path / "kept.db") as store:
        store.put(contents)
        assert store.get(contents) == contents


@given(data=st.data())
def test_damaged_file_holds_what_was_put_in_or_nothing_and_can_be_used_again(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("damaged") / "kept.db"
    contents = {f"name {number}": bytes([number]) * 3000 for number in range(8)}
    with Store(path) as store:
        store.put(contents)
    whole = bytearray(path.read_bytes())
    places = st.lists(st.integers(0, len(whole) - 1), min_size=1, max_size=20)
    for place in data.draw(places):
        whole[place] ^= data.draw(st.integers(1, 255))
    path.write_bytes(whole[: data.draw(st.integers(0, len(whole)))])
    with Store(path) as store:
        assert store.get(contents).items() <= contents.items()
    for _ in range(2):
        with Store(path) as store:
            store.get(contents)
            store.put({"new": b"new"})
    with Store(path) as store:
        assert store.get(["new"]) == {"new": b"new"}


def _no_file(path: Path) -> None:
    path.mkdir()


def _no_folder(path: Path) -> None:
    path.parent.rmdir()
    path.parent.write_bytes(b"in the way")


@pytest.mark.parametrize("hindered", [_no_file, _no_folder])
def test_what_cannot_be_written_holds_nothing(tmp_path: Path, hindered: Callable[[Path], None]) -> None:
    path = tmp_path / "cache" / "kept.db"
    path.parent.mkdir()
    hindered(path)
    with Store(path) as store:
        store.put({"a": b"a"})
        store.keep_only([])
        assert store.get(["a"]) == {}


def test_what_another_has_locked_is_left_to_it(tmp_path: Path) -> None:
    path = tmp_path / "kept.db"
    with Store(path) as store:
        store.put({"a": b"a"})
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with Store(path, patience=0) as store:
        store.put({"b": b"b"})
        assert store.get(["a", "b"]) == {}
    other.execute("ROLLBACK")
    other.close()
    with Store(path) as store:
        assert store.get(["a", "b"]) == {"a": b"a"}


@given(
    st.lists(st.text(st.characters(exclude_categories=["Cs"]))),
    st.lists(st.text(st.characters(exclude_categories=["Cs"]))),
)
def test_only_the_same_parts_have_the_same_name(one: list[str], other: list[str]) -> None:
    assert (digest(*one) == digest(*other)) == (one == other)


def test_name_of_a_folder_tells_paths_and_contents_and_no_times(tmp_path: Path) -> None:
    names = []
    for path, content in (("a/b", "c"), ("a/b", "d"), ("a/e", "d"), ("f", "d")):
        folder = tmp_path / "folder"
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(content, encoding="utf-8")
        names.append(folder_key(folder))
        before = seen(folder)
        os.utime(folder / path, (1, 1))
        assert folder_key(folder) == names[-1]
        assert seen(folder).key == before.key
        assert seen(folder).stamps != before.stamps
    assert len({*names, folder_key(tmp_path / "no folder")} - {None}) == len(names) + 1


def test_folder_with_a_link_has_no_name(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "link").symlink_to(tmp_path)
    assert folder_key(tmp_path / "folder") is None
    assert seen(tmp_path / "folder").key is None
