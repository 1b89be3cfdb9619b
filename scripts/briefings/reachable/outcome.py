"""An address in, what became of it out, by as many requests as it sends on."""

from dataclasses import dataclass
from typing import Literal
from urllib.parse import urldefrag, urljoin, urlsplit

from ..values.web import is_web_address
from .answer import Answer, Ask

Fate = Literal["works", "moved", "refused", "gone", "silent"]

_FOR_GOOD = frozenset({301, 308})
_REFUSED = frozenset({401, 403, 407, 429, 451})
_GONE = frozenset({404, 410})
_STEPS = 10


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """`words` say what happened; `to` is the new address of what moved."""

    fate: Fate
    words: str = ""
    to: str = ""

    @property
    def at_front_page(self) -> bool:
        """Whether it moved to where a site begins: there the text itself is hardly to be found."""
        return self.fate == "moved" and urlsplit(self.to).path in {"", "/"} and not urlsplit(self.to).query


def outcome_of(address: str, ask: Ask) -> Outcome:
    start, fragment = urldefrag(address)
    trail, settled = [start], start
    while (answer := ask(trail[-1])).location:
        target = _target(trail[-1], answer.location)
        if wrong := _wrong_way(target, trail):
            return Outcome(fate="silent", words=wrong)
        if settled == trail[-1] and answer.status in _FOR_GOOD:
            settled = target
        trail.append(target)
    return _judged(answer, settled + (f"#{fragment}" if fragment else ""), address)


def _target(address: str, location: str) -> str:
    """Where a server sends on to; what cannot be an address stays as it was written."""
    try:
        return urldefrag(urljoin(address, location)).url
    except ValueError:
        return location


def _wrong_way(target: str, trail: list[str]) -> str:
    if not is_web_address(target):
        return f"it sends on to `{target}`, which the archive does not link to"
    if target in trail:
        return "it sends on in a circle"
    return f"it sends on more than {_STEPS} times" if len(trail) > _STEPS else ""


def _judged(answer: Answer, settled: str, address: str) -> Outcome:
    if answer.failure:
        return Outcome(fate="silent", words=answer.failure)
    words = f"it answers {answer.status}"
    if answer.status in _GONE:
        return Outcome(fate="gone", words=words)
    if answer.status in _REFUSED:
        return Outcome(fate="refused", words=words)
    if not 200 <= answer.status < 300:  # noqa: PLR2004 - the range of success (RFC 9110, 15.3)
        return Outcome(fate="silent", words=words)
    return Outcome(fate="works") if settled == address else Outcome(fate="moved", to=settled)
