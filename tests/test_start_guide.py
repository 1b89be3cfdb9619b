"""The guide to an archive of one's own is followed to the letter in an empty folder: its commands, as they stand there.

What takes minutes or a network is stood in for: `.venv` by the Python that runs the tests, the web address by a folder,
and of all tests those are run that read the records.
"""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from briefings.settings import load_settings
from briefings.values.country import name, names
from conftest import ROOT
from exported import exported

GUIDE = (ROOT / "docs" / "handbook" / "own-archive.md").read_text(encoding="utf-8")
NAME = "Portugal–Brazil briefings"  # noqa: RUF001 - as the guide has it
SITE = "https://your-name.github.io/portugal-brazil/"
ADDRESS = "https://github.com/your-name/portugal-brazil"
NOT_COPIED = (".git", ".venv", "build", "__pycache__", ".*_cache", ".hypothesis", "*.egg-info", "node_modules")
OF_RECORDS = (
    *("records", "traced_facts", "settings_agree", "who_met_whom", "topics_by_side", "ledger_laws"),
    *("exports_feeds", "exports_calendar", "something_wrong"),
)
QUICK = (
    ".venv/bin/briefings check",
    ".venv/bin/briefings format --check",
    ".venv/bin/python -m pytest --quiet " + " ".join(f"tests/test_{each}.py" for each in OF_RECORDS),
)
OF_OWN_RECORDS = " -k 'not example and not hostile'"  # the others read nothing that changes after the start
EVERY_COUNTRY = 100  # a file that names as many lists all, for readers to choose from

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, ("git", "make", "sh"))), reason="the guide needs git and make"
)


@dataclass
class Reader:
    """Somebody who types what the guide says, in a folder that is empty at first."""

    folder: Path
    environment: dict[str, str]
    told: list[str] = field(default_factory=list)

    def type(self, line: str) -> None:
        if line.startswith("cd "):
            self.folder = self.folder / line.removeprefix("cd ")
            stand_in(self.folder)
            return
        for each in self.meant(line):
            words = ["sh", "-c", each]
            environment = {**self.environment, "PYTHONPATH": str(self.folder / "scripts")}
            done = subprocess.run(
                words, cwd=self.folder, env=environment, check=False, capture_output=True, text=True, encoding="utf-8"
            )
            assert done.returncode == 0, f"{each}\n{done.stdout}{done.stderr}"
            self.told.append(done.stdout)

    def meant(self, line: str) -> tuple[str, ...]:
        """All of what stands in for a command; of tests only those of its own records when it is typed again."""
        if line != "make check":
            return (line,)
        *others, tests = QUICK
        again = any("passed" in told for told in self.told)
        return (*others, tests + OF_OWN_RECORDS if again else tests)


def stand_in(folder: Path) -> None:
    """A `.venv` that is this Python, and counts as set up."""
    programs = folder / ".venv" / "bin"
    programs.mkdir(parents=True)
    for program, words in (("python", ""), ("briefings", " -m briefings")):
        path = programs / program
        path.write_text(f'#!/bin/sh\nexec "{sys.executable}"{words} "$@"\n', encoding="utf-8")
        path.chmod(0o755)
    for done in ("pyvenv.cfg", ".site", ".dev"):
        (folder / ".venv" / done).touch()


def published_copy(folder: Path) -> Path:
    """This working tree as the first commit of a repository; one that was started is made ready to be started again."""
    copy = folder / "published"
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(*NOT_COPIED), symlinks=True)
    settings = copy / "mkdocs.yml"
    text = re.sub(r" *started_after: .*\n", "", settings.read_text(encoding="utf-8"))
    settings.write_text(text, encoding="utf-8", newline="\n")
    return copy


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Reader:
    """Before the first command: the address of the guide leads to a copy of this working tree."""
    folder = tmp_path_factory.mktemp("guide")
    copy = published_copy(folder)
    config = folder / "gitconfig"
    config.write_text(
        f'[user]\nname = test\nemail = test@example.org\n[url "{copy.as_uri()}"]\ninsteadOf = {ADDRESS}.git\n',
        encoding="utf-8",
    )
    own = {"GIT_CONFIG_GLOBAL": str(config), "GIT_CONFIG_SYSTEM": os.devnull, "GIT_TERMINAL_PROMPT": "0"}
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST_")} | own
    for words in (["init", "--quiet", "--initial-branch=main"], ["add", "--all"], ["commit", "--quiet", "-m", "one"]):
        subprocess.run(["git", *words], cwd=copy, env=environment, check=True, capture_output=True)
    empty = folder / "empty"
    empty.mkdir()
    return Reader(folder=empty, environment=environment)


def commands(heading: str) -> list[str]:
    """The lines that the guide gives to be typed under a heading."""
    section = GUIDE.partition(f"{{#{heading}}}\n")[2].partition("\n## ")[0]
    return lines_of(section)


def lines_of(text: str) -> list[str]:
    blocks = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    return [line for block in blocks for line in block.replace("\\\n", "").splitlines()]


def old_names() -> tuple[str, ...]:
    """How the archive that was copied is called, where it is, and between whom it is, unless the new one has it too."""
    old = load_settings(ROOT / "mkdocs.yml")
    addresses = (old.address, old.repository.removeprefix("https://"))
    countries = {code for pair in exported("own").archive.pairs for code in pair.ref.id.split("-")}
    told = {old.name, *addresses, *(name(code) for code in countries)}
    return tuple(sorted(told - {"", "Portugal", "Brazil", NAME, ADDRESS.removeprefix("https://"), SITE}))


def left(folder: Path, words: tuple[str, ...]) -> dict[str, list[str]]:
    """The files of text that still have one of these words."""
    found = {}
    for path in sorted(path for path in (folder / "build" / "site").rglob("*") if path.is_file()):
        text = path.read_bytes().decode(errors="replace")
        has = [word for word in words if word in text]
        if has and sum(country in text for country in names().values()) < EVERY_COUNTRY:
            found[path.relative_to(folder).as_posix()] = has
    return found


def test_guide_followed_to_the_letter_gives_a_green_archive_of_another_pair(reader: Reader) -> None:
    words = old_names()
    assert words or load_settings(ROOT / "mkdocs.yml").name == NAME
    for heading in ("copy", "start", "check"):
        for line in commands(heading):
            reader.type(line)
    folder = reader.folder
    assert folder.name == "portugal-brazil"
    site = folder / "build" / "site"
    home, meeting = (
        (site / path / "index.html").read_text(encoding="utf-8") for path in ("", "meetings/example-pt-br")
    )
    assert NAME in home
    assert "Example (invented): a visit from Portugal to Brazil" in meeting
    assert {path.name for path in (site / "countries").iterdir()} >= {"pt", "br"}
    assert left(folder, words) == {}
    settings = (folder / "mkdocs.yml").read_text(encoding="utf-8")
    assert [word for word in words if word in settings] == []
    assert f"\nsite_url: {SITE}\n" in settings
    for line in commands("first"):
        reader.type(line)
    assert list((folder / "records").rglob("*.yaml")) == []
    reader.type("make site")
    assert not (site / "meetings" / "example-pt-br").exists()


def test_every_command_of_the_guide_is_followed() -> None:
    followed = [line for heading in ("copy", "start", "check", "first") for line in commands(heading)]
    assert followed == lines_of(GUIDE)
    assert len(followed) > 8
