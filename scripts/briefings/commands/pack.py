"""`briefings pack`: the data of the last built site as one file with its checksum, for a release."""

import sys
from pathlib import Path

import click

from ..publish.pack import NothingToPack, pack
from ._options import places_of, with_places


@click.command("pack")
@with_places
def command(config: Path, records: Path | None, build: Path | None) -> None:
    """Pack the data of the last site into one file, for a release.

    Beside it stands its checksum, in SHA256SUMS. The same data gives the same bytes on every machine.
    """
    try:
        target = pack(places_of(config, records, build))
    except NothingToPack:
        click.echo("There is no site whose data could be packed: run `briefings build` first.", err=True)
        sys.exit(1)
    click.echo(f"{target.name} and SHA256SUMS are in {target.parent}.")
