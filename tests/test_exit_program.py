"""`scripts/exit.py` asks a publisher for the same site; one that only copies stands in for Zensical here."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import ROOT

PAGE = (
    '<title>Talks \N{EN DASH} Archive</title><article class="md-content__inner"><h1 id="title">Talks</h1></article>\n'
)
STAND_IN = """\
import json
import shutil
import sys
from pathlib import Path

if sys.argv[1:] == ["--version"]:
    print("7.8.9")
    sys.exit()
assert sys.argv[1:-1] == ["build", "--clean", "--strict", "--config-file"], sys.argv
path = Path(sys.argv[-1])
settings = json.loads(path.read_text(encoding="utf-8"))
assert Path(settings["INHERIT"]).is_file(), settings
assert (path.parent / settings["docs_dir"] / "index.md").is_file(), settings
shutil.copytree(path.parent / "site", path.parent / settings["site_dir"])
"""


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    files = {
        "mkdocs.yml": "site_name: Archive\n",
        "build/site/index.html": PAGE,
        "build/pages/index.md": "# Talks\n",
        "build/exit/old/index.html": PAGE,
        "modules/zensical.py": STAND_IN,
    }
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8", newline="\n")
    return tmp_path


def run(archive: Path, python: str = sys.executable) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "exit.py"), "--python", python],
        cwd=archive,
        env={**os.environ, "PYTHONPATH": str(archive / "modules"), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def spoil(archive: Path, line: str) -> None:
    with (archive / "modules" / "zensical.py").open("a", encoding="utf-8", newline="\n") as file:
        file.write(f"{line}\n")


def test_same_site_is_fine(archive: Path) -> None:
    done = run(archive)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[:3] == [
        "Zensical 7.8.9",
        "pages on both sites: 1",
        "             same  expected  different",
    ]
    assert "\n\n" not in done.stdout


def test_other_word_is_told_with_its_page(archive: Path) -> None:
    spoil(archive, 'page = path.parent / "exit" / "index.html"')
    spoil(archive, 'page.write_text(page.read_text(encoding="utf-8").replace(">Talks<", ">Talk<"), encoding="utf-8")')
    done = run(archive)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.endswith(
        "\n\nindex.html: headings\n  now:  h1 Talks\n  then: h1 Talk"
        "\n\nindex.html: words\n  now:  Talks\n  then: Talk\n"
    )


def test_publisher_that_stops_is_heard(archive: Path) -> None:
    spoil(archive, r'sys.exit("\x1b[33mWarning:\x1b[0m page does not exist\n\n::error::index.md")')
    done = run(archive)
    assert (done.returncode, done.stdout) == (1, "")
    told = ["error: Zensical stopped with 1:", "| Warning: page does not exist", "| ", "| ::error::index.md"]
    assert done.stderr.splitlines() == told


def test_python_that_is_not_there_is_told_with_a_way_out(archive: Path) -> None:
    done = run(archive, str(archive / "nowhere"))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"error: {archive / 'nowhere'} does not start (")
    assert done.stderr.endswith("); `make exit` sets up Zensical\n")


def test_without_a_site_nothing_is_compared(archive: Path) -> None:
    (archive / "build" / "site" / "index.html").unlink()
    done = run(archive)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.endswith(
        "there is no site in " + str(archive / "build" / "site") + "; build it first: briefings build\n"
    )
