"""The forms in which problems are told: for people, for a workflow's annotations, for programs."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from briefings.__main__ import briefings
from briefings.problem import Place, Problem
from briefings.publish.places import Places
from briefings.report.github import annotations, job_summary


def problem(number: int, path: str = "records/people/a.yaml", message: str = "wrong") -> Problem:
    return Problem(
        place=Place(path=path, line=number, column=3, width=4, text="  text"),
        rule="a-rule",
        message=message,
        help="mend it",
    )


def test_annotation_names_file_line_columns_and_rule() -> None:
    assert annotations((problem(7),)) == (
        "::error file=records/people/a.yaml,line=7,col=3,endColumn=7,title=a-rule::wrong%0Amend it\n"
    )


def test_signs_of_workflow_commands_are_escaped() -> None:
    told = annotations((problem(1, path="records/a:b,c.yaml", message="100 % wrong\n::error::no"),))
    assert told.count("\n") == 1
    assert "file=records/a%3Ab%2Cc.yaml," in told
    assert "::100 %25 wrong\ufffd::error::no%0Amend it" in told


@pytest.mark.parametrize(("number", "lines"), [(9, 9), (10, 10), (30, 10)])
def test_nine_are_shown_and_the_rest_is_counted(number: int, lines: int) -> None:
    told = annotations(tuple(problem(line) for line in range(1, number + 1))).splitlines()
    assert len(told) == lines
    assert (f"and {number - 9} more" in told[-1]) == (number > 9)


def test_changed_files_come_first() -> None:
    problems = (*map(problem, range(1, 12)), problem(1, path="records/people/z.yaml"))
    assert "file=records/people/z.yaml" in annotations(problems, {"records/people/z.yaml"}).splitlines()[0]


def test_summary_of_the_job_has_every_problem_and_no_markup() -> None:
    told = job_summary(tuple(problem(line, message="<b>*wrong*</b>") for line in range(1, 31)))
    assert told.count("[a-rule]") == 30
    assert all(line.startswith("    ") for line in told.splitlines()[2:] if line.strip())


def test_workflow_gets_annotations_and_the_summary(
    example: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    victim = min((example.records / "people").iterdir())
    victim.write_text("country: is\ncountry: uy\n", encoding="utf-8")
    summary = tmp_path / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    result = CliRunner().invoke(briefings, ["check", "--config", str(example.config), "--format", "github"])
    assert result.exit_code == 1
    assert f"::error file=records/people/{victim.name},line=2,col=1,endColumn=8,title=repeated-field::" in result.output
    assert f"records/people/{victim.name}:2:1: error:" in summary.read_text(encoding="utf-8")


def test_programs_get_a_list_of_objects(example: Places) -> None:
    victim = min((example.records / "people").iterdir())
    victim.write_text("name: A\n", encoding="utf-8")
    result = CliRunner().invoke(briefings, ["check", "--config", str(example.config), "--format", "json"])
    found = json.loads(result.output)
    assert result.exit_code == 1
    assert {"path": f"records/people/{victim.name}", "rule": "missing-field", "line": 1} in [
        {name: each[name] for name in ("path", "rule", "line")} for each in found
    ]


def test_no_problem_is_an_empty_list(example: Places) -> None:
    result = CliRunner().invoke(briefings, ["check", "--config", str(example.config), "--format", "json"])
    assert (result.exit_code, json.loads(result.output)) == (0, [])
