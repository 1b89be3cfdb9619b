"""An address and a day in, the copy of it that a web archive holds nearest to that day out.

The archive is asked by the availability interface of the Wayback Machine.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from ..values.web import is_web_address
from .addresses import Address


@dataclass(frozen=True, kw_only=True, slots=True)
class Copy:
    """The address of a copy; without one, `words` say why."""

    address: str = ""
    words: str = ""


Copies = Callable[[Address], Copy]
Fetch = Callable[[str], str | None]
"""An address in, the beginning of its text out; None where there is no answer."""


def copy_in(archive: str, fetch: Fetch, address: Address) -> Copy:
    asked = urlencode({"url": address.text} | ({"timestamp": address.day} if address.day else {}))
    told = fetch(f"{archive}?{asked}")
    if told is None:
        return Copy(words="the web archive did not answer: ask again later")
    found = _nearest(told)
    return Copy(address=found) if found else Copy(words="the web archive has no copy of it")


def no_copy_asked() -> Copy:
    return Copy()


def _nearest(told: str) -> str:
    """The address of the nearest copy of a page that worked, over a secure connection; empty if there is none."""
    try:
        answer: Any = json.loads(told)
    except (ValueError, RecursionError):
        return ""
    for key in ("archived_snapshots", "closest"):
        answer = answer.get(key) if isinstance(answer, dict) else None
    if not isinstance(answer, dict) or answer.get("status") != "200" or not isinstance(answer.get("url"), str):
        return ""
    address = "https://" + answer["url"].removeprefix("http://").removeprefix("https://")
    return address if is_web_address(address) else ""
