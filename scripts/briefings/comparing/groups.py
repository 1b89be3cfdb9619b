"""The changed pages that are no briefings in, groups of them by folder out, each with as many as can be taken in."""

from collections.abc import Iterable
from dataclasses import dataclass

from .page_change import PageChange
from .sentence import counted

SHOWN = 10  # pages of a folder
FOLDERS = 30  # an archive has about twenty


@dataclass(frozen=True, kw_only=True, slots=True)
class Group:
    """`told` says how many of a folder there are, of which `shown` are named and `more` are not."""

    name: str
    told: str
    shown: tuple[PageChange, ...]
    more: int


def groups_of(pages: Iterable[PageChange]) -> tuple[Group, ...]:
    """By the names of the folders; pages of too many folders stand together in the last."""
    by_folder: dict[str, list[PageChange]] = {}
    for page in pages:
        by_folder.setdefault(page.folder, []).append(page)
    first, rest = sorted(by_folder)[:FOLDERS], sorted(by_folder)[FOLDERS:]
    groups = [_group(folder or "at the top", by_folder[folder]) for folder in first]
    others = [page for folder in rest for page in by_folder[folder]]
    return (*groups, *([_group(f"{len(rest)} more folders", others)] if others else []))


def _group(name: str, pages: list[PageChange]) -> Group:
    shown = tuple(pages[:SHOWN])
    return Group(name=name, told=counted(pages), shown=shown, more=len(pages) - len(shown))
