"""A web address in, the same address out if a reader's browser may follow it safely."""

import re
from typing import Annotated, Any
from urllib.parse import quote

from pydantic import BeforeValidator, WithJsonSchema

from .problem import ValueProblem
from .single import single

_ADDRESS = re.compile(
    r"https?://(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+(?:[A-Za-z]{2,}|xn--[A-Za-z0-9-]+)(?::[0-9]{1,5})?(?:[/?#][!-~]*)?"
)
_UNSAFE = re.compile(r"[<>\"'`\\{}|^]")
_PARTS = re.compile(r"(?P<scheme>https?://)?(?P<host>[^\s/?#@:]+)(?P<rest>(?::[0-9]+)?(?:[/?#].*)?)", re.IGNORECASE)
_AS_THEY_ARE = "!#$%&()*+,-./:;=?@[]_~"
LIMIT = 1000  # characters


def is_web_address(text: str) -> bool:
    return len(text) <= LIMIT and bool(_ADDRESS.fullmatch(text)) and not _UNSAFE.search(text)


def _validate(value: Any) -> str:
    address = single(value)
    if not is_web_address(address):
        raise ValueProblem("web-address", "this is not a web address that the archive links to", _help(address))
    return address


def _help(written: str) -> str:
    meant = _meant(written.strip().strip("<>\"'"))
    if is_web_address(meant) and meant != written:
        return f"write `{meant}`"
    return "start with http:// or https://, use a full host name, and percent-encode anything but plain letters"


def _meant(written: str) -> str:
    """With what was left out at the beginning, the host in ASCII, and other letters percent-encoded."""
    match = _PARTS.fullmatch(written)
    if not match:
        return ""
    try:
        host = match["host"].encode("idna").decode("ascii")
        rest = quote(match["rest"], safe=_AS_THEY_ARE)
    except UnicodeError:
        return ""
    return f"{(match['scheme'] or 'https://').lower()}{host}{rest}"


WebAddress = Annotated[str, BeforeValidator(_validate), WithJsonSchema({"type": "string", "format": "uri"})]
