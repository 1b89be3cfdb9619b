"""`briefings build`: records in, site out."""

import datetime as dt
import sys
from pathlib import Path

import click

from ..problem import stops_build
from ..recall import build as built
from ._options import places_of, with_fonts, with_places
from ._telling import tell
from ._waiting import waiting


@click.command("build")
@with_places
@click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day that counts as today.  [default: the day of the newest commit]",
)
@click.option("--from-disk", is_flag=True, help="Make links name files, so that pages open without a server.")
@click.option("--anew", is_flag=True, help="Make everything anew, without what earlier builds kept.")
@click.option(
    "--search-in-pieces", is_flag=True, help="Cut a large index of the search, as a site on the web wants it."
)
@click.option("--with-pdfs", is_flag=True, help="Make PDFs of briefings, pairs and topics, and link them.")
@with_fonts
def command(  # noqa: PLR0913 - one for each option
    *,
    config: Path,
    records: Path | None,
    build: Path | None,
    as_of: dt.datetime | None,
    from_disk: bool,
    anew: bool,
    search_in_pieces: bool,
    with_pdfs: bool,
    fonts: tuple[Path, ...],
) -> None:
    """Check all records, make all pages, and build the site."""
    places = places_of(config, records, build)
    day = as_of.date() if as_of else None
    with waiting("Building the site and its PDFs" if with_pdfs else "Building the site"):
        problems = built(
            places,
            day,
            from_disk=from_disk,
            anew=anew,
            in_pieces=search_in_pieces,
            with_pdfs=with_pdfs,
            fonts=fonts,
        )
    if problems:
        tell(problems, err=stops_build(problems))
    if stops_build(problems):
        kept = "the last good site stays as it was" if places.site.exists() else "no site was built"
        click.echo(f"Nothing was published: {kept}.", err=True)
        sys.exit(1)
    way = "open index.html there" if from_disk else "open index.html there by `briefings serve`"
    click.echo(f"The site is in {_shown(places.site)}: {way}.")


def _shown(folder: Path) -> str:
    """The path from here if it lies below, else in full."""
    return str(folder.relative_to(Path.cwd())) if folder.is_relative_to(Path.cwd()) else str(folder)
