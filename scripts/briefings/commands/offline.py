"""`briefings offline`: records in, one ZIP file to carry out."""

import datetime as dt
import sys
from pathlib import Path

import click

from ..carrying.carry import Made, carry
from ..carrying.inside import inside
from ..carrying.names import unpackable
from ..printing.compiler import Press
from ..problem import Problem, stops_build
from ..publish.places import OnDisk
from ..story import build_archive
from ._options import places_of, with_fonts, with_places
from ._telling import tell
from ._waiting import waiting

_MEGA = 1000**2


@click.command("offline")
@with_places
@click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day that counts as today.  [default: the day of the newest commit]",
)
@with_fonts
def command(
    *, config: Path, records: Path | None, build: Path | None, as_of: dt.datetime | None, fonts: tuple[Path, ...]
) -> None:
    """Make one file of the whole site, to be read without a network.

    It holds search, tables, pictures and PDFs, and a page to start from. Beside it stands its checksum.
    The site in build/site stays as it is.
    """
    given = places_of(config, records, build)
    places = OnDisk(root=given.root, records=given.records, build=given.build, config=given.config)
    with waiting("Building the site and its PDFs"):
        problems = _built(places, as_of.date() if as_of else None, Press(fonts=fonts))
    if problems:
        tell(problems, err=stops_build(problems))
    if stops_build(problems):
        kept = "the last file stays as it was" if any(places.offline.glob("*.zip")) else "no file was made"
        click.echo(f"Nothing was packed: {kept}.", err=True)
        sys.exit(1)
    _tell_made(_carried(places))


def _built(places: OnDisk, as_of: dt.date | None, press: Press) -> tuple[Problem, ...]:
    problems = build_archive(places, as_of, from_disk=True, press=press)
    return problems if stops_build(problems) else (*problems, *unpackable(inside(places.site)))


def _carried(places: OnDisk) -> Made:
    try:
        return carry(places, places.offline)
    except OSError as error:
        raise click.UsageError(
            f"the file cannot be written to {places.offline} ({error.strerror}); make room, or name another folder "
            "with --build"
        ) from error


def _tell_made(made: Made) -> None:
    held = made.carried
    click.echo(f"{made.path.name} is in {made.path.parent}, and its checksum beside it.")
    click.echo(f"{made.size / _MEGA:.1f} MB, {held.files} files, {held.pdfs} of them PDFs; SHA-256 {made.sha256}")
