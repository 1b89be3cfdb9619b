"""Problems in, their report on a stream out; in colour where somebody looks at a terminal."""

import os

import click

from ..problem import Problem
from ..report import report
from ..report.colour import coloured


def tell(problems: tuple[Problem, ...], ending: str | None = None, *, err: bool = False) -> None:
    """Print the report; `ending` stands in the place of its last line."""
    click.echo(report(problems, ending, coloured), nl=False, err=err, color=colour())


def colour() -> bool | None:
    """None leaves it to click, which takes the colours out where no terminal reads (https://no-color.org)."""
    return False if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" else None
