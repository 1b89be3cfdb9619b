"""An error of a request in, why there was no answer in plain words out; nothing of what a server sent is in them."""

from collections.abc import Iterator

import requests
from urllib3 import exceptions

_WORDS: tuple[tuple[tuple[type[Exception], ...], str], ...] = (
    ((exceptions.NameResolutionError,), "no host of this name is known"),
    ((requests.exceptions.SSLError, exceptions.SSLError), "no secure connection can be made"),
    (
        (requests.exceptions.Timeout, exceptions.TimeoutError, exceptions.ReadTimeoutError),
        "no answer within {timeout:g} seconds",
    ),
    ((ValueError,), "nobody can ask for such an address, or for the one that it sends on to"),
)


def in_words(error: Exception, timeout: float) -> str:
    causes = tuple(_causes(error))
    for types, words in _WORDS:
        if any(isinstance(cause, types) for cause in causes):
            return words.format(timeout=timeout)
    return "no connection can be made, or it breaks off"


def _causes(error: object) -> Iterator[Exception]:
    """The error, and what it was raised for."""
    while isinstance(error, Exception):
        yield error
        inner = (each for each in error.args if isinstance(each, Exception))
        error = getattr(error, "reason", None) or next(inner, None)
