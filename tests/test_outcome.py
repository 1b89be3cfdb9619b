"""What came of an order comes again where nothing changed, and is found out anew wherever anything did."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefings.keeping.folder import folder_key
from briefings.keeping.outcome import Order, once

NAMES = st.sampled_from(["a", "b/c", "b/d"])
CONTENTS = st.sampled_from([b"", b"1", b"2"])


class Making:
    """A small program: it reads one folder, copies it in capitals into another, and tells how often it did."""

    def __init__(self, folder: Path) -> None:
        self.source, self.target, self.store = folder / "source", folder / "target", folder / "store.db"
        self.done = 0

    def order(self, rests_on: str | None = "one") -> Order:
        return Order(name="copy", reads=(self.source,), rests_on=(rests_on,), makes=(self.target,))

    def make(self) -> str | None:
        self.done += 1
        for path in (self.target, self.source):
            path.mkdir(exist_ok=True)
        for path in (path for path in sorted(self.target.rglob("*"), reverse=True)):
            path.rmdir() if path.is_dir() else path.unlink()
        for path in sorted(self.source.rglob("*")):
            target = self.target / path.relative_to(self.source)
            target.mkdir() if path.is_dir() else target.write_bytes(path.read_bytes() * 2)
        return folder_key(self.source)

    def run(self, rests_on: str | None = "one") -> str | None:
        return once(self.order(rests_on), self.make, bool, self.store)


def write(folder: Path, name: str, content: bytes) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(content)


@given(
    steps=st.lists(
        st.tuples(st.sampled_from(["edit", "damage", "delete", "damage what is kept", "nothing"]), NAMES, CONTENTS),
        max_size=8,
    )
)
def test_answer_and_files_are_always_those_of_doing_it_now(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str, bytes]]
) -> None:
    making, clean = (Making(tmp_path_factory.mktemp("making")) for _ in range(2))
    for what, name, content in steps:
        if what == "edit":
            write(making.source, name, content)
            write(clean.source, name, content)
        elif what == "damage":
            write(making.target, name, content)
        elif what == "delete":
            (making.target / name).unlink(missing_ok=True)
        elif what == "damage what is kept":
            making.store.write_bytes(content)
        assert making.run() == clean.make()
        assert folder_key(making.target) == folder_key(clean.target)
        done = making.done
        assert making.run() == clean.make()
        assert making.done == done


def _linked(making: Making) -> None:
    (making.source / "link").symlink_to(making.target)


def _rests_on_more(making: Making) -> None:
    assert making.run("two") == making.make()


@pytest.mark.parametrize("change", [_linked, _rests_on_more])
def test_what_cannot_be_told_apart_is_done_again(tmp_path: Path, change: Callable[[Making], None]) -> None:
    making = Making(tmp_path)
    making.run()
    change(making)
    done = making.done
    making.run()
    assert making.done == done + 1


def test_unknown_ground_is_never_trusted(tmp_path: Path) -> None:
    making = Making(tmp_path)
    making.source.mkdir()
    assert [making.run(None), making.run(None)] == [folder_key(making.source)] * 2
    assert making.done == 2


def test_what_does_not_last_is_not_kept(tmp_path: Path) -> None:
    making = Making(tmp_path)
    for _ in range(2):
        once(making.order(), making.make, lambda _: False, making.store)
    assert making.done == 2


def test_what_was_written_meanwhile_is_not_kept(tmp_path: Path) -> None:
    """What is read changes while it is read, and changes back, so that its name is the same before and after."""
    making = Making(tmp_path)
    write(making.source, "a", b"1")

    def disturbed() -> str | None:
        write(making.source, "a", b"2")
        made = making.make()
        write(making.source, "b/c", b"")
        write(making.source, "a", b"1")
        (making.source / "b" / "c").unlink()
        (making.source / "b").rmdir()
        return made

    disturbed_answer = once(making.order(), disturbed, bool, making.store)
    assert making.run() == folder_key(making.source) != disturbed_answer
