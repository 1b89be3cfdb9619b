"""`briefings serve`: build, serve, and build again whenever a record, a page or a template changes."""

import sys
from pathlib import Path

import click
from mkdocs.livereload import LiveReloadServer

from ..publish.places import Places
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
    _build(places)
    if not places.site.exists():
        sys.exit(1)
    server = _server(places, host, port)
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


def _server(places: Places, host: str, port: int) -> LiveReloadServer:
    """MkDocs' own server over the last good site; it reloads the page in the browser when a build is done."""
    server = LiveReloadServer(builder=lambda: _build(places), host=host, port=port, root=str(places.site))
    server.error_handler = lambda code: _error_page(places, code)
    for watched in (places.records, places.written, TEMPLATES, places.config, places.root / "overrides"):
        if watched.exists():
            server.watch(str(watched))
    return server


def _error_page(places: Places, code: int) -> bytes | None:
    page = places.site / f"{code}.html"
    return page.read_bytes() if page.is_file() else None


def _build(places: Places) -> None:
    """Build and tell what happened; a mistake leaves the last good site, and the server goes on."""
    tell(build_archive(places), err=True)
