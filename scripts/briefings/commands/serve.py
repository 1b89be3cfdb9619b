"""`briefings serve`: build, serve, and build again whenever a record, a page or a template changes."""

import sys
from pathlib import Path

import click

from ..problem import Problem
from ..publish.places import Places
from ..serving.server import server_of
from ..story import TEMPLATES, build_archive
from ._options import places_of, with_places
from ._telling import tell


@click.command("serve")
@with_places
@click.option("--address", default="127.0.0.1:8000", show_default=True, help="Host and port to serve at.")
def command(config: Path, records: Path | None, build: Path | None, address: str) -> None:
    """Build the site, serve it, and follow every change."""
    places = places_of(config, records, build)
    host, port = _host_and_port(address)
    watched = (places.records, places.written, TEMPLATES, places.config, places.root / "overrides")
    server = server_of(places, watched, lambda: _build(places), (host, port))
    if not places.site.exists():
        sys.exit(1)
    click.echo(f"Serving at {server.url}; stop with Ctrl+C.")
    try:
        server.serve()
    except KeyboardInterrupt:
        click.echo("Stopped.")
    finally:
        server.shutdown()


def _host_and_port(address: str) -> tuple[str, int]:
    host, _, port = address.rpartition(":")
    if not host or not port.isdigit():
        raise click.BadParameter("give a host and a port, for example 127.0.0.1:8000", param_hint="--address")
    return host, int(port)


def _build(places: Places) -> tuple[Problem, ...]:
    """Build and tell what happened."""
    problems = build_archive(places)
    tell(problems, err=True)
    return problems
