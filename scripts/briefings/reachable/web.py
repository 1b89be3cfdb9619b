"""The network: an address in, a server's answer out, asked politely; the only module that opens connections.

One request at a time, a pause before each, a name by which a server's owner finds who asks, and no body read beyond
what is needed.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import requests
from requests.adapters import HTTPAdapter
from requests.utils import requote_uri
from urllib3.exceptions import HTTPError
from urllib3.util import Retry

from .answer import Answer
from .failure import in_words

_SENDS_ON = frozenset({301, 302, 303, 307, 308})
_READ = 64 * 1024  # bytes of an archive's answer
_LONGEST_WAIT = 60  # seconds that a server may ask us to wait


@dataclass(frozen=True, kw_only=True, slots=True)
class Manners:
    """Who asks, how long is waited for an answer and before each request, in seconds, and how one waits."""

    agent: str
    timeout: float
    pause: float
    wait: Callable[[float], None]


@dataclass(frozen=True, kw_only=True, slots=True)
class Web:
    """An open session and the manners to keep in it."""

    session: requests.Session
    manners: Manners

    def ask(self, address: str) -> Answer:
        """The answer without its body; where the short question is refused, the whole page is asked for."""
        answer = self._asked("HEAD", address)
        is_fine = answer.location or 200 <= answer.status < 300  # noqa: PLR2004 - the range of success
        return answer if is_fine or answer.failure else self._asked("GET", address)

    def fetch(self, address: str) -> str | None:
        """The beginning of a text; None where there is none."""
        try:
            with self._open("GET", address) as response:
                content = response.raw.read(_READ, decode_content=True)
        except (requests.RequestException, HTTPError, ValueError):
            return None
        return content.decode("utf-8", "replace") if response.ok else None

    def _asked(self, method: str, address: str) -> Answer:
        try:
            with self._open(method, address) as response:
                location = _location(response) if response.status_code in _SENDS_ON else ""
                return Answer(status=response.status_code, location=location)
        except (requests.RequestException, HTTPError, ValueError) as error:
            return Answer(failure=in_words(error, self.manners.timeout))

    def _open(self, method: str, address: str) -> requests.Response:
        self.manners.wait(self.manners.pause)
        return self.session.request(
            method, address, allow_redirects=False, stream=True, timeout=self.manners.timeout, auth=_no_password
        )


@contextmanager
def opened(manners: Manners) -> Iterator[Web]:
    """A session that asks again where a server is busy, after the time that it asks for."""
    again = Retry(
        connect=1,
        read=False,
        redirect=False,
        status=2,
        status_forcelist=(429, 503),
        allowed_methods=("GET", "HEAD"),
        backoff_factor=manners.pause,
        raise_on_status=False,
        retry_after_max=_LONGEST_WAIT,
    )
    with requests.Session() as session:
        session.headers["User-Agent"] = manners.agent
        for scheme in ("http://", "https://"):
            session.mount(scheme, HTTPAdapter(max_retries=again))
        yield Web(session=session, manners=manners)


def _location(response: requests.Response) -> str:
    """Where it sends on to, with everything but plain letters percent-encoded (servers write UTF-8 as it is)."""
    written = response.headers.get("Location", "")
    return requote_uri(written.encode("latin-1", "replace").decode("utf-8", "replace"))


def _no_password(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Keeps passwords that this machine knows for a host from being sent to it."""
    return request
