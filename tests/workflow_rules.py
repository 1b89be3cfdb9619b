"""A workflow in, how it breaks the rules of the house out; the rules are those of decision 0027."""

import re
from collections.abc import Iterator
from typing import Any

from commands_named import faults as unknown_commands

Fields = dict[str, Any]

PINNED = re.compile(r"uses: [\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
WITHIN_A_SCRIPT = re.compile(r"\$\{\{")
WRITING = {("publish.yml", "deploy"): {"id-token", "pages"}, ("release.yml", "release"): {"contents"}}
"""The only jobs that may write, and what."""


def faults(name: str, text: str, workflow: Fields) -> Iterator[str]:
    yield from _of_the_whole(text, workflow)
    for job_name, job in workflow["jobs"].items():
        for fault in _of_a_job(job, WRITING.get((name, job_name), set())):
            yield f"{job_name}: {fault}"


def _of_the_whole(text: str, workflow: Fields) -> Iterator[str]:
    if {"pull_request_target", "workflow_run", "issue_comment"} & set(workflow["on"]):
        yield "runs with rights that a stranger starts"
    if workflow.get("permissions") != {}:
        yield "has permissions for all jobs"
    if "concurrency" not in workflow:
        yield "has no concurrency"
    for line in text.splitlines():
        if "uses:" in line and not PINNED.search(line):
            yield f"is not pinned: {line.strip()}"
    if re.search(r"\bsecrets\b|\bcache\b", text):
        yield "has a secret or a cache"


def _of_a_job(job: Fields, may_write: set[str]) -> Iterator[str]:
    if "timeout-minutes" not in job:
        yield "has no time limit"
    if "permissions" not in job:
        yield "does not say what it may do"
    written = {name for name, right in job.get("permissions", {}).items() if right != "read"}
    if written - may_write:
        yield f"may write {', '.join(sorted(written - may_write))}"
    for step in job["steps"]:
        yield from _of_a_step(step)
        if written - {"pages", "id-token"} and "uses" in step:
            yield "runs another's program with the right to write"


def _of_a_step(step: Fields) -> Iterator[str]:
    if "actions/checkout@" in step.get("uses", "") and step.get("with", {}).get("persist-credentials") is not False:
        yield "leaves its token in the checkout"
    script = step.get("run", "")
    if WITHIN_A_SCRIPT.search(script):
        yield "puts an expression into a script"
    yield from (f"names an unknown command: {command}" for command in unknown_commands(script))
