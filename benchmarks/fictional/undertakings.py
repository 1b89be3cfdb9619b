"""A world and a number of meetings in, undertakings between two countries each, and how each is spoken of, out."""  # noqa: INP001 - the folder is run as a program

from dataclasses import dataclass
from random import Random

from layout import Raw
from names import name
from world import HOME, Records, World

KINDS = ("training", "economic", "cooperation", "aid", "equipment", "scholarship")


@dataclass(frozen=True, slots=True)
class Undertaking:
    id: str
    country: str
    topic: str
    called: str


def undertakings(chance: Random, world: World, meetings: int) -> tuple[Records, tuple[Undertaking, ...]]:
    """One for about twenty meetings."""
    records: Records = {}
    found = []
    counterparts = tuple(country for country in world.holders if country != HOME)
    while len(records) < max(2, meetings // 20):
        topic, called = chance.choice(world.topics), name(chance, 3)
        id_ = f"{called.latin.lower()}-{topic}"
        records[id_] = {
            "title": f"{called.latin} programme for {topic.replace('-', ' ')}",
            "kind": Raw(chance.choice(KINDS)),
        }
        found.append(Undertaking(id_, chance.choice(counterparts), topic, called.latin))
    return records, tuple(found)
