"""An archive and an address in, MkDocs' own server over its last good site out."""

from collections.abc import Callable
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

from ..problem import Problem, stops_build
from ..publish.places import Places
from .notice import Noticing

Build = Callable[[], tuple[Problem, ...]]


def server_of(places: Places, watched: tuple[Path, ...], build: Build, address: tuple[str, int]) -> LiveReloadServer:
    """It builds now, and whenever anything below `watched` changes; then the browser shows its page anew, at its place.

    A mistake leaves the last good site, on whose pages it is told, and the server goes on.
    """
    server = LiveReloadServer(lambda: noticing.tell(_stopping(build())), *address, root=str(places.site))
    noticing = Noticing(server.serve_request)
    server.set_app(noticing)
    server.builder()
    server.error_handler = lambda code: _error_page(places, code)
    for each in watched:
        if each.exists():
            server.watch(str(each))
    return server


def _stopping(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    return problems if stops_build(problems) else ()


def _error_page(places: Places, code: int) -> bytes | None:
    page = places.site / f"{code}.html"
    return page.read_bytes() if page.is_file() else None
