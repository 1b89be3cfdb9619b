"""`briefings changes`: what the work since a commit does to the pages."""

import os
import sys
from pathlib import Path

import click

from ..comparing import compare
from ..comparing.as_markdown import LIMIT, as_markdown
from ..comparing.as_text import as_text
from ..comparing.comparison import Comparison
from ..comparing.git import NoBase
from ._options import places_of, with_places
from ._telling import colour
from .check import SUMMARY

_COLOURS = {"+": "green", "-": "red", "@": "cyan"}


@click.command("changes")
@click.argument("base")
@with_places
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "github"]),
    default="text",
    show_default=True,
    help="For a terminal, or for the summary of a GitHub workflow.",
)
def command(*, base: str, config: Path, records: Path | None, build: Path | None, form: str) -> None:
    """Show what a change does to the pages.

    BASE is the branch or commit that the change is for, for example origin/main. Told are the pages that are new,
    change, move and go, and of each briefing what a reader sees to differ, whether the work is committed or not.
    """
    try:
        comparison = compare(places_of(config, records, build), base)
    except NoBase as reason:
        raise click.UsageError(str(reason)) from reason
    if form == "github":
        _summarise(comparison)
    else:
        _tell(as_text(comparison))
    sys.exit(1 if comparison.errors else 0)


def _tell(lines: tuple[str, ...]) -> None:
    click.echo("\n".join(map(_painted, lines)), color=colour())


def _painted(line: str) -> str:
    """Only lines of a difference begin with these signs."""
    return click.style(line, fg=_COLOURS[line[0]]) if line[:1] in _COLOURS else line


def _summarise(comparison: Comparison) -> None:
    """Add to the summary of the workflow, which together holds no more than the limit; print it where there is none."""
    if not os.environ.get(SUMMARY):
        click.echo(as_markdown(comparison), nl=False)
        return
    with Path(os.environ[SUMMARY]).open("a", encoding="utf-8", newline="\n") as file:
        file.write(as_markdown(comparison, LIMIT - file.tell()))
    click.echo(as_text(comparison)[0])
