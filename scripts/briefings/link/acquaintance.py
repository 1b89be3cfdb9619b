"""Meetings in, everybody who met somebody of another side out, pair by pair, with days and the offices of those days.

Whoever is only mentioned met nobody. A session, in which nothing says that those listed talked, is told apart.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from ..kinds.people import Person
from .contacts import Occasion
from .presences import Presence
from .ref import Ref
from .register import Register


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person across meetings; one without a record is known in one meeting only.

    `family` is the family name, `group` the country served or else the side that the person was on.
    """

    key: str
    name: str
    family: str
    ref: Ref | None
    group: Ref


@dataclass(frozen=True, slots=True)
class Time:
    """Two people at one occasion, each in the capacity of that day."""

    occasion: Occasion
    one: Presence
    other: Presence


@dataclass(frozen=True, kw_only=True, slots=True)
class PeoplePair:
    """Two people who met, oldest time first; `ref` is its own alone."""

    ref: Ref
    one: Somebody
    other: Somebody
    times: tuple[Time, ...]

    @property
    def meetings(self) -> int:
        return len({time.occasion.ref.key for time in self.times})

    @property
    def first(self) -> Time:
        return self.times[0]


def pairs_of_people(register: Register, occasions: Iterable[Occasion]) -> tuple[PeoplePair, ...]:
    """Every two who met, by their first time; of two, the one of the group with most people stands first."""
    met = [each for each in occasions if not each.is_session]
    groups = _by_size(register, met)
    times: dict[tuple[Somebody, Somebody], list[Time]] = {}
    for occasion in met:
        for one, other in opposites(occasion):
            who = somebody(register, occasion, one), somebody(register, occasion, other)
            if _place(groups, who[0]) <= _place(groups, who[1]):
                times.setdefault((who[0], who[1]), []).append(Time(occasion, one, other))
            else:
                times.setdefault((who[1], who[0]), []).append(Time(occasion, other, one))
    return tuple(_pair(one, other, tuple(found)) for (one, other), found in times.items())


def opposites(occasion: Occasion) -> Iterator[tuple[Presence, Presence]]:
    """Every two people of different sides."""
    for one, other in combinations(occasion.people, 2):
        if occasion.sides[one.handle] != occasion.sides[other.handle]:
            yield one, other


def somebody(register: Register, occasion: Occasion, present: Presence) -> Somebody:
    if present.ref is None:
        key, side = f"{occasion.ref.id} {present.handle}", register.ref(occasion.sides[present.handle])
        return Somebody(key, present.name, present.name, None, side)
    record = register.records.by_id[present.ref.id].record
    country = record.country if isinstance(record, Person) else occasion.sides[present.handle]
    sort = record.sort if isinstance(record, Person) else present.name
    return Somebody(present.ref.id, present.name, sort.partition(",")[0], present.ref, register.ref(country))


def _by_size(register: Register, occasions: Iterable[Occasion]) -> list[Ref]:
    """The groups of those who met somebody, the one with most people first."""
    people = {somebody(register, each, person) for each in occasions for pair in opposites(each) for person in pair}
    sizes = Counter(person.group for person in people)
    return sorted(sizes, key=lambda group: (-sizes[group], group.title))


def _place(groups: list[Ref], person: Somebody) -> tuple[int, str, str]:
    return groups.index(person.group), person.family, person.key


def _pair(one: Somebody, other: Somebody, times: tuple[Time, ...]) -> PeoplePair:
    anchor = f"{one.key} {other.key}".replace(" ", "-")
    return PeoplePair(
        ref=Ref("people", "who-met-whom", f"{one.name} and {other.name}", anchor), one=one, other=other, times=times
    )
