"""Every rule against its cases: small overlays of one correct archive, each with the whole report that it must give.

A case is a folder `checks/<rule>/<case>/` with `records/` (laid over `checks/base/records/`), where needed a
`delete.txt` (paths of the base that the case goes without, one a line) and `merged.txt` (paths of files that the main
branch had, one a line), and `expected.txt`.
A case that must pass is called `fine` or `fine-…`.
"""

import os
from pathlib import Path

import pytest

from briefings.check import check
from briefings.checks import rules
from briefings.early_rules import EARLY_RULES
from briefings.problem import Place, Problem
from briefings.read import read
from briefings.report import report
from briefings.settings import Settings

FOLDER = Path(__file__).parent / "checks"
BASE = FOLDER / "base" / "records"
CASES = sorted(path.parent for path in FOLDER.glob("*/*/expected.txt"))
FAILING = [case for case in CASES if not case.name.startswith("fine")]
PASSING = [case for case in CASES if case.name.startswith("fine")]
RULES = {*EARLY_RULES, *(rule.name for rule in rules())}
HELD = [name for name in EARLY_RULES if name.startswith("held-")]
WITHOUT_CASES = {
    "record-link": "git on Windows writes a link as a file with a path in it",
    "record-size": "a file of 64 KiB tells a reader of the cases nothing",
    "record-unreadable": "git keeps neither rights nor pipes: tests/test_files.py",
    "layout": "told by `briefings format`: tests/test_format.py",
    **dict.fromkeys(HELD, "told by `briefings verify`: tests/test_verify.py"),
}
SETTINGS = Settings(name="Test", languages=("en", "is", "es", "ru"))
IN_USE = "places/punta-azul.yaml"


def name_of(case: Path) -> str:
    return f"{case.parent.name}/{case.name}"


def laid_out(root: Path, case: Path | None = None) -> Path:
    """Write the base, without what the case deletes and with what it lays over it; give back the records' folder."""
    files = _files(BASE)
    if case:
        deleted = case / "delete.txt"
        for path in deleted.read_text(encoding="utf-8").splitlines() if deleted.exists() else ():
            del files[path]
        files |= _files(case / "records")
    for path, content in files.items():
        target = root / "records" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return root / "records"


def _files(folder: Path) -> dict[str, bytes]:
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def problems_of(records: Path, rule: str = "", merged: Path | None = None) -> tuple[Problem, ...]:
    """All problems, without the notes of other rules: what a case lays over the base is often named by nothing."""
    documents, unread = read(records)
    paths = merged.read_text(encoding="utf-8").splitlines() if merged and merged.exists() else ()
    _, found = check(documents, SETTINGS, frozenset(paths))
    return tuple(each for each in sorted({*unread, *found}) if each.severity != "note" or each.rule == rule)


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_report_is_the_expected_one(case: Path, tmp_path: Path) -> None:
    expected = (case / "expected.txt").read_text(encoding="utf-8")
    assert report(problems_of(laid_out(tmp_path, case), case.parent.name, case / "merged.txt")) == expected


@pytest.mark.parametrize("case", FAILING, ids=name_of)
def test_failing_case_expects_its_own_rule(case: Path) -> None:
    lines = (case / "expected.txt").read_text(encoding="utf-8").split("\n")
    assert any(line.endswith(f" [{case.parent.name}]") for line in lines)


@pytest.mark.parametrize("case", PASSING, ids=name_of)
def test_passing_case_expects_no_problems(case: Path) -> None:
    assert (case / "expected.txt").read_text(encoding="utf-8") == "no problems\n"


@pytest.mark.parametrize("rule", sorted(RULES - set(WITHOUT_CASES)))
def test_rule_has_two_failing_cases_and_a_passing_one(rule: str) -> None:
    assert sum(case.parent.name == rule for case in FAILING) >= 2
    assert sum(case.parent.name == rule for case in PASSING) >= 1


def test_every_folder_of_cases_is_named_after_a_rule() -> None:
    assert {folder.name for folder in FOLDER.iterdir() if folder.is_dir()} - {"base"} <= RULES


def test_every_folder_in_a_rule_is_a_case() -> None:
    folders = {path.parent for path in FOLDER.glob("*/*/records")} | {path.parent for path in FOLDER.glob("*/*/*.txt")}
    assert folders - {BASE.parent} == set(CASES)


def test_base_alone_has_no_problems(tmp_path: Path) -> None:
    assert report(problems_of(laid_out(tmp_path))) == "no problems\n"


