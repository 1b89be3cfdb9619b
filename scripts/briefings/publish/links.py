"""A finished site in, every link within it that leads nowhere out.

The publisher's own check passes over raw HTML and some anchors, so the finished pages are read.
"""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from ..problem import Place, Problem
from .ties import Ties, leads, ties_of

_NOT_FOUND = "404.html"
_NONE: Mapping[str, Ties] = MappingProxyType({})


def broken_links(site: Path, known: Mapping[str, Ties] = _NONE) -> tuple[Problem, ...]:
    """Read every page of the site of which it is not `known` already what it is tied to.

    The not-found page links from the site's root, so it is left out.
    """
    files = frozenset(_files(site))
    pages = {name for name in files if name.endswith(".html") and name != _NOT_FOUND}
    ties = {name: known[name] if name in known else ties_of((site / name).read_bytes(), name) for name in sorted(pages)}
    return tuple(problem for name in ties for problem in _broken(name, ties, files))


def _files(site: Path) -> Iterator[str]:
    for folder, _, names in os.walk(site):
        inner = Path(folder).relative_to(site).as_posix()
        yield from (name if inner == "." else f"{inner}/{name}" for name in names)


def _broken(name: str, ties: Mapping[str, Ties], files: frozenset[str]) -> Iterator[Problem]:
    for target, anchor, link in sorted(ties[name].links):
        if target not in files:
            yield _problem(name, f"the link `{link}` leads to no page")
        elif target in ties and not leads(anchor, ties[target].anchors):
            yield _problem(name, f"the link `{link}` leads to no place on its page")


def _problem(name: str, message: str) -> Problem:
    return Problem(
        place=Place(path=name),
        rule="broken-link",
        message=message,
        help="mend the link in the hand-written page or the template that this page is made from",
    )
