"""`briefings check` as it is called: which files it tells of, what it mends, what it leaves out, and its colours."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefings.__main__ import briefings
from briefings.commands import _fixing
from briefings.publish.places import Places
from conftest import ROOT

GOOD = b"# The port.\r\nname: Lisbon\r\ncountry: pt\r\n"
SLIPS = b"# The port.\r\nname: Lisbon: the port\r\ncountry:\tpt\r\n"
ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


def run(example: Places, *words: str) -> Result:
    return CliRunner().invoke(briefings, ["check", "--config", str(example.config), *words], catch_exceptions=False)


def place(example: Places, content: bytes, name: str = "lisbon") -> Path:
    path = example.records / "places" / f"{name}.yaml"
    path.write_bytes(content)
    return path


def test_fix_changes_the_bytes_of_the_mistakes_only(example: Places) -> None:
    path = place(example, SLIPS)
    result = run(example, "--fix", str(path))
    assert path.read_bytes() == b'# The port.\r\nname: "Lisbon: the port"\r\ncountry: pt\r\n'
    assert result.output == (
        "fixed: records/places/lisbon.yaml:2:13: a second `: ` stands in this value, so YAML takes its first words for"
        " a field\nfixed: records/places/lisbon.yaml:3:9: a tab stands here; YAML counts spaces only\n\n"
        "2 fixed; no problems\n"
    )
    assert result.exit_code == 0


def test_check_says_how_many_can_be_fixed_and_changes_nothing(example: Places) -> None:
    path = place(example, b"name:\xc2\xa0Lisbon\ncuntry: pt\ncountry: pt\nnoet: A port.\n")
    before = path.read_bytes()
    last = run(example, str(path)).output.splitlines()[-1]
    assert last == "3 errors; 1 of them can be fixed: briefings check --fix, 1 more by a guess: --suggestions"
    assert path.read_bytes() == before


def test_guess_is_not_made_without_being_asked_for(example: Places) -> None:
    path = place(example, b"name: Lisbon\ncuntry: pt\n")
    result = run(example, "--fix", str(path))
    assert result.exit_code == 1
    assert result.output.splitlines()[-1] == "1 error; 1 of them can be fixed by a guess: briefings check --suggestions"
    assert path.read_bytes() == b"name: Lisbon\ncuntry: pt\n"


@pytest.mark.parametrize("words", [("--suggestions",), ("--fix", "--suggestions")], ids=" ".join)
def test_suggestions_imply_fix(example: Places, words: tuple[str, ...]) -> None:
    path = place(example, b"name:\tLisbon\ncuntry: pt\n")
    result = run(example, *words, str(path))
    assert (result.exit_code, path.read_bytes()) == (0, b"name: Lisbon\ncountry: pt\n")


def test_only_chosen_files_are_told_of_and_mended(example: Places) -> None:
    lisbon = place(example, SLIPS)
    other = place(example, b"name:\tReykjavik\n", "reykjavik")
    result = run(example, "--fix", str(other))
    assert lisbon.read_bytes() == SLIPS
    assert other.read_bytes() == b"name: Reykjavik\n"
    assert "lisbon" not in result.output
    assert result.exit_code == 1
    assert run(example, str(example.records / "people")).exit_code == 0
    assert "lisbon" in run(example, str(example.records / "places")).output


def test_path_that_names_no_record_is_wrong_usage(example: Places, tmp_path: Path) -> None:
    result = run(example, str(tmp_path))
    assert result.exit_code == 0, "the folder of the archive holds its records"
    outside = tmp_path / "outside"
    outside.mkdir()
    result = run(example, str(outside))
    assert result.exit_code == 2
    assert "is neither a record nor a folder of records" in result.output


def test_file_written_meanwhile_is_left_alone(example: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    path = place(example, SLIPS)

    def written_meanwhile(*words: object, **options: object) -> object:
        path.write_bytes(b"name: Lisbon\ncountry: pt\n")
        return mend(*words, **options)  # type: ignore[arg-type]

    mend = _fixing.fixed
    monkeypatch.setattr(_fixing, "fixed", written_meanwhile)
    result = run(example, "--fix", str(path))
    assert path.read_bytes() == b"name: Lisbon\ncountry: pt\n"
    assert "not fixed: records/places/lisbon.yaml: this file was changed meanwhile" in result.output


def test_notes_are_counted_and_told_when_asked_for(example: Places) -> None:
    result, told = run(example), run(example, "--notes")
    assert re.fullmatch(
        r"no problems; \d+ notes? \(shown by --notes and on the page of open questions\)\n", result.output
    )
    assert " note: " in told.output
    assert re.search(r"\n\d+ notes?\n$", told.output)
    assert (result.exit_code, told.exit_code) == (0, 0)


def test_other_forms_keep_their_output_pure(example: Places) -> None:
    path = place(example, SLIPS)
    result = run(example, "--fix", "--format", "json", str(path))
    assert (result.stdout, result.exit_code) == ("[]\n", 0)
    assert result.stderr.startswith("fixed: records/places/lisbon.yaml:2:13:")


def test_pipe_gets_no_colour(example: Places) -> None:
    place(example, SLIPS)
    assert not ESCAPE.search(run(example).output)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals of this kind")
@pytest.mark.parametrize(("variables", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)])
def test_terminal_gets_colour_unless_told_not_to(example: Places, variables: dict[str, str], coloured: bool) -> None:  # noqa: FBT001 - a case
    import pty  # noqa: PLC0415 - not on Windows

    path = str(place(example, SLIPS))
    ours, theirs = pty.openpty()
    environment = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    command = [sys.executable, str(ROOT / "scripts" / "build.py"), "check", "--config", str(example.config), path]
    subprocess.run(command, stdout=theirs, check=False, env={**environment, "TERM": "xterm", **variables})
    os.close(theirs)
    seen = os.read(ours, 100_000).decode()
    os.close(ours)
    assert bool(ESCAPE.search(seen)) == coloured
    assert ESCAPE.sub("", seen).replace("\r\n", "\n") == run(example, path).output
