"""`briefings start`: a copy of this archive becomes the beginning of another one."""

import sys
from pathlib import Path

import click

from ..promoting.writing import LeftWritten
from ..replace import ChangedMeanwhile
from ..report import printable
from ..settings import load_settings
from ..starting import SETTINGS, Plan, plan
from ..starting.carrying_out import carry_out
from ..starting.checkout import Checkout, checkout_of
from ..starting.refused import Refused
from ..starting.telling import summary, undoing, whole
from ..starting.wanted import BadAnswer
from ._settling import OPTIONS, agreed, asked, settled

NEXT = """
Next:
  make check          tells whether all is right
  git add --all       and
  git commit          make it the beginning of your archive
The guide tells the rest: docs/handbook/own-archive.md."""


def _with_options(command: click.Command) -> click.Command:
    for name, text in reversed(OPTIONS.items()):
        command.params.insert(0, click.Option([f"--{name}"], help=text, metavar=name.upper()))
    return command


@_with_options
@click.command("start")
@click.option("--print", "--dry-run", "print_", is_flag=True, help="Show what would be done and do nothing.")
@click.option("--ask", is_flag=True, help="Ask even if no terminal is seen.")
def command(*, print_: bool, ask: bool, **given: str | None) -> None:
    """Begin an archive of your own in a copy of this one.

    Run it in the first folder of the copy, when everything is committed. It deletes the records and the tests that
    know them, writes the settings, and leaves one invented meeting as an example. What is not given is asked for.
    """
    root = Path.cwd()
    if not (root / SETTINGS).is_file():
        raise click.UsageError(f"there is no {SETTINGS} here; run this in the first folder of your copy")
    ask = ask or sys.stdin.isatty()
    try:
        checkout = checkout_of(root)
        former = load_settings(root / SETTINGS)
        wanted = (asked if ask else settled)(given, former, checkout.origin)
        planned = plan(checkout, former, wanted)
    except (Refused, BadAnswer) as mistake:
        raise click.UsageError(printable(str(mistake))) from mistake
    _tell(planned, print_=print_)
    if print_ or (ask and not agreed()):
        click.echo("Nothing was done.", err=True)
    else:
        _do(planned, checkout)


def _tell(planned: Plan, *, print_: bool) -> None:
    lines = (*summary(planned), *(whole(planned) if print_ else ()))
    click.echo("\n".join(map(printable, lines)))


def _do(planned: Plan, checkout: Checkout) -> None:
    try:
        carry_out(planned, checkout.root)
    except (OSError, ChangedMeanwhile, LeftWritten) as error:
        click.echo(f"Not everything could be done: {printable(str(error))}.", err=True)
        click.echo("\n".join(map(printable, undoing(planned))), err=True)
        sys.exit(1)
    click.echo("\n".join((*map(printable, undoing(planned)), NEXT)))
