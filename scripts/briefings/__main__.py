"""The command line: words in, an exit code out; one file per command in `commands/`, found by being there."""

import gc
import importlib
import pkgutil
import sys
from typing import cast

import click

from . import commands
from .settings import BadSettings

_MADE_BEFORE_COLLECTING = 50_000
"""Values: nearly all stay until the end, and to look through them for waste as often as usual takes its time."""


class OnDemand(click.Group):
    """Only the command that is called is loaded: all of them together take a second."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's form
        return sorted(each.name for each in pkgutil.iter_modules(commands.__path__) if not each.name.startswith("_"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        return cast("click.Command", importlib.import_module(f"{commands.__name__}.{cmd_name}").command)


@click.group(cls=OnDemand, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="briefing-archive", prog_name="briefings")
def briefings() -> None:
    """Check, build and serve an archive of briefings.

    Exit codes: 0 fine, 1 problems in records or pages, 2 wrong usage, 3 a fault of the program.
    """


def main(arguments: list[str] | None = None) -> None:
    """Run a command and leave with its exit code; a fault of ours is told with its traceback."""
    gc.set_threshold(_MADE_BEFORE_COLLECTING, 50, 100)
    try:
        briefings(arguments)
    except BadSettings as mistake:
        click.echo(f"Error: {mistake}", err=True)
        sys.exit(2)
    except Exception:  # noqa: BLE001 - the outermost place: everything unforeseen ends here
        sys.excepthook(*sys.exc_info())
        click.echo("This is a fault of the program, not of your records. Please report the lines above.", err=True)
        sys.exit(3)


if __name__ == "__main__":
    main()
