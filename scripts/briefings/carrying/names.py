"""The names of files in a ZIP file in, a problem for each that a Windows machine could not unpack out.

What Windows refuses: https://learn.microsoft.com/windows/win32/fileio/naming-a-file
"""

import re
from collections.abc import Iterable, Iterator

from ..problem import Place, Problem

LONGEST = 130
"""Characters; Windows takes 259 in all, and leaves as many for the folder as ones like `C:\\Users\\...` need."""

_FORBIDDEN = re.compile(r'[<>:"\\|?*\x00-\x1f]|[. ](?:/|$)')
_DEVICE = re.compile(r"(?:^|/)(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.[^/]*)?(?:/|$)", re.IGNORECASE)


def unpackable(names: Iterable[str]) -> tuple[Problem, ...]:
    """Names begin in the ZIP file's folder; problems are sorted by them."""
    found: list[Problem] = []
    seen: dict[str, str] = {}
    for name in sorted(names):
        other = seen.setdefault(name.casefold(), name)
        found += [_problem(name, fault) for fault in _faults(name, other)]
    return tuple(found)


def _faults(name: str, other: str) -> Iterator[str]:
    if _FORBIDDEN.search(name):
        yield "has a character that names of files cannot have on Windows"
    if _DEVICE.search(name):
        yield "is a name that Windows keeps for a device"
    if other != name:
        yield f"differs from `{other}` only in capital letters, which Windows does not tell apart"
    if len(name) > LONGEST:
        yield f"has {len(name)} characters, more than the {LONGEST} that leave room for a folder on Windows"


def _problem(name: str, fault: str) -> Problem:
    return Problem(
        place=Place(path=name),
        rule="name-on-windows",
        message=f"this {fault}",
        help="give the page under docs/, or the record with a redirect from its old id, another name",
    )
