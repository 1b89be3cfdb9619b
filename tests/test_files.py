"""What stands in the folder of records and cannot be read is one problem, and the others are read."""

import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from briefings.problem import Place, Problem
from briefings.read import read

FINE = b"name: Whales\ndefinition: Large animals of the sea.\n"
PATH = "topics/whales.yaml"
MAY_NOT = ("this may not be read", "give yourself the right to read it, or ask whoever owns it")
WENT_AWAY = ("this went away while it was read", "run the command again")
NO_FILE = ("this is no ordinary file", "delete it, and write the record anew")
BROKEN = ("this cannot be read: input/output error", "copy it anew from where you have it, or run the command again")


@pytest.fixture
def records(tmp_path: Path) -> Path:
    folder = tmp_path / "records"
    (folder / "topics").mkdir(parents=True)
    (folder / "topics" / "fisheries.yaml").write_bytes(FINE)
    return folder


def problem(path: str, message: str, help_: str) -> Problem:
    return Problem(place=Place(path=f"records/{path}"), rule="record-unreadable", message=message, help=help_)


def ids(folder: Path) -> list[str]:
    return [document.id for document in read(folder)[0]]


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (PermissionError(13, "Permission denied"), MAY_NOT),
        (FileNotFoundError(2, "No such file or directory"), WENT_AWAY),
        (OSError(5, "Input/output error"), BROKEN),
    ],
)
def test_file_that_cannot_be_opened_is_one_problem_and_its_id_is_taken(
    records: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, told: tuple[str, str]
) -> None:
    (records / PATH).write_bytes(FINE)
    opened = Path.open

    def failing(path: Path, *arguments: str) -> object:
        if path.name == "whales.yaml":
            raise error
        return opened(path, *arguments)

    monkeypatch.setattr(Path, "open", failing)
    assert read(records)[1] == (problem(PATH, *told),)
    assert ids(records) == ["fisheries", "whales"]


def test_folder_that_cannot_be_listed_is_one_problem(records: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (records / "people").mkdir()
    scan = os.scandir

    def failing(path: str) -> Iterator[os.DirEntry[str]]:
        if str(path).endswith("people"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", failing)
    assert read(records)[1] == (problem("people", *MAY_NOT),)
    assert ids(records) == ["fisheries"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="whoever is root may read everything")
@pytest.mark.parametrize("path", [PATH, "people"])
def test_rights_of_the_system_are_told(records: Path, path: str) -> None:
    (records / "people").mkdir()
    (records / PATH).write_bytes(FINE)
    (records / path).chmod(0)
    try:
        assert read(records)[1] == (problem(path, *MAY_NOT),)
    finally:
        (records / path).chmod(0o700)


def pipe(path: Path) -> None:
    os.mkfifo(path)


def door(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are none on Windows")
@pytest.mark.parametrize("make", [pipe, door])
@pytest.mark.parametrize("name", ["x.yaml", "x"])
def test_pipe_or_socket_is_one_problem_and_is_not_opened(
    records: Path, monkeypatch: pytest.MonkeyPatch, make: Callable[[Path], None], name: str
) -> None:
    """Opening a pipe that nobody writes to would wait for ever."""
    monkeypatch.chdir(records)  # the name of a socket may not be long
    make(Path(name))
    assert read(records)[1] == (problem(name, *NO_FILE),)


def test_file_that_goes_away_after_it_was_listed_is_one_problem(records: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An editor takes a file away and puts a new one there: a site without the record would be wrong."""
    (records / PATH).write_bytes(FINE)
    scan = os.walk

    def late(*arguments: object, **options: object) -> list[object]:
        listed = list(scan(*arguments, **options))
        (records / PATH).unlink()
        return listed

    monkeypatch.setattr(os, "walk", late)
    assert read(records)[1] == (problem(PATH, *WENT_AWAY),)


def test_archive_without_a_folder_of_records_has_none(tmp_path: Path) -> None:
    assert read(tmp_path / "records") == ((), ())
