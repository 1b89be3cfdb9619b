"""`briefings check`: read and check all records, and tell every problem."""

import os
import sys
from pathlib import Path

import click

from ..problem import Problem, stops_build
from ..report import report
from ..report.github import annotations, job_summary
from ..report.json import listed
from ..story import checked
from ._options import places_of, with_places

SUMMARY = "GITHUB_STEP_SUMMARY"
"""Name of the variable by which a workflow says where the summary of its job is written."""


@click.command("check")
@with_places
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "github", "json"]),
    default="text",
    show_default=True,
    help="For people, for the annotations of a GitHub workflow, or for programs.",
)
@click.option("--changed", multiple=True, help="A changed file, by its path; its annotations come first.")
def command(config: Path, records: Path | None, build: Path | None, form: str, changed: tuple[str, ...]) -> None:
    """Check all records and tell every problem at its place."""
    _, problems = checked(places_of(config, records, build))
    click.echo(_told(problems, form, changed), nl=False)
    if form == "github" and os.environ.get(SUMMARY):
        with Path(os.environ[SUMMARY]).open("a", encoding="utf-8") as file:
            file.write(job_summary(problems))
    sys.exit(1 if stops_build(problems) else 0)


def _told(problems: tuple[Problem, ...], form: str, changed: tuple[str, ...]) -> str:
    if form == "json":
        return listed(problems)
    return annotations(problems, changed) if form == "github" else report(problems)
