"""A meeting or event tells a statement once.

Two points of one speaker, with the same act, in the same encounter and in nearly the same words, are probably one,
unless their figures differ.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from ..parts.point import Point
from ..problem import Problem, Severity
from ..records import Records

SEVERITY: Severity = "warning"
ALIKE = 0.75  # share of common pairs of words that follow each other (Dice)


def check(records: Records) -> Iterator[Problem]:
    for filed in records.filed:
        points: tuple[Point, ...] = getattr(filed.record, "points", ())
        for index, point in enumerate(points):
            twin = next((number for number, other in enumerate(points[:index]) if _alike(point, other)), None)
            if twin is not None:
                line = filed.place(("points", twin, "text")).line
                message, help_ = f"line {line} says nearly the same", "make one point of the two, with all paragraphs"
                yield filed.problem("point-told-once", message, help_, ("points", index, "text"), SEVERITY)


def _alike(one: Point, other: Point) -> bool:
    if (one.by, one.act, one.in_) != (other.by, other.act, other.in_) or _figures(one) != _figures(other):
        return False
    first, second = _pairs(one.text), _pairs(other.text)
    return 2 * len(first & second) >= ALIKE * (len(first) + len(second))


@lru_cache(maxsize=4096)
def _pairs(text: str) -> frozenset[tuple[str, str]]:
    return frozenset(pairwise(["", *re.findall(r"\w+", text.casefold()), ""]))


def _figures(point: Point) -> list[str]:
    return re.findall(r"\d+", point.text)
