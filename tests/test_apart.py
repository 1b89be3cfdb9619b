"""What each file says apart from the others: it is kept, it is found on all cores, and nobody can tell either.

The law: whatever was done to the files, with what earlier runs kept a check gives what it gives without.
"""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

import briefings.apart
from briefings.apart.apart import apart_from_all
from briefings.check import check, check_files
from briefings.checks import rules
from briefings.cores import pool
from briefings.problem import Problem
from briefings.read import read
from briefings.read.files import record_files
from briefings.records import Records
from briefings.settings import Settings
from conftest import EXAMPLE
from test_checks import BASE, CASES, laid_out, name_of

SETTINGS = Settings(name="Test", languages=("en", "is", "es", "ru", "de"))
Checked = tuple[Records, tuple[Problem, ...]]


def anew(folder: Path) -> Checked:
    """Documents read one by one, and checked with nothing kept."""
    documents, unread = read(folder)
    records, found = check(documents, SETTINGS)
    return records, tuple(sorted({*unread, *found}))


def kept(folder: Path, settings: Settings = SETTINGS) -> Checked:
    return check_files(record_files(folder), settings, base=folder.parent / "read.db")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(EXAMPLE / "records", tmp_path / "records")
    return tmp_path / "records"


@pytest.fixture
def read_again(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of the files that were looked into, because nothing was kept of them."""
    paths: list[str] = []

    def noted(*words: object) -> object:
        paths.extend(file.path for file in words[1])
        return pool.on_all_cores(*words)

    monkeypatch.setattr(briefings.apart, "on_all_cores", noted)
    return paths


def _some(folder: Path, noise: random.Random) -> Path:
    return noise.choice(sorted(folder.rglob("*.yaml")))


def _edited(folder: Path, noise: random.Random) -> None:
    path = _some(folder, noise)
    path.write_text(path.read_text(encoding="utf-8") + "\n# edited\n", encoding="utf-8", newline="\n")


def _renamed(folder: Path, noise: random.Random) -> None:
    path = _some(folder, noise)
    path.rename(path.with_stem(f"{path.stem}-renamed"))


def _moved(folder: Path, noise: random.Random) -> None:
    path = _some(folder, noise)
    path.rename(noise.choice([each for each in folder.iterdir() if each.is_dir()]) / path.name)


def _deleted(folder: Path, noise: random.Random) -> None:
    _some(folder, noise).unlink()


def _copied(folder: Path, noise: random.Random) -> None:
    path = _some(folder, noise)
    shutil.copy(path, path.with_stem(f"{path.stem}-again"))


def _misnamed(folder: Path, noise: random.Random) -> None:
    """A name stands where an id belongs: the message tells whose it is, and that is in another file."""
    path = noise.choice(sorted((folder / "meetings").glob("*.yaml")))
    text = path.read_text(encoding="utf-8").replace("by: ", "by: Ólafur Ragnar ", 1)
    path.write_text(text, encoding="utf-8", newline="\n")


def _broken(folder: Path, noise: random.Random) -> None:
    path = _some(folder, noise)
    content = bytearray(path.read_bytes())
    for _ in range(3):
        content[noise.randrange(len(content))] = noise.randrange(256)
    path.write_bytes(content)


def _cut(folder: Path, noise: random.Random) -> None:
    path = _some(folder, noise)
    path.write_bytes(path.read_bytes()[: noise.randrange(200)])


def _restored(folder: Path, noise: random.Random) -> None:
    path = noise.choice(sorted((EXAMPLE / "records").rglob("*.yaml")))
    shutil.copy(path, folder / path.relative_to(EXAMPLE / "records"))


CHANGES: tuple[Callable[[Path, random.Random], None], ...] = (
    *(_edited, _renamed, _moved, _deleted, _copied, _misnamed, _broken, _cut, _restored),
)


@pytest.mark.parametrize("seed", range(4))
def test_after_any_changes_a_check_gives_what_it_gives_with_nothing_kept(folder: Path, seed: int) -> None:
    noise = random.Random(seed)  # noqa: S311 - noise, not a secret
    assert kept(folder) == anew(folder)
    for change in noise.choices(CHANGES, k=6):
        change(folder, noise)
        assert kept(folder) == anew(folder), change.__name__


@pytest.mark.parametrize("case", [None, *CASES], ids=lambda case: name_of(case) if case else BASE.parent.name)
def test_tree_that_was_folded_up_grows_again_as_it_was(case: Path | None, tmp_path: Path) -> None:
    for document in read(laid_out(tmp_path, case))[0]:
        again = replace(document, tree=document.folded_up)
        assert (again.root, again.readable) == (document.root, document.readable)


def test_only_changed_files_are_looked_into(folder: Path, read_again: list[str]) -> None:
    kept(folder)
    assert read_again == [file.path for file in record_files(folder)]
    read_again.clear()
    kept(folder)
    assert read_again == []
    (folder / "topics" / "other.yaml").write_text("name: Other\ndefinition: Something.\n", encoding="utf-8")
    kept(folder)
    assert read_again == ["records/topics/other.yaml"]


def test_other_languages_and_another_program_know_nothing_of_what_was_kept(
    folder: Path, read_again: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    everything = [file.path for file in record_files(folder)]
    kept(folder)
    read_again.clear()
    kept(folder, replace(SETTINGS, languages=("is",)))
    assert read_again == everything
    read_again.clear()
    monkeypatch.setattr(briefings.apart, "program_key", lambda: "another")
    kept(folder, replace(SETTINGS, languages=("is",)))
    assert read_again == everything


def test_only_what_the_last_run_used_stays(folder: Path) -> None:
    kept(folder)
    next(folder.rglob("*.yaml")).unlink()
    kept(folder)
    with sqlite3.connect(folder.parent / "read.db") as base:
        ((number,),) = base.execute("SELECT count(*) FROM kept")
    base.close()
    assert number == len(list(record_files(folder)))


@pytest.mark.parametrize("damage", ["cut", "noise", "empty", "text", "folder"])
def test_damage_to_what_was_kept_changes_nothing(folder: Path, damage: str) -> None:
    kept(folder)
    base = folder.parent / "read.db"
    content = bytearray(base.read_bytes())
    noise = random.Random(damage)  # noqa: S311 - noise, not a secret
    for _ in range(200):
        content[noise.randrange(4096, len(content))] = noise.randrange(256)
    base.unlink()
    made = {"cut": content[: len(content) // 2], "noise": content, "empty": b"", "text": b"no database"}
    if damage in made:
        base.write_bytes(made[damage])
    else:
        base.mkdir()
    assert kept(folder) == anew(folder)
    assert kept(folder) == anew(folder)


def test_two_runs_at_once_give_what_one_gives(folder: Path) -> None:
    with ThreadPoolExecutor(2) as pool:
        runs = [pool.submit(kept, folder) for _ in range(2)]
        assert [run.result() for run in runs] == [anew(folder)] * 2


def test_many_files_are_read_by_several_processes_with_the_same_outcome(folder: Path) -> None:
    """In a process that can be copied: tests of other files may have left threads in this one."""
    program = (
        "import os, sys, threading; from pathlib import Path; os.cpu_count = lambda: 2\n"
        "from test_apart import SETTINGS, anew, check_files, record_files\n"
        "folder = Path(sys.argv[1])\n"
        "assert threading.active_count() == 1\n"
        "assert check_files(record_files(folder), SETTINGS) == anew(folder)\n"
    )
    words = [sys.executable, "-c", program, str(folder)]
    tests = os.environ | {"PYTHONPATH": str(Path(__file__).parent)}
    done = subprocess.run(words, capture_output=True, text=True, check=False, env=tests)
    assert done.returncode == 0, done.stderr


def test_processes_that_begin_anew_give_the_same_outcome(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    monkeypatch.setattr(pool, "can_fork", lambda: False)
    monkeypatch.setattr(pool, "_WORTH_A_START", 0)
    assert check_files(record_files(folder), SETTINGS) == anew(folder)


@pytest.mark.parametrize("fault", [OSError, ImportError, NotImplementedError])
def test_without_processes_the_work_is_done_here(
    folder: Path, fault: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise fault

    monkeypatch.setattr("os.cpu_count", lambda: 2)
    monkeypatch.setattr(pool, "ProcessPoolExecutor", refused)
    assert check_files(record_files(folder), SETTINGS) == anew(folder)


@pytest.mark.parametrize("case", [None, *CASES], ids=lambda case: name_of(case) if case else BASE.parent.name)
def test_rule_that_looks_at_every_file_by_itself_finds_the_same_in_it_alone(case: Path | None, tmp_path: Path) -> None:
    documents, _ = read(laid_out(tmp_path, case))
    records, _ = check(documents, SETTINGS)
    alone = [apart_from_all(document, SETTINGS.languages).problems for document in documents]
    together = [problem for rule in rules() if rule.alone for problem in rule.check(records)]
    assert sorted(problem for problems in alone for problem in problems) == sorted(together)
