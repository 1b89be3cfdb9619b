"""The front matter of the home page in, the same with marks for the version out, and pages with marks as they are told.

The foot of every page tells the version; made with marks, a page need not be made anew for every commit.
Templates print what they are given, and do nothing else with it.
"""

import re
from collections.abc import Mapping
from typing import Any

from ...keeping.digest import digest

_PLAIN = {"version": re.compile(r"\d{1,2} [A-Z][a-z]+ \d{4}"), "commit": re.compile(r"[0-9a-f]{7,40}")}
_MARKS = {"version": f"mark {digest('of the version')}", "commit": digest("mark of the commit")}
"""What HTML writes as it would write the day and the commit: the one has blanks, the other letters and digits only."""

Meta = Mapping[str, Any]


def marked(meta: Meta) -> dict[str, Any]:
    """What could be told in several ways, such as a date of YAML, stays as it is."""
    return {name: _MARKS[name] if _is_told(name, value) else value for name, value in meta.items()}


def told(page: bytes, meta: Meta) -> bytes:
    """A finished page with what the marks stand for."""
    for name, value in meta.items():
        if _is_told(name, value):
            page = page.replace(_MARKS[name].encode(), value.encode())
    return page


def version_key(meta: Meta) -> str:
    """What the marks stand for."""
    return digest(*(f"{name} {value}" for name, value in sorted(meta.items()) if _is_told(name, value)))


def _is_told(name: str, value: object) -> bool:
    return name in _PLAIN and isinstance(value, str) and bool(_PLAIN[name].fullmatch(value))
