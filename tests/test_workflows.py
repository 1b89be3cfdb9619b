"""The files that run at GitHub cannot run here: they have the form that GitHub asks for, and keep the house rules."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from commands_named import faults as faults_in_shell
from conftest import ROOT
from test_history import Repository
from workflow_rules import faults

GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
BAD = "records/topics/bad-{:02}.yaml"
CHECK = (GITHUB / "workflows" / "check.yml").read_text(encoding="utf-8")
FORMS = {
    "vendor.github-workflows": WORKFLOWS,
    "vendor.dependabot": [GITHUB / "dependabot.yml"],
    "vendor.github-issue-config": [GITHUB / "ISSUE_TEMPLATE" / "config.yml"],
    "vendor.github-issue-forms": [
        path for path in sorted((GITHUB / "ISSUE_TEMPLATE").glob("*.yml")) if path.stem != "config"
    ],
    "vendor.citation-file-format": [ROOT / "CITATION.cff"],
}


def parsed(text: str) -> dict[str, Any]:
    return dict(YAML(typ="safe", pure=True).load(text))


def faults_of(name: str, text: str) -> list[str]:
    return list(faults(name, text, parsed(text)))


@pytest.mark.parametrize("form", FORMS)
def test_file_has_the_form_that_github_asks_for(form: str) -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", form, *map(str, FORMS[form])]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "ok -- validation done")


def test_every_file_of_github_that_has_a_form_is_looked_at() -> None:
    looked_at = {path for paths in FORMS.values() for path in paths}
    assert {path for path in GITHUB.rglob("*") if path.suffix in {".yml", ".yaml"}} - looked_at == set()


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_workflow_keeps_the_rules_of_the_house(path: Path) -> None:
    assert faults_of(path.name, path.read_text(encoding="utf-8")) == []


BROKEN: dict[str, tuple[Callable[[str], str], str]] = {
    "stranger": (
        lambda text: text.replace("pull_request:", "pull_request_target:"),
        "runs with rights that a stranger starts",
    ),
    "rights": (
        lambda text: text.replace("permissions: {}", "permissions: { contents: read }"),
        "has permissions for all jobs",
    ),
    "writes": (lambda text: text.replace("contents: read", "contents: write"), "records: may write contents"),
    "tag": (
        lambda text: text.replace("@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1", "@v7"),
        "is not pinned: - uses: actions/checkout@v7",
    ),
    "no-version": (
        lambda text: text.replace(" # v7.0.1", "", 1),
        "is not pinned: - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1",
    ),
    "endless": (lambda text: text.replace("    timeout-minutes: 10\n", ""), "records: has no time limit"),
    "token": (
        lambda text: text.replace("persist-credentials: false", "persist-credentials: true"),
        "records: leaves its token in the checkout",
    ),
    "title": (
        lambda text: text.replace("make .venv/.site", "echo ${{ github.event.pull_request.title }}"),
        "records: puts an expression into a script",
    ),
    "branch": (
        lambda text: text.replace("make .venv/.site", "echo ${{ github.head_ref }}"),
        "records: puts an expression into a script",
    ),
    "cache": (lambda text: text.replace('python-version: "3.11"', "cache: pip"), "has a secret or a cache"),
    "secret": (
        lambda text: text.replace("make .venv/.site", "make site TOKEN=$SECRET # secrets.TOKEN"),
        "has a secret or a cache",
    ),
    "all-at-once": (lambda text: text.replace("concurrency:", "env:"), "has no concurrency"),
    "option": (
        lambda text: text.replace("--from-disk", "--from-disc"),
        "records: names an unknown command: briefings build --from-disc",
    ),
    "command": (
        lambda text: text.replace("briefings changes", "briefings change"),
        "records: names an unknown command: briefings change",
    ),
    "target": (
        lambda text: text.replace("make .venv/.site", "make .venv/site"),
        "records: names an unknown command: make .venv/site",
    ),
}


@pytest.mark.parametrize("case", BROKEN)
def test_rule_is_found_broken(case: str) -> None:
    spoil, fault = BROKEN[case]
    assert fault in faults_of("check.yml", spoil(CHECK))


def test_job_that_may_write_runs_no_program_of_others() -> None:
    text = (GITHUB / "workflows" / "release.yml").read_text(encoding="utf-8")
    step = "      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n"
    spoilt = text.replace("      - name: Fetch", f"{step}      - name: Fetch")
    assert "release: runs another's program with the right to write" in faults_of("release.yml", spoilt)


def script(name: str) -> str:
    """The script of a step of the job that answers first."""
    return next(str(step["run"]) for step in parsed(CHECK)["jobs"]["records"]["steps"] if step.get("name", "") == name)


class Change(Repository):
    """A repository with a change on top, and the program where the workflow sets it up."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.write(".gitignore", ".venv/\nbuild/\n")
        self.write(".venv/bin/briefings", f'#!/bin/sh\nexec "{sys.executable}" -m briefings "$@"\n')
        (root / ".venv" / "bin" / "briefings").chmod(0o755)
        self.summary = root.parent / "summary.md"

    def run(self, name: str) -> subprocess.CompletedProcess[str]:
        """A step, as GitHub runs it."""
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script(name)]
        environment = {**os.environ, "GITHUB_STEP_SUMMARY": str(self.summary), "PYTHONPATH": str(ROOT / "scripts")}
        return subprocess.run(
            command, cwd=self.root, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
        )


