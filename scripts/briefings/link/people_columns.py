"""Pairs of people who met in, the columns of their drawing out: who is in it, in which order, and under which name."""

from collections import Counter

from .acquaintance import PeoplePair, Somebody
from .ref import Ref

MOST = 60  # people in a drawing; of more than these, those who met most people
LONGEST = 24  # letters of a name

Column = list[tuple[Ref, list[Somebody]]]
"""Groups of people from top to bottom."""


def most_met(pairs: tuple[PeoplePair, ...]) -> tuple[Somebody, ...]:
    """Those who met most people, in the order in which they first met somebody."""
    met = Counter(person for pair in pairs for person in (pair.one, pair.other))
    most = {person for person, _ in met.most_common(MOST)}
    return tuple(person for person in met if person in most)


def columns_of(people: tuple[Somebody, ...]) -> tuple[Column, Column]:
    sizes = Counter(person.group for person in people)
    groups = sorted(sizes, key=lambda group: (-sizes[group], group.title))
    columns = [(group, [person for person in people if person.group == group]) for group in groups]
    return columns[:1], columns[1:]


def labels_of(people: tuple[Somebody, ...]) -> dict[Somebody, str]:
    """The family name where only one has it, else the whole name."""
    families = Counter(person.family for person in people)
    names = {person: person.family if families[person.family] == 1 else person.name for person in people}
    return {person: _cut(name) for person, name in names.items()}


def _cut(name: str) -> str:
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1].rstrip()}…"
