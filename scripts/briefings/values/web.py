"""A web address in, the same address out if a reader's browser may follow it safely."""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from .problem import ValueProblem
from .single import single

_ADDRESS = re.compile(
    r"https?://(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}(?::[0-9]{1,5})?(?:[/?#][!-~]*)?"
)
_UNSAFE = re.compile(r"[<>\"'`\\{}|^]")
LIMIT = 1000  # characters


def is_web_address(text: str) -> bool:
    return len(text) <= LIMIT and bool(_ADDRESS.fullmatch(text)) and not _UNSAFE.search(text)


def _validate(value: Any) -> str:
    address = single(value)
    if not is_web_address(address):
        raise ValueProblem(
            "web-address",
            "this is not a web address that the archive links to",
            "start with http:// or https://, use a full host name, and percent-encode anything but plain letters",
        )
    return address


WebAddress = Annotated[str, BeforeValidator(_validate), WithJsonSchema({"type": "string", "format": "uri"})]
