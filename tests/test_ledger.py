"""A ledger names what stands in a file, or nothing: never what stood there before somebody touched it."""

import contextlib
import os
import pickle
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefings.keeping.ledger import Ledger, ledger
from briefings.keeping.store import Store

LONG_AGO = 1_700_000_000_000_000_000  # nanoseconds since 1970
A_TICK = 4_000_000  # between two times that Linux tells apart

STEPS = st.lists(
    st.tuples(
        st.sampled_from(["write", "replace", "delete", "note"]), st.sampled_from(["a", "b/c"]), st.binary(max_size=2)
    ),
    max_size=12,
)


def write(path: Path, content: bytes, at: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    os.utime(path, ns=(at, at))


@given(steps=STEPS)
def test_what_is_named_is_what_stands_there(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str, bytes]]
) -> None:
    """Each step a tick later; what is noted is told by the ledger of the next run."""
    folder, store = tmp_path_factory.mktemp("folder"), tmp_path_factory.mktemp("store") / "kept.db"
    for number, (what, path, content) in enumerate(steps):
        file = folder / path
        if what == "delete":
            file.unlink(missing_ok=True)
        elif what == "note" and file.exists():
            with ledger(store, folder, "of it") as told:
                told.note(path, file.read_bytes().hex())
        elif what in {"write", "replace"}:
            if what == "replace":
                file.unlink(missing_ok=True)
            write(file, content, LONG_AGO + number * A_TICK)
        with ledger(store, folder, "of it") as told:
            for each in ("a", "b/c"):
                name = told.name(each)
                assert name is None or name == (folder / each).read_bytes().hex()
                assert told.holds(each, "another name") is False


def _touched(file: Path) -> None:
    os.utime(file, ns=(LONG_AGO, LONG_AGO + A_TICK))


def _longer(file: Path) -> None:
    write(file, b"content and more", LONG_AGO)


def _another_file(file: Path) -> None:
    write(file.with_name("other"), b"contenu", LONG_AGO)
    file.with_name("other").replace(file)


def _a_link(file: Path) -> None:
    file.rename(file.with_name("other"))
    file.symlink_to(file.with_name("other"))


def _gone(file: Path) -> None:
    file.unlink()


def _nothing(_: Path) -> None:
    pass


@pytest.mark.parametrize("change", [_nothing, _touched, _longer, _another_file, _a_link, _gone])
def test_whoever_touches_a_file_takes_its_name(tmp_path: Path, change: Callable[[Path], None]) -> None:
    write(tmp_path / "file", b"content", LONG_AGO)
    first = Ledger(tmp_path)
    first.note("file", "of the content")
    change(tmp_path / "file")
    assert Ledger(tmp_path, first.entries).holds("file", "of the content") == (change is _nothing)


def test_what_was_written_just_now_has_no_name_in_the_next_run(tmp_path: Path) -> None:
    """Whoever writes to it once more within a tick would leave the same stamp."""
    (tmp_path / "file").write_bytes(b"content")
    told = Ledger(tmp_path)
    told.note("file", "of the content")
    told.note("no file", "of nothing")
    assert told.entries == {}


def test_run_that_fails_or_notes_nothing_leaves_the_ledger_as_it_was(tmp_path: Path) -> None:
    store, folder = tmp_path / "kept.db", tmp_path / "folder"
    write(folder / "file", b"content", LONG_AGO)
    with ledger(store, folder, "of it") as told:
        told.note("file", "name")
    with ledger(store, folder, "of it"):
        pass
    with contextlib.suppress(KeyError), ledger(store, folder, "of it") as told:
        told.note("file", "another")
        raise KeyError
    with ledger(store, folder, "of it") as told:
        assert told.name("file") == "name"
    with ledger(store, folder, "of another") as told:
        assert told.name("file") is None


def test_damaged_ledger_names_nothing(tmp_path: Path) -> None:
    store = tmp_path / "kept.db"
    write(tmp_path / "file", b"content", LONG_AGO)
    with ledger(store, tmp_path, "of it") as told:
        told.note("file", "name")
    store.write_bytes(b"no base of data")
    with ledger(store, tmp_path, "of it") as told:
        assert told.name("file") is None
        told.note("file", "name")
    with Store(store) as kept:
        assert pickle.loads(kept.get(["of it"])["of it"]).keys() == {"file"}  # noqa: S301 - our own
