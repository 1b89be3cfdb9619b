"""A web on this machine: a proxy that answers for every host by a table, and the requests that it has heard."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from serving import Quiet, serving

ARCHIVE = "http://archive.example.com/available"


@dataclass
class Web:
    """What each address answers, as `301 http://…`, `200` or a word; others are not found.

    `copies` are what the web archive holds, by the address that it is asked for; `heard` are all requests.
    """

    address: str = ""
    pages: dict[str, str] = field(default_factory=dict)
    copies: dict[str, dict[str, Any]] = field(default_factory=dict)
    heard: list[str] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)
    passwords: set[str] = field(default_factory=set)
    done: threading.Event = field(default_factory=threading.Event)


class _Proxy(Quiet):
    """Answers requests for whole addresses, as a proxy is asked."""

    def __init__(self, *arguments: Any, web: Web) -> None:  # noqa: ANN401 - the base class's own
        self.web = web
        super().__init__(*arguments)

    def do_CONNECT(self) -> None:  # noqa: N802 - the base class's name
        """Agrees to a secure connection and then speaks nonsense."""
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"this is no handshake\n")
        self.close_connection = True

    def do_HEAD(self) -> None:  # noqa: N802 - the base class's name
        self._answer()

    def do_GET(self) -> None:  # noqa: N802 - the base class's name
        self._answer()

    def _answer(self) -> None:
        self.web.heard.append(f"{self.command} {self.path}")
        self.web.agents.add(self.headers["User-Agent"])
        self.web.passwords.update(self.headers.get_all("Authorization") or ())
        if self.path.startswith(ARCHIVE):
            return self._copy()
        told = self.web.pages.get(self.path, "404")
        if told == "busy once":
            self.web.pages[self.path] = "200"
            return self._tell(503, {"Retry-After": "0"})
        if told == "no HEAD, endless":
            return self._tell(405) if self.command == "HEAD" else self._endless()
        if told == "silent":
            self.web.done.wait()
        if told in {"silent", "breaks off"}:
            self.close_connection = True
            return None
        status, _, location = told.partition(" ")
        return self._tell(int(status), {"Location": location} if location else {})

    def _tell(self, status: int, headers: dict[str, str] | None = None, content: bytes = b"") -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(content)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(b"" if self.command == "HEAD" else content)

    def _endless(self) -> None:
        self.send_response(200)
        self.end_headers()
        while True:
            self.wfile.write(b"x" * 65536)

    def _copy(self) -> None:
        asked = parse_qs(urlsplit(self.path).query)
        told = self.web.copies.get(asked["url"][0])
        if told == {"answers": 500}:
            return self._tell(500)
        return self._tell(200, content=json.dumps({"archived_snapshots": {"closest": told} if told else {}}).encode())


@contextmanager
def answering() -> Iterator[Web]:
    """The web for as long as tests need it."""
    web = Web()
    with serving(partial(_Proxy, web=web)) as address:
        web.address = address
        try:
            yield web
        finally:
            web.done.set()


def only(web: Web, monkeypatch: pytest.MonkeyPatch) -> Web:
    """The web without a page, and no other to ask: no request leaves the machine."""
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.setenv(name, web.address)
    for name in ("no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    web.pages, web.copies = {}, {}
    for heard in (web.heard, web.agents, web.passwords):
        heard.clear()
    return web
