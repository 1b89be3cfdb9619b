"""The front matter of the home page in, the same with marks for the version out, and pages with marks as they are told.

The foot of every page tells the version; made with marks, a page need not be made anew for every commit.
Templates print what they are given, and do nothing else with it.
"""

import re
from collections.abc import Mapping
from html import escape
from typing import Any

_TOLD = ("version", "commit")
_MARK = "\x1fbriefings {}\x1f"  # no record may hold U+001F
_PLAIN = re.compile(r"[0-9A-Za-z .+-]+")

Meta = Mapping[str, Any]


def marked(meta: Meta) -> dict[str, Any]:
    """What could be told in several ways, such as a date of YAML, stays as it is."""
    return {name: _MARK.format(name) if _is_told(name, value) else value for name, value in meta.items()}


def told(page: bytes, meta: Meta) -> bytes:
    """A finished page with what the marks stand for."""
    if b"\x1f" in page:
        for name, value in meta.items():
            if _is_told(name, value):
                page = page.replace(_MARK.format(name).encode(), escape(value).encode())
    return page


def _is_told(name: str, value: object) -> bool:
    return name in _TOLD and isinstance(value, str) and bool(_PLAIN.fullmatch(value))