@pytest.mark.parametrize("path", [IN_USE, "topics/whales.yaml"])
def test_file_above_the_size_limit_is_one_problem(path: str, tmp_path: Path) -> None:
    records = laid_out(tmp_path)
    _fill(records / path, 64 * 1024 + 1)
    assert problems_of(records) == (
        Problem(
            place=Place(path=f"records/{path}"),
            rule="record-size",
            message="this file is larger than 64 KiB",
            help="split it into several records",
        ),
    )


def test_file_at_the_size_limit_is_read(tmp_path: Path) -> None:
    records = laid_out(tmp_path)
    _fill(records / IN_USE, 64 * 1024)
    assert problems_of(records) == ()


def test_record_of_too_many_values_is_one_problem(tmp_path: Path) -> None:
    records = laid_out(tmp_path)
    line = f"also: [{', '.join(['x'] * 9_997)}]"
    (records / "topics/whales.yaml").write_text(f"{line}\nname: Whales\n", encoding="utf-8", newline="\n")
    assert problems_of(records) == (
        Problem(
            place=Place(path="records/topics/whales.yaml", line=2, column=1, width=4, text="name: Whales"),
            rule="yaml-feature",
            message="more than 10,000 values stand in this file",
            help="split it into several records",
        ),
    )


def _fill(path: Path, size: int) -> None:
    """Write a correct record that a comment brings to `size` bytes."""
    second = "definition: A port." if path.parent.name == "topics" else "country: uy"
    start = f"name: Punta Azul\n{second}\n# "
    path.write_text(start + "x" * (size - len(start) - 1) + "\n", encoding="utf-8", newline="\n")


@pytest.mark.parametrize("path", [IN_USE, "topics/whales.yaml"])
def test_link_to_a_record_is_one_problem(path: str, tmp_path: Path) -> None:
    records = laid_out(tmp_path)
    outside = tmp_path / "outside.yaml"
    outside.write_text("name: Punta Azul\ncountry: uy\n", encoding="utf-8")
    (records / path).unlink(missing_ok=True)
    (records / path).symlink_to(outside)
    assert problems_of(records) == (_link(path),)


def test_link_to_nothing_is_one_problem(tmp_path: Path) -> None:
    records = laid_out(tmp_path)
    (records / "topics/whales.yaml").symlink_to(tmp_path / "nowhere.yaml")
    assert problems_of(records) == (_link("topics/whales.yaml"),)


def test_link_to_a_folder_is_one_problem_and_not_followed(tmp_path: Path) -> None:
    records = laid_out(tmp_path)
    (tmp_path / "agreements").mkdir()
    (tmp_path / "agreements" / "secret.yaml").write_text("title: Secret\n", encoding="utf-8")
    (records / "agreements").symlink_to(tmp_path / "agreements", target_is_directory=True)
    assert problems_of(records) == (_link("agreements"),)


def _link(path: str) -> Problem:
    return Problem(
        place=Place(path=f"records/{path}"),
        rule="record-link",
        message="this is a link to another file",
        help="put the record itself here",
    )


@pytest.mark.parametrize("device", ["con", "nul", "com1", "lpt9"])
def test_record_is_not_named_after_a_device(device: str, tmp_path: Path) -> None:
    """Not a case: Windows could not check the file out."""
    records = laid_out(tmp_path)
    (records / "topics" / f"{device}.yaml").write_bytes(b"name: Whales\ndefinition: Large animals.\n")
    assert problems_of(records) == (
        Problem(
            place=Place(path=f"records/topics/{device}.yaml", text="name: Whales"),
            rule="record-file-name",
            message=f"Windows cannot store a file called `{device}`",
            help="choose another name",
        ),
    )


@pytest.mark.parametrize("name", ["whales\n.yaml", "whales\x1b[2J.yaml", os.fsdecode(b"whales\xff.yaml")])
def test_report_prints_the_name_of_a_file_harmlessly(name: str, tmp_path: Path) -> None:
    """Not a case: Windows could not check the file out."""
    records = laid_out(tmp_path)
    (records / "topics" / name).write_bytes(b"name: Whales\ndefinition: Large animals.\n")
    told = report(problems_of(records))
    assert "\N{REPLACEMENT CHARACTER}" in told
    assert all(character.isprintable() for character in told.replace("\n", "").encode().decode())
    assert told.split("\n")[0].startswith("records/topics/whales")
    assert told.split("\n")[0].endswith("[record-file-name]")


def test_hidden_file_is_neither_measured_nor_read(tmp_path: Path) -> None:
    records = laid_out(tmp_path)
    (records / "topics" / ".whales.yaml").write_bytes(b"[" * (64 * 1024 + 1))
    assert problems_of(records) == ()
