"""Two sites made of the same pages in; how many pages there are, and what differs, out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from .differing import Difference, differing
from .expected import Expected
from .said import said

_NOT_FOUND = "404.html"
_THERE, _NOT_THERE = "is there", "is not there"


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """The number of pages that both sites have, and the differences, sorted by page."""

    pages: int
    differences: tuple[Difference, ...]


def compare(now: Path, then: Path, pages: Path, expected: Iterable[Expected]) -> Outcome:
    """The page for addresses that lead nowhere belongs to the theme, and is left out."""
    known, ours, theirs = tuple(expected), _pages(now), _pages(then)
    both = sorted(ours & theirs)
    differences = (
        *(_alone(path, is_now=path in ours) for path in sorted(ours ^ theirs)),
        *_files(pages, then),
        *(each for path in both for each in _page(now, then, path, known)),
    )
    return Outcome(pages=len(both), differences=differences)


def _pages(site: Path) -> frozenset[str]:
    return frozenset(path.relative_to(site).as_posix() for path in site.rglob("*.html")) - {_NOT_FOUND}


def _alone(path: str, *, is_now: bool) -> Difference:
    now, then = (_THERE, _NOT_THERE) if is_now else (_NOT_THERE, _THERE)
    return Difference(page=path, kind="page", now=now, then=then)


def _page(now: Path, then: Path, path: str, expected: tuple[Expected, ...]) -> Iterator[Difference]:
    return differing(path, said((now / path).read_bytes(), path), said((then / path).read_bytes(), path), expected)


def _files(pages: Path, then: Path) -> Iterator[Difference]:
    """What pages link and load, such as data and pictures, is copied as it is."""
    for file in sorted(path for path in pages.rglob("*") if path.is_file() and path.suffix != ".md"):
        path = file.relative_to(pages).as_posix()
        copy = then / path
        if not copy.is_file():
            yield Difference(page=path, kind="file", now=_THERE, then=_NOT_THERE)
        elif copy.read_bytes() != file.read_bytes():
            yield Difference(page=path, kind="file", now="as among the pages", then="other bytes")
