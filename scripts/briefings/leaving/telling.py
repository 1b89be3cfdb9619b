"""The outcome of a comparison in, lines for a terminal out: a table of kinds, what was expected, what differs."""

from collections import Counter
from collections.abc import Iterable, Iterator

from .differing import Difference
from .expected import Expected
from .said import KINDS
from .sites import Outcome

_SHOWN = 20


def told(outcome: Outcome, expected: Iterable[Expected]) -> Iterator[str]:
    known = Counter(each.kind for each in outcome.differences if each.expected)
    other = Counter(each.kind for each in outcome.differences if not each.expected)
    yield f"pages on both sites: {outcome.pages}"
    yield f"{'':<10}{'same':>7}{'expected':>10}{'different':>11}"
    for kind in KINDS:
        same = outcome.pages - known[kind] - other[kind]
        yield f"{kind:<10}{same:>7}{known[kind]:>10}{other[kind]:>11}"
    yield f"pages that only one site has: {other['page']}; files that are not the same: {other['file']}"
    yield from _reasons(outcome, expected)
    yield from _differences(unexpected(outcome))


def unexpected(outcome: Outcome) -> tuple[Difference, ...]:
    return tuple(each for each in outcome.differences if not each.expected)


def _reasons(outcome: Outcome, expected: Iterable[Expected]) -> Iterator[str]:
    counts = Counter(reason for each in outcome.differences for reason in each.expected)
    yield from (f"expected {counts[reason]} times in {reason.kind}: {reason.why}" for reason in expected)


def _differences(differences: tuple[Difference, ...]) -> Iterator[str]:
    for each in differences[:_SHOWN]:
        yield f"\n{each.page}: {each.kind}"
        yield f"  now:  {each.now}"
        yield f"  then: {each.then}"
    if len(differences) > _SHOWN:
        yield f"\nand {len(differences) - _SHOWN} more"
