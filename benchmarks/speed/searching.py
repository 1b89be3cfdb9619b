"""A built site in, what the first answer of its search costs a reader out: bytes, seconds and memory in a Chromium."""  # noqa: INP001 - the folder is run as a program

import os
import shutil
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = ("--disable-background-networking", "--disable-gpu", "--no-sandbox")
PATIENCE = 300_000  # milliseconds
_MEGA = 1_000_000  # bytes
_PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """MB of the search that the site sent, seconds from opening the page to the first answer, MB of all processes.

    `before` are the MB of the index that came with the page though nobody turned to the search.
    """

    sent: float
    wall: float
    memory: float
    before: float


@dataclass(slots=True)
class _Sent:
    """What a server sent, by path."""

    paths: dict[str, int] = field(default_factory=dict)

    def of_search(self) -> int:
        """Without the scripts of the theme and of the site, which every page loads."""
        return sum(size for path, size in self.paths.items() if path.startswith("/search/"))


class _Counting(SimpleHTTPRequestHandler):
    """Serves a folder as it is, without packing, on connections that stay open as those of hosts do; and counts."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments: Any, sent: _Sent, **options: Any) -> None:  # noqa: ANN401 - the base class's own
        self._sent = sent
        super().__init__(*arguments, **options)

    def copyfile(self, source: Any, outputfile: Any) -> None:  # noqa: ANN401 - the base class's own
        content = source.read()
        self._sent.paths[self.path] = self._sent.paths.get(self.path, 0) + len(content)
        outputfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name of the base class
        pass


class _Patient(ThreadingHTTPServer):
    """A browser may close while it is being told something."""

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - the base class's own
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


def chromium() -> str | None:
    """Path of an installed Chromium, or None."""
    return next((path for path in map(shutil.which, PROGRAMS) if path), None)


def searched(site: Path, words: str, program: str) -> Search:
    """Twice with an empty cache: open the home page and leave it alone; open it and type `words` into its search."""
    with _serving(site) as (address, sent), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(FLAGS))
        browser.new_context().new_page().goto(address, wait_until="networkidle")
        before = sent.of_search()
        sent.paths.clear()
        page, start = browser.new_context().new_page(), time.perf_counter()
        page.goto(address)
        _first_answer(page, words)
        told = Search(
            sent=sent.of_search() / _MEGA,
            wall=time.perf_counter() - start,
            memory=_memory_below(os.getpid(), "chrom") / _MEGA,
            before=before / _MEGA,
        )
        browser.close()
    return told


def _first_answer(page: Page, words: str) -> None:
    page.locator(".md-search__input").first.click(timeout=PATIENCE)
    page.keyboard.type(words)
    page.locator(".md-search-result__item").first.wait_for(timeout=PATIENCE)


@contextmanager
def _serving(site: Path) -> Iterator[tuple[str, _Sent]]:
    sent = _Sent()
    server = _Patient(("127.0.0.1", 0), partial(_Counting, directory=str(site), sent=sent))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/", sent
    finally:
        server.shutdown()
        server.server_close()


def _memory_below(process: int, name: str) -> int:
    """Bytes in memory of all processes of a name that this one started, as Linux tells them; 0 elsewhere."""
    parents: dict[int, tuple[int, str, int]] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            head, _, rest = (folder / "stat").read_text(encoding="utf-8").rpartition(")")
            pages = int((folder / "statm").read_text(encoding="utf-8").split()[1])
        except OSError:
            continue
        parents[int(folder.name)] = int(rest.split()[1]), head.partition("(")[2], pages * _PAGE
    below = {process}
    while more := {each for each, (parent, _, _) in parents.items() if parent in below} - below:
        below |= more
    return sum(size for each, (_, called, size) in parents.items() if each in below and name in called)
