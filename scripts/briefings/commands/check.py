"""`briefings check`: read and check all records, and tell every problem."""

import sys
from pathlib import Path

import click

from ..problem import stops_build
from ..report import report
from ..story import checked
from ._options import places_of, with_places


@click.command("check")
@with_places
def command(config: Path, records: Path | None, build: Path | None) -> None:
    """Check all records and tell every problem at its place."""
    _, problems = checked(places_of(config, records, build))
    click.echo(report(problems), nl=False)
    sys.exit(1 if stops_build(problems) else 0)
