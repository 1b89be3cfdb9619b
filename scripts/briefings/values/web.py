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


def _validate(value: Any) -> str:
    address = single(value)
    if len(address) > LIMIT or not _ADDRESS.fullmatch(address) or _UNSAFE.search(address):
        raise ValueProblem(
            "web-address",
            "this is not a web address that the archive links to",
            "start with http:// or https://, use a full host name, and percent-encode anything but plain letters",
        )
    return address


WebAddress = Annotated[str, BeforeValidator(_validate), WithJsonSchema({"type": "string", "format": "uri"})]