@pytest.fixture
def change(tmp_path: Path) -> Change:
    if not shutil.which("bash"):
        pytest.skip("no bash here: the workflow runs on Linux")
    made = Change(tmp_path / "archive")
    for number in range(12):
        made.write(BAD.format(number), "colour: blue\n")
    made.topic("records/topics/whales.yaml")
    made.commit()
    return made


def test_problems_of_changed_files_are_told_first(change: Change) -> None:
    """Only nine are shown at their lines; file names of a stranger are words and no commands."""
    change.write("records/topics/whales.yaml", "name: Whales\ndefinition: Big.\ncolour: blue\n")
    change.write("records/topics/$(touch broken).yaml", "name: x\n")
    change.commit()
    done = change.run("Check the records")
    assert done.returncode == 1
    lines = done.stdout.splitlines()
    files = list(dict.fromkeys(line.split("file=")[1].split(",")[0] for line in lines[:-1]))
    assert files[:3] == ["records/topics/$(touch broken).yaml", "records/topics/whales.yaml", BAD.format(0)]
    assert lines[-1].endswith("more: the summary of this job has all of them")
    assert BAD.format(11) in change.summary.read_text(encoding="utf-8")
    assert not (change.root / "broken").exists()


def test_first_commit_of_all_is_checked_as_well(change: Change) -> None:
    assert change.run("Check the records").returncode == 1


def test_layout_is_told_and_is_nobodys_fault(change: Change) -> None:
    change.write("records/topics/whales.yaml", "definition:   Big.\nname: Whales\n")
    done = change.run("Tell of the layout")
    assert done.returncode == 0
    assert done.stdout == (
        "::notice title=layout::"
        "only the layout differs: a maintainer runs `briefings format` before the change goes in\n"
    )
    told = change.summary.read_text(encoding="utf-8")
    assert told == (
        "\n## Layout\n\nWhoever takes the change in runs `briefings format` before:\n\n"
        "    would change: records/topics/whales.yaml\n    1 file would change\n"
    )


def test_right_layout_is_not_mentioned(tmp_path: Path) -> None:
    made = Change(tmp_path / "archive")
    made.topic("records/topics/whales.yaml")
    assert made.run("Tell of the layout").returncode == 0
    assert not made.summary.exists()


def test_only_the_main_branch_insists_on_the_layout() -> None:
    steps = [step for job in parsed(CHECK)["jobs"].values() for step in job["steps"] if "run" in step]
    insists = [step for step in steps if step["run"] == "make layout"]
    assert [step["if"] for step in insists] == ["github.event_name == 'push'"]
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert [line.split(":")[0] for line in _before(makefile, "briefings format --check")] == ["layout"]
    assert "make lint" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def _before(makefile: str, command: str) -> list[str]:
    """The first lines of the targets that run a command."""
    return [block.split("\n")[0] for block in makefile.split("\n\n") if command in block]


def test_hooks_before_a_commit_name_what_is_there() -> None:
    text = (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    (repository,) = parsed(text)["repos"]
    assert repository["repo"] == "local"
    assert {hook["language"] for hook in repository["hooks"]} == {"system"}
    entries = [hook["entry"] for hook in repository["hooks"]]
    assert [fault for entry in entries for fault in faults_in_shell(entry)] == []
    assert {entry.split()[0] for entry in entries} <= {"briefings", "ruff", "zizmor"}


def test_hook_and_make_ask_the_same_of_workflows() -> None:
    text = (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    asked = next(hook["entry"] for hook in parsed(text)["repos"][0]["hooks"] if hook["id"] == "workflows")
    assert f"$(RUN)/{asked}\n" in (ROOT / "Makefile").read_text(encoding="utf-8")


def test_container_and_editor_are_set_up_by_what_is_there() -> None:
    container = json.loads((ROOT / ".devcontainer" / "devcontainer.json").read_text(encoding="utf-8"))
    wanted = json.loads((ROOT / ".vscode" / "extensions.json").read_text(encoding="utf-8"))
    assert list(faults_in_shell(container["postCreateCommand"])) == []
    assert container["customizations"]["vscode"]["extensions"] == wanted["recommendations"]
