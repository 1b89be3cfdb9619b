"""`briefings new`: answers in, the file of a new record out."""

import sys
from pathlib import Path

import click

from ..checked import checked
from ..create import create
from ..drafting.composing import Composed, composed
from ..drafting.known import Known
from ..drafting.options import BadOption, Missing, begun, kind_called, settled
from ..drafting.state import State
from ..drafting.wording import INTRODUCTION
from ..kinds import models
from ..publish.places import Places
from ..report import printable
from ._asking import finished
from ._options import places_of, with_places
from ._telling import tell

KINDS = ", ".join(models())
NEXT = """\
Next:
  briefings check    tells whether all records are right
  briefings serve    shows its page, as `make serve` does
Then commit the file and open a pull request; CONTRIBUTING.md and the handbook say how."""


@click.command(
    "new",
    help=f"Make a new record by answering questions.\n\nKIND is one of {KINDS}; `person` does as well as `people`.",
)
@click.argument("kind")
@click.option("--set", "given", multiple=True, metavar="FIELD=VALUE", help="An answer, such as sides.0.country=is.")
@click.option("--id", "id_", default="", help="The id of the record.  [default: proposed from the answers]")
@click.option("--print", "--dry-run", "print_", is_flag=True, help="Show the file and write nothing.")
@click.option("--ask", is_flag=True, help="Ask even if no terminal is seen.")
@with_places
def command(  # noqa: PLR0913 - one for each option
    *,
    kind: str,
    given: tuple[str, ...],
    id_: str,
    print_: bool,
    ask: bool,
    config: Path,
    records: Path | None,
    build: Path | None,
) -> None:
    places = places_of(config, records, build)
    try:
        state = begun(kind_called(kind), given, id_)
    except BadOption as mistake:
        raise click.UsageError(str(mistake)) from mistake
    at_last = "Enter ends, and writes nothing." if print_ else "Enter writes this file."
    file = _file(state, places, at_last if ask or sys.stdin.isatty() else None)
    if print_:
        click.echo(file.content, nl=False)
    else:
        _write(file, places)


def _file(state: State, places: Places, ask: str | None) -> Composed:
    """The file, made of the options alone or asked for; leaves the program if there will be none.

    `ask` is what to say when all is answered, None if nobody can be asked.
    """
    if ask:
        click.echo("Reading the archive …", err=True)
    found, problems = checked(places)
    known = Known(records=found, problems=problems, folder=places.records.name)
    whole, missing = settled(state, known)
    file = None if missing else composed(whole, known)
    if file and not file.problems:
        return file
    if ask:
        return _asked(state if missing else whole, known, ask)
    if file is None:
        raise click.UsageError(_told(missing))
    tell(file.problems, err=True)
    raise _nothing_written()


def _asked(state: State, known: Known, at_last: str) -> Composed:
    click.echo("\n".join(INTRODUCTION), err=True)
    try:
        return finished(state, known, at_last)
    except click.Abort as end:
        click.echo("", err=True)
        raise _nothing_written() from end


def _nothing_written() -> click.exceptions.Exit:
    click.echo("Nothing was written.", err=True)
    return click.exceptions.Exit(1)


def _told(missing: tuple[Missing, ...]) -> str:
    lines = (f"  {each.option}: {each.text}" for each in missing)
    how = "give each with --set FIELD=VALUE (or --id), or use --ask to be asked"
    return "\n".join(("these are missing, and there is no terminal to ask at:", *lines, how))


def _write(file: Composed, places: Places) -> None:
    path = places.records.parent / file.path
    try:
        create(path, file.content)
    except FileExistsError as taken:
        click.echo(f"{printable(file.path)} is there already.", err=True)
        raise _nothing_written() from taken
    except OSError as error:
        raise click.ClickException(f"nothing was written: {error.strerror} ({error.filename})") from error
    click.echo(f"Written: {printable(file.path)}\n\n{NEXT}")
