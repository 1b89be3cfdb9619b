"""Pages on their way to a browser in, the same with a box that tells what is wrong with what was changed last out."""

import re
from collections.abc import Callable, Iterable
from html import escape
from typing import Any

from ..problem import Problem
from ..report import report

App = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
"""A program that answers a request (PEP 3333)."""

_BODY = re.compile(rb"<body\b[^>]*>", re.IGNORECASE)
_BOX = """
<section role="alert" aria-label="Not built" style="position: fixed; inset: auto 0 0; z-index: 99; max-height: 45vh;
  overflow: auto; padding: 1rem; border-top: 4px solid #b00020; background: #fff; color: #1a1a1a">
<p style="margin: 0 0 .5rem; font: 600 1rem sans-serif">This page is as it was last built. {0}</p>
<pre style="margin: 0; white-space: pre-wrap; font: .8rem monospace">{1}</pre>
</section>
"""


class Noticing:
    """Passes requests on, and puts a notice into every page as long as there is one."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._box = b""

    def tell(self, problems: tuple[Problem, ...]) -> None:
        """What keeps the site from being built; nothing takes the notice away."""
        told = "What was changed since cannot be built:"
        self._box = _BOX.format(told, escape(report(problems))).encode() if problems else b""

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        if not self._box:
            return self._app(environ, start_response)
        given: list[Any] = []
        answer = self._app(environ, lambda *words: given.extend(words))
        try:
            body = b"".join(answer)
        finally:
            getattr(answer, "close", int)()
        status, headers = given[:2]
        if dict(headers).get("Content-Type", "").startswith("text/html"):
            body = _BODY.sub(lambda match: match[0] + self._box, body, count=1)
            headers = [(name, str(len(body)) if name == "Content-Length" else value) for name, value in headers]
        start_response(status, headers)
        return [body]
