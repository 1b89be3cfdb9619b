"""`briefings links`: ask the web whether the addresses of sources still lead to them."""

import os
import sys
import time
from functools import partial
from pathlib import Path

import click

from ..checked import checked
from ..cited import Cited, sources
from ..nearest import did_you_mean
from ..problem import Problem, stops_build, without_notes
from ..publish.places import Places
from ..reachable import asked, problems_of
from ..reachable.addresses import addresses_of
from ..reachable.copies import copy_in
from ..reachable.told import counts
from ..reachable.web import Manners, opened
from ..report import printable, report
from ..report.github import annotations, as_summary
from ..report.json import listed
from ..settings import load_settings
from ._options import places_of, with_places
from ._telling import tell
from .check import SUMMARY

ARCHIVE = "https://archive.org/wayback/available"
_SECONDS = click.FloatRange(min=0)


@click.command("links")
@click.argument("ids", nargs=-1, metavar="[SOURCE]...")
@with_places
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "github", "json"]),
    default="text",
    show_default=True,
    help="For people, for a GitHub workflow, or for programs.",
)
@click.option("--timeout", type=_SECONDS, default=20, show_default=True, help="Seconds to wait for an answer.")
@click.option("--pause", type=_SECONDS, default=1, show_default=True, help="Seconds to wait before each request.")
@click.option("--archive", default=ARCHIVE, show_default=True, help="The web archive that is asked for copies.")
def command(  # noqa: PLR0913 - one for each option
    *,
    ids: tuple[str, ...],
    config: Path,
    records: Path | None,
    build: Path | None,
    form: str,
    timeout: float,
    pause: float,
    archive: str,
) -> None:
    """Ask the web whether the addresses of sources still lead to them.

    SOURCE is the id of a source (of one written out in a meeting: the meeting's id, a hyphen, its letter); without
    one, all are asked. Told is what moved, what refuses programs, what is gone and what gives no page, with the line
    to write where a new address or an archived copy is known. No file is changed.
    """
    places = places_of(config, records, build)
    addresses = [address for cited in _chosen(places, ids) for address in addresses_of(cited)]
    manners = Manners(agent=_agent(places), timeout=timeout, pause=pause, wait=time.sleep)
    with opened(manners) as web:
        answers = asked(addresses, web.ask, partial(_tell_progress, form=form))
        problems = problems_of(answers, partial(copy_in, archive, web.fetch))
    _tell(problems, counts(answers), form)
    sys.exit(1 if stops_build(problems) else 0)


def _chosen(places: Places, ids: tuple[str, ...]) -> tuple[Cited, ...]:
    """The sources that are meant, all if none is named; ends where records cannot be read."""
    found, problems = checked(places)
    if stops_build(problems):
        tell(without_notes(problems), err=True)
        sys.exit(1)
    known = sources(found)
    for id_ in ids:
        if id_ not in known:
            help_ = did_you_mean(id_, known, "give the id of a record in sources/")
            raise click.UsageError(f"there is no source `{printable(id_)}`; {help_}")
    return tuple(known[id_] for id_ in ids or known)


def _agent(places: Places) -> str:
    settings = load_settings(places.config)
    owner = settings.repository or settings.address
    return f"briefings-links (+{owner})" if owner.isascii() and owner.isprintable() else "briefings-links"


def _tell_progress(address: str, form: str) -> None:
    if form == "text" and sys.stderr.isatty():
        click.echo(printable(address), err=True)


def _tell(problems: tuple[Problem, ...], ending: str, form: str) -> None:
    if form == "json":
        click.echo(listed(problems), nl=False)
    elif form == "github":
        click.echo(annotations(problems), nl=False)
        _summarise(report(problems, ending))
    else:
        tell(problems, ending)


def _summarise(whole: str) -> None:
    if os.environ.get(SUMMARY):
        with Path(os.environ[SUMMARY]).open("a", encoding="utf-8") as file:
            file.write(as_summary("What became of the sources' addresses", whole))
