"""Two sites in, what became of every page that is not the same in both out."""

from collections.abc import Iterator

from ..link.ref import Ref
from ..parts.redirect import Redirect
from ..paths import page_of
from .hunks import hunks
from .page_change import Did, PageChange, is_briefing
from .site import Site

_ORDER: tuple[Did, ...] = ("new", "moved", "gone", "changed")


def page_changes(before: Site, after: Site) -> tuple[PageChange, ...]:
    """New pages first, then those that moved, went and changed, each by their paths."""
    left = {path: redirect for path, redirect in after.redirects.items() if _left_now(path, before)}
    moved = tuple(_moved(before, after, path, redirect) for path, redirect in left.items() if redirect.new)
    gone = tuple(_gone(before, path, redirect.gone) for path, redirect in left.items() if not redirect.new)
    reached = {each.path for each in moved}
    others = _others(before, after, frozenset(left) | (reached - before.pages.keys()))
    return tuple(sorted((*moved, *gone, *others), key=lambda each: (_ORDER.index(each.did), each.path)))


def _left_now(path: str, before: Site) -> bool:
    """Whether a page stood at an address that leads on now."""
    return path in before.pages and path not in before.redirects


def _moved(before: Site, after: Site, path: str, redirect: Redirect) -> PageChange:
    now = page_of(Ref(redirect.old.kind, redirect.new or "", ""))
    difference = _difference(before, path, after, now) if is_briefing(now) else ()
    return PageChange(did="moved", path=now, title=after.title(now), former=path, difference=difference)


def _gone(before: Site, path: str, reason: str | None = None) -> PageChange:
    difference = tuple(hunks(before.lines(before.pages[path]), ())) if is_briefing(path) else ()
    return PageChange(did="gone", path=path, title=before.title(path), reason=reason, difference=difference)


def _others(before: Site, after: Site, told: frozenset[str]) -> Iterator[PageChange]:
    """What became of the pages of which no redirect tells."""
    for path in (before.pages.keys() | after.pages.keys()) - told:
        if path not in after.pages:
            yield _gone(before, path)
        elif before.pages.get(path) != after.pages[path]:
            did: Did = "changed" if path in before.pages else "new"
            difference = _difference(before, path, after, path) if is_briefing(path) else ()
            yield PageChange(did=did, path=path, title=after.title(path), difference=difference)


def _difference(before: Site, old: str, after: Site, new: str) -> tuple[str, ...]:
    former = before.lines(before.pages[old]) if old in before.pages else ()
    return hunks(former, after.lines(after.pages[new]))
