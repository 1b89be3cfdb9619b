"""The command line: words in, an exit code out; one file per command in `commands/`, found by being there."""

import importlib
import pkgutil
import sys

import click

from . import commands
from .settings import BadSettings


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="briefing-archive", prog_name="briefings")
def briefings() -> None:
    """Check, build and serve an archive of briefings.

    Exit codes: 0 fine, 1 problems in records or pages, 2 wrong usage, 3 a fault of the program.
    """


for module in sorted(module.name for module in pkgutil.iter_modules(commands.__path__)):
    if not module.startswith("_"):
        briefings.add_command(importlib.import_module(f"{commands.__name__}.{module}").command)


def main(arguments: list[str] | None = None) -> None:
    """Run a command and leave with its exit code; a fault of ours is told with its traceback."""
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
