"""The differences between the two publishers that are known, and why nobody minds them; decision 0032 has them too."""

import re
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Expected:
    """What is left out of one kind, on both sides, before they are compared; one after the other."""

    kind: str
    pattern: str
    why: str


EXPECTED = (
    Expected(kind="title", pattern="^Home - ", why="Zensical's theme names the first page as the navigation does"),
    Expected(
        kind="title", pattern=r"(?<= )[\N{EN DASH}-] ", why="each theme has its own dash before the archive's name"
    ),
    Expected(
        kind="marks",
        pattern=' data-search-exclude=""',
        why="Zensical takes out the mark that keeps a part from search, once its index is made",
    ),
    Expected(
        kind="marks",
        pattern='^<div class="highlight">$',
        why="Zensical colours listings without being asked, in a box of its own",
    ),
)


def without(items: Iterable[str], expected: Iterable[Expected]) -> tuple[str, ...]:
    """The items less what these patterns name; one of which nothing is left goes."""
    left = tuple(items)
    for each in expected:
        left = tuple(re.sub(each.pattern, "", item) for item in left)
    return tuple(item for item in left if item)
