"""`briefings promote`: what is written out in a meeting gets a file of its own."""

import datetime as dt
import sys
from pathlib import Path

import click

from ..checked import merged_records
from ..history import history_of
from ..promoting import Promotion, Refused, Wish, promote
from ..promoting.writing import LeftWritten, write
from ..publish.places import Places
from ..read.files import record_files
from ..replace import ChangedMeanwhile
from ..report import printable, report
from ..settings import load_settings
from ._chosen import inner_path
from ._options import places_of, with_places


@click.command("promote")
@click.argument("meeting")
@click.argument("key")
@click.option("--id", "id_", help="Id of the new record.  [default: made from publisher and date, or from the name]")
@click.option("--country", help="Country that a person serves, by its code.  [default: that of the side]")
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), help="Day of the redirect.  [default: today]")
@with_places
def command(  # noqa: PLR0913 - one for each word and option
    *,
    meeting: str,
    key: str,
    id_: str | None,
    country: str | None,
    on: dt.datetime | None,
    config: Path,
    **folders: Path | None,
) -> None:
    """Give what is written out in a meeting its own file.

    MEETING is the id of a meeting, KEY the letter of a source or the key of a person that is written out there. The
    fields and their comments move, every reference to them is mended, and the page of a source that was published is
    redirected; what was written, moved and added is told.
    Nothing is written if the archive would have a problem afterwards that it does not have now.
    """
    places = places_of(config, **folders)
    day = on.date() if on else dt.datetime.now().astimezone().date()
    settings = load_settings(places.config)
    history = history_of(places.root, settings.started_after)
    merged = merged_records(places, history)
    published = merged if history.newest else None
    wish = Wish(meeting=meeting, key=key, id=id_, country=country, on=day, published=published)
    try:
        promotion = promote(tuple(record_files(places.records)), settings, merged, wish)
    except Refused as refused:
        raise click.UsageError(str(refused)) from refused
    if promotion.problems:
        click.echo(report(promotion.problems), nl=False)
        click.echo("Nothing was written: mend this first.", err=True)
        sys.exit(1)
    _write(places, promotion)


def _write(places: Places, promotion: Promotion) -> None:
    """Write the files and name them; exit with 1 if one of them has changed or come to be meanwhile."""
    changes = {places.records / inner_path(path): change for path, change in promotion.changes.items()}
    try:
        write(changes)
    except (ChangedMeanwhile, FileExistsError) as error:
        click.echo(f"Nothing was written: {Path(str(error)).name} was written by somebody else meanwhile.", err=True)
        sys.exit(1)
    except LeftWritten as left:
        names = ", ".join(printable(str(path)) for path in left.paths)
        click.echo(f"Not everything could be written, and this was written and stays: {names}.", err=True)
        sys.exit(1)
    except OSError as error:
        raise click.ClickException(f"nothing was written: {error.strerror} ({error.filename})") from error
    for path, (old, _) in promotion.changes.items():
        click.echo(f"{'new' if old is None else 'changed'}: {printable(path)}")
    for line in promotion.told:
        click.echo(printable(line))
