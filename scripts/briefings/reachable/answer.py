"""What a server says to one request, as a value, and how one is asked."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """The status, and where it sends on to; `failure` says in words why no answer came."""

    status: int = 0
    location: str = ""
    failure: str = ""


Ask = Callable[[str], Answer]
"""An address in, the answer to a request for it out; where it sends on to is not followed."""
