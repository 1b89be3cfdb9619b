"""What one page says on two sites in, what differs out: kind by kind, each told once, where it begins."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest

from .expected import Expected, without
from .said import Said

_AROUND = {"words": 5}
_NOTHING = "(nothing more)"


@dataclass(frozen=True, kw_only=True, slots=True)
class Difference:
    """A kind in which a page differs: as it is `now` and as it would be `then`; known if it was `expected`."""

    page: str
    kind: str
    now: str
    then: str
    expected: tuple[Expected, ...] = ()


def differing(page: str, now: Said, then: Said, expected: Iterable[Expected]) -> Iterator[Difference]:
    for kind in now:
        if now[kind] != then[kind]:
            known = tuple(each for each in expected if each.kind == kind)
            yield _difference(page, kind, now[kind], then[kind], known)


def _difference(
    page: str, kind: str, now: tuple[str, ...], then: tuple[str, ...], known: tuple[Expected, ...]
) -> Difference:
    """With what was needed of what is known, if that explains all of it."""
    less = without(now, known), without(then, known)
    if less[0] == less[1]:
        return Difference(
            page=page,
            kind=kind,
            now=_excerpt(kind, now, then),
            then=_excerpt(kind, then, now),
            expected=tuple(each for each in known if not _same_without(now, then, known, each)),
        )
    return Difference(page=page, kind=kind, now=_excerpt(kind, *less), then=_excerpt(kind, less[1], less[0]))


def _same_without(now: tuple[str, ...], then: tuple[str, ...], known: tuple[Expected, ...], left_out: Expected) -> bool:
    others = tuple(each for each in known if each != left_out)
    return without(now, others) == without(then, others)


def _excerpt(kind: str, items: tuple[str, ...], others: tuple[str, ...]) -> str:
    """The first item that the others do not have in its place, with the words around it."""
    place = next(number for number, (item, other) in enumerate(zip_longest(items, others)) if item != other)
    around = _AROUND.get(kind, 0)
    shown = items[max(0, place - around) : place + around + 1]
    return " ".join((*shown, _NOTHING) if place >= len(items) else shown)
