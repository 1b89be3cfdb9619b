"""`briefings check`: read and check all records, tell every problem, and mend what can be mended if asked to."""

import os
import sys
from pathlib import Path

import click

from ..problem import Problem, stops_build, without_notes
from ..publish.places import Places
from ..read.files import File
from ..recall import problems_of
from ..report import printable, where
from ..report.colour import coloured
from ..report.endings import ending
from ..report.github import annotations, job_summary
from ..report.json import listed
from ..settings import Settings, load_settings
from ._chosen import chosen
from ._options import places_of, with_places
from ._telling import colour, tell

SUMMARY = "GITHUB_STEP_SUMMARY"
"""Name of the variable by which a workflow says where the summary of its job is written."""


@click.command("check")
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path(exists=True, path_type=Path))
@click.option("--fix", is_flag=True, help="Mend what can have been meant in one way only.")
@click.option(
    "--suggestions", is_flag=True, help="Like --fix, and misspelt fields and words of lists by the nearest one."
)
@click.option("--notes", is_flag=True, help="Tell the notes too; otherwise they are only counted.")
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
def command(  # noqa: PLR0913 - one for each option
    *,
    paths: tuple[Path, ...],
    fix: bool,
    suggestions: bool,
    notes: bool,
    config: Path,
    records: Path | None,
    build: Path | None,
    form: str,
    changed: tuple[str, ...],
) -> None:
    """Check all records and tell every problem at its place.

    PATH is a record or a folder of records: all are checked, and only the problems of these are told. With --fix and
    --suggestions a file is changed at the places of its mistakes and nowhere else, and only where a mistake is gone
    afterwards and no other is there.
    """
    places = places_of(config, records, build)
    problems = _found(places, paths)
    settings = load_settings(places.config)
    done: tuple[Problem, ...] = ()
    if fix or suggestions:
        done = _mended(places, _files(places, paths), problems, settings, suggestions=suggestions)
    if done:
        _tell_fixed(done, err=form != "text")
        problems = _found(places, paths)
    if any(problem.fix for problem in problems):
        problems = _with_sure_fixes(_files(places, paths), problems, settings)
    _tell(problems, form, changed, fixed=len(done), notes=notes)
    sys.exit(1 if stops_build(problems) else 0)


def _found(places: Places, paths: tuple[Path, ...]) -> tuple[Problem, ...]:
    """The problems in the files that the paths name; of all records if there is no path."""
    if not paths:
        return problems_of(places)
    files = _files(places, paths)
    return tuple(problem for problem in problems_of(places) if problem.place.path in files)


def _files(places: Places, paths: tuple[Path, ...]) -> dict[str, File]:
    """The files that the paths name, or all records, by their paths."""
    return {file.path: file for file in chosen(places.records, paths)}


def _mended(
    places: Places, files: dict[str, File], problems: tuple[Problem, ...], settings: Settings, *, suggestions: bool
) -> tuple[Problem, ...]:
    from ._fixing import mend  # noqa: PLC0415 - most checks mend nothing, and what mends takes long to load

    return mend(places.records, files, problems, settings, suggestions=suggestions)


def _with_sure_fixes(files: dict[str, File], problems: tuple[Problem, ...], settings: Settings) -> tuple[Problem, ...]:
    from ._fixing import with_sure_fixes  # noqa: PLC0415 - as above

    return with_sure_fixes(files, problems, settings)


def _tell_fixed(problems: tuple[Problem, ...], *, err: bool) -> None:
    for problem in problems:
        line = f"{coloured('fixed', 'fixed')}: {where(problem.place, coloured)}: {printable(problem.message)}"
        click.echo(line, err=err, color=colour())
    click.echo(err=err)


def _tell(problems: tuple[Problem, ...], form: str, changed: tuple[str, ...], *, fixed: int, notes: bool) -> None:
    if form == "json":
        click.echo(listed(problems), nl=False)
    elif form == "github":
        click.echo(annotations(problems, changed), nl=False)
        _summarise(problems)
    else:
        tell(problems if notes else without_notes(problems), ending(problems, fixed=fixed, notes=notes))


def _summarise(problems: tuple[Problem, ...]) -> None:
    if os.environ.get(SUMMARY):
        with Path(os.environ[SUMMARY]).open("a", encoding="utf-8") as file:
            file.write(job_summary(problems))
