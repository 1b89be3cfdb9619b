"""A meeting or event tells a statement once.

Two points of one speaker, with the same act, in the same encounter and in nearly the same words, are probably one,
unless their figures differ.
"""

import re
from collections.abc import Hashable, Iterator
from functools import lru_cache
from itertools import pairwise

from ..parts.point import Point
from ..problem import Problem, Severity
from ..records import Records

SEVERITY: Severity = "warning"
ALONE = True
ALIKE = 0.75  # share of common pairs of words that follow each other (Dice)


def check(records: Records) -> Iterator[Problem]:
    for filed in records.filed:
        points: tuple[Point, ...] = getattr(filed.record, "points", ())
        for index, twin in _twins(points):
            line = filed.place(("points", twin, "text")).line
            message, help_ = f"line {line} says nearly the same", "make one point of the two, with all paragraphs"
            yield filed.problem("point-told-once", message, help_, ("points", index, "text"), SEVERITY)


def _twins(points: tuple[Point, ...]) -> Iterator[tuple[int, int]]:
    """Each point that tells an earlier one again, with that one, by their numbers."""
    told: dict[Hashable, list[int]] = {}
    for index, point in enumerate(points):
        earlier = told.setdefault((point.by, point.act, point.in_, _figures(point)), [])
        twin = next((number for number in earlier if _alike(point.text, points[number].text)), None)
        if twin is not None:
            yield index, twin
        earlier.append(index)


def _alike(one: str, other: str) -> bool:
    first, second = _pairs(one), _pairs(other)
    return 2 * len(first & second) >= ALIKE * (len(first) + len(second))


@lru_cache(maxsize=4096)
def _pairs(text: str) -> frozenset[tuple[str, str]]:
    return frozenset(pairwise(["", *re.findall(r"\w+", text.casefold()), ""]))


def _figures(point: Point) -> tuple[str, ...]:
    return tuple(re.findall(r"\d+", point.text))
