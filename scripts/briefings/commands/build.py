"""`briefings build`: records in, site out."""

import datetime as dt
import sys
from pathlib import Path

import click

from ..problem import stops_build
from ..story import build_archive
from ._options import places_of, with_places
from ._telling import tell


@click.command("build")
@with_places
@click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day that counts as today.  [default: the day of the newest commit]",
)
def command(config: Path, records: Path | None, build: Path | None, as_of: dt.datetime | None) -> None:
    """Check all records, make all pages, and build the site."""
    places = places_of(config, records, build)
    problems = build_archive(places, as_of.date() if as_of else None)
    if problems:
        tell(problems, err=stops_build(problems))
    if stops_build(problems):
        kept = "the last good site stays as it was" if places.site.exists() else "no site was built"
        click.echo(f"Nothing was published: {kept}.", err=True)
        sys.exit(1)
    click.echo(f"The site is in {_shown(places.site)}: open index.html there by `briefings serve`.")


def _shown(folder: Path) -> str:
    """The path from here if it lies below, else in full."""
    return str(folder.relative_to(Path.cwd())) if folder.is_relative_to(Path.cwd()) else str(folder)
