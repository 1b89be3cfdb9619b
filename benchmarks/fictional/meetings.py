"""A world, its undertakings and a number in, that many meetings out."""  # noqa: INP001 - the folder is run as a program

import datetime as dt
from collections.abc import Iterator
from random import Random
from typing import Any

from layout import Raw
from sources import PARAGRAPHS, TOLD
from undertakings import Undertaking
from world import FIRST, HOME, LAST, Records, World

DAYS = (dt.date(LAST, 12, 31) - dt.date(FIRST, 1, 1)).days
SAYINGS = (
    ("state", "said that {topic} had grown by {number} per cent in the {called} region"),
    ("state", "told of {number} letters from {called} on {topic}"),
    ("state", "named {called} as the town where work on {topic} is to begin after {number} days"),
    ("praise", "called what both sides had done for {topic} since the fair of {called} exemplary"),
    ("praise", "praised the {number} volunteers of {called} for their part in {topic}"),
    ("discuss", "discussed {topic} and a visit to the {called} works in {number} days"),
    ("discuss", "went through a list of {number} open questions on {topic}, most of them from {called}"),
    ("report", "reported that {number} officials had taken part in courses on {topic} near {called}"),
    ("report", "gave {number} tonnes as the yearly share of {called} in {topic}"),
    ("urge", "asked for patience with the rules on {topic} that {called} has had for {number} weeks"),
    ("urge", "called on the harbour of {called} to open its books on {topic} within {number} hours"),
    ("warn", "warned that {topic} may suffer if the bridge of {called} is not mended in {number} weeks"),
    ("thank", "thanked {called} for lending {number} tents to a congress on {topic}"),
    ("welcome", "was glad that {called} had sent {number} guests to speak about {topic}"),
)
VERBS = {
    "propose": "proposed",
    "explore": "will explore",
    "offer": "offered",
    "accept": "accepted",
    "pledge": "pledged",
    "agree": "agreed on",
    "continue": "spoke of the running work of",
    "deliver": "handed over the first part of",
}


def meetings(chance: Random, world: World, undertakings: tuple[Undertaking, ...], number: int) -> Records:
    found: Records = {}
    by_country: dict[str, list[Undertaking]] = {}
    for each in undertakings:
        by_country.setdefault(each.country, []).append(each)
    counterparts = tuple(country for country in world.holders if country != HOME)
    while len(found) < number:
        country = chance.choice(counterparts)
        day = dt.date(FIRST, 1, 1) + dt.timedelta(days=chance.randint(0, DAYS))
        host, visitor = chance.sample((HOME, country), 2)
        place = chance.choice(world.places[host])
        id_ = f"{day}-{visitor}-{host}-{place}"
        if id_ not in found:
            about = tuple(by_country.get(country, ()))
            found[id_] = _meeting(chance, world, about, (day, host, visitor, place), len(found) // TOLD + 1)
    return found


def _meeting(
    chance: Random,
    world: World,
    about: tuple[Undertaking, ...],
    header: tuple[dt.date, str, str, str],
    source: int,
) -> dict[str, Any]:
    day, host, visitor, place = header
    sides = {country: _people(chance, world, country, day.year) for country in (visitor, host)}
    everybody = tuple(person for side in sides.values() for person, _ in side)
    points = list(_points(chance, world, about, everybody))
    return {
        "title": f"Talks at {place.rpartition('-')[0].capitalize()}, day {day.toordinal()}",
        "kind": Raw(chance.choice(("visit", "meeting"))),
        "level": Raw("minister"),
        "date": Raw(day.isoformat()),
        "place": Raw(place),
        "sources": {"A": Raw(f"chronicle-{source:05}")},
        "sides": [
            {
                "country": Raw(country),
                "role": Raw(role),
                "people": [{"who": Raw(person), "as": Raw(office)} for person, office in sides[country]],
            }
            for country, role in ((visitor, "visitor"), (host, "host"))
        ],
        "summary": f"The sides spoke of {len(points)} matters; the first of them: {points[0]['text']}",
        "key_points": [Raw(point["id"]) for point in points[:3]],
        "encounters": [{"id": Raw("e1"), "people": [Raw(person) for person in everybody], "from": Raw("A.p1")}],
        "points": points,
        "not_stated": [{"what": "How long the talks lasted", "in": Raw("A")}],
    }


def _people(chance: Random, world: World, country: str, year: int) -> list[tuple[str, str]]:
    """One to three who held their office in that year; nobody if nobody did."""
    then = [(person, office) for person, office, first, last in world.holders[country] if first <= year <= last]
    return chance.sample(then, min(len(then), chance.randint(1, 3)))


def _points(
    chance: Random, world: World, about: tuple[Undertaking, ...], people: tuple[str, ...]
) -> Iterator[dict[str, Any]]:
    """Six to fourteen statements, no two of one pattern; one of three is about an undertaking, if there is one."""
    number = chance.randint(6, 14)
    steps = chance.sample(about, min(len(about), number // 3))
    sayings = chance.sample(SAYINGS, number - len(steps))
    order = chance.sample([*sayings, *steps], number)
    for index, each in enumerate(order, start=1):
        speaker = chance.choice(people) if people else "source"
        said = _step(chance, each) if isinstance(each, Undertaking) else _saying(chance, world, *each)
        text = f"{world.names.get(speaker, 'The text')} {said.pop('words')}."
        evidence = {"from": Raw(f"A.p{chance.randint(1, PARAGRAPHS)}")}
        yield {"id": Raw(f"q{index:02}"), "by": Raw(speaker), "act": said.pop("act"), "text": text, **said, **evidence}


def _saying(chance: Random, world: World, act: str, pattern: str) -> dict[str, Any]:
    topic, called = chance.choice(world.topics), chance.choice(tuple(world.names.values()))
    words = pattern.format(topic=topic.replace("-", " "), number=chance.randint(2, 9000), called=called)
    return {"act": Raw(act), "words": words, "topics": [Raw(topic)]}


def _step(chance: Random, step: Undertaking) -> dict[str, Any]:
    act = chance.choice(tuple(VERBS))
    topic, number = step.topic.replace("-", " "), chance.randint(2, 900)
    words = f"{VERBS[act]} the {step.called} programme for {topic}, with {number} places a year"
    return {"act": Raw(act), "words": words, "topics": [Raw(step.topic)], "commitment": [Raw(step.id)]}
