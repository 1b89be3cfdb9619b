"""The forms in which problems are told: for people, for a workflow's annotations, for programs."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from briefings.__main__ import briefings
from briefings.problem import Edit, Fix, Place, Problem
from briefings.publish.places import Places
from briefings.report import printable, report
from briefings.report.carets import carets
from briefings.report.github import annotations, job_summary
from briefings.report.json import listed


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


def test_programs_get_the_notes_too(example: Places) -> None:
    result = CliRunner().invoke(briefings, ["check", "--config", str(example.config), "--format", "json"])
    assert result.exit_code == 0
    assert {each["severity"] for each in json.loads(result.output)} == {"note"}


def test_no_problem_is_an_empty_list() -> None:
    assert listed(()) == "[]\n"


def test_edits_are_told_to_programs() -> None:
    edit = Edit(line=3, column=4, width=2, replacement="is")
    mended = replace(problem(3), fix=Fix(edits=(edit,), safe=False))
    assert json.loads(listed((mended, problem(4))))[0]["fix"] == [
        {"line": 3, "column": 4, "width": 2, "replacement": "is", "safe": False}
    ]
    assert json.loads(listed((problem(4),)))[0]["fix"] is None


def test_notes_are_no_annotations_and_counted_in_the_summary() -> None:
    problems = (problem(1), *(replace(problem(line), severity="note") for line in range(2, 5)))
    assert annotations(problems).count("::") == 2
    assert job_summary(problems).splitlines()[-1] == (
        "    1 error; 3 notes (shown by --notes and on the page of open questions)"
    )


@pytest.mark.parametrize(
    ("line", "column", "width", "expected"),
    [
        ("name: Wasser", 7, 6, "      ^^^^^^"),
        ("name: 喀布尔 x", 7, 3, "      ^^^^^^"),
        ("喀布尔: x", 6, 1, "        ^"),
        ("name: e\u0301te\u0301: x", 12, 1, "         ^"),
        ("e\u0301", 2, 1, " ^"),
        ("name: 😀 x", 9, 1, "         ^"),
        ("name: ｶﾌﾞﾙ x", 12, 1, "           ^"),
        ("short", 9, 3, "        ^^^"),
        ("name: کابل x", 12, 1, "           ^"),
        ("name: می\u200cکند x", 14, 1, "            ^"),
    ],
)
def test_carets_stand_under_the_value_whatever_its_width(line: str, column: int, width: int, expected: str) -> None:
    assert carets(line, column, width) == expected


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("می\u200cکند", "می\u200cکند"),
        ("ශ්\u200dරී", "ශ්\u200dරී"),
        ("a\u200cb \u200cم م\u200d", "a\ufffdb \ufffdم م\ufffd"),
        ("م\u202eم\u00adم\x1b", "م\ufffdم\ufffdم\ufffd"),
    ],
)
def test_joiners_are_printed_between_letters_that_join_and_nothing_else_unseen_is(text: str, printed: str) -> None:
    assert printable(text) == printed


def test_tab_before_a_value_takes_the_room_of_its_sign() -> None:
    place = Place(path="records/people/a.yaml", line=1, column=8, width=2, text="\tname:\tis")
    lines = report((Problem(place=place, rule="a-rule", message="wrong"),)).splitlines()
    assert lines[1:3] == ["    1 | \ufffdname:\ufffdis", "      |        ^^"]


def test_long_line_and_long_message_are_cut_around_the_place() -> None:
    """A problem at every other character of a long line would make a report of gigabytes."""
    line = "a" * 1000 + "b" + "c" * 1000
    place = Place(path="records/people/a.yaml", line=1, column=1001, width=900, text=line)
    told = report((Problem(place=place, rule="a-rule", message=f"`{line}` is wrong", help="mend it"),)).split("\n")
    shown, carets = told[1].partition(" | ")[2], told[2].partition(" | ")[2]
    assert (shown[0], shown[-1], len(shown)) == ("\N{HORIZONTAL ELLIPSIS}", "\N{HORIZONTAL ELLIPSIS}", 242)
    assert shown[carets.index("^")] == "b"
    assert len(carets) == 241
    assert told[0].startswith("records/people/a.yaml:1:1001: error: `aaa")
    assert told[0].endswith("ccc` is wrong [a-rule]")
    assert len(told[0]) < 500
