"""Random numbers and a number of meetings in, what the meetings are about out: countries, bodies, offices, people.

A country at home, whose foreign ministry keeps the archive, and its counterparts; the countries exist, nothing else.
"""  # noqa: INP001 - the folder is run as a program

from dataclasses import dataclass
from random import Random
from typing import Any

from layout import Raw
from names import Name, full_name, name

HOME = "is"
# fmt: off
COUNTERPARTS = (
    "ad", "al", "am", "ar", "at", "az", "ba", "be", "bg", "bo", "br", "by", "ca", "ch",
    "cl", "cn", "co", "cr", "cu", "cy", "cz", "de", "dk", "ec", "ee", "es", "fi", "fr", "ge", "gr",
)
# fmt: on
FIRST, LAST = 1992, 2025  # years
RANKS = {"minister": "Minister", "deputy-minister": "Deputy Minister", "official": "Director of Protocol"}
FIELDS = (
    *("trade", "fisheries", "energy", "transport", "health", "culture"),
    *("science", "tourism", "justice", "defence", "water", "mining"),
)

Records = dict[str, dict[str, Any]]
"""Records of a kind by their ids."""


@dataclass(frozen=True, kw_only=True, slots=True)
class World:
    """`holders` are the people of a country with the office and years of each; `places` the towns of a country."""

    records: dict[str, Records]
    holders: dict[str, tuple[tuple[str, str, int, int], ...]]
    places: dict[str, tuple[str, ...]]
    topics: tuple[str, ...]
    names: dict[str, str]


def world(chance: Random, meetings: int) -> World:
    """One person for eight meetings, and three offices of one body in each country."""
    countries = (HOME, *COUNTERPARTS[: max(2, min(len(COUNTERPARTS), meetings // 20))])
    records: dict[str, Records] = {"organisations": {}, "offices": {}, "people": {}, "places": {}, "topics": _topics()}
    names: dict[str, str] = {}
    towns, holders = {}, {}
    for country in countries:
        towns[country] = tuple(_place(chance, records["places"], country) for _ in range(1 + (country == HOME)))
        offices = tuple(_office(records, country, rank) for rank in RANKS)
        many = max(4, meetings // 8 // len(countries)) * (3 if country == HOME else 1)
        holders[country] = tuple(_person(chance, records["people"], names, country, offices) for _ in range(many))
    return World(records=records, holders=holders, places=towns, topics=tuple(records["topics"]), names=names)


def _topics() -> Records:
    parts = ("training", "research")
    whole = {field: {"name": field.capitalize(), "definition": f"All that concerns {field}."} for field in FIELDS}
    return whole | {
        f"{field}-{part}": {
            "name": f"{field.capitalize()} {part}",
            "broader": Raw(field),
            "definition": f"What is said of {part} in the field of {field}.",
        }
        for field in FIELDS
        for part in parts
    }


def _place(chance: Random, places: Records, country: str) -> str:
    called = name(chance, 3)
    id_ = f"{called.latin.lower()}-{country}"
    places[id_] = {"name": called.latin, "country": Raw(country), "names": _names(called)}
    return id_


def _office(records: dict[str, Records], country: str, rank: str) -> str:
    body = f"{country}-foreign-ministry"
    records["organisations"][body] = {"name": "Foreign Ministry", "kind": Raw("ministry"), "country": Raw(country)}
    id_ = f"{country}-foreign-{rank}"
    records["offices"][id_] = {"name": RANKS[rank], "organisation": Raw(body), "rank": Raw(rank)}
    return id_


def _person(
    chance: Random, people: Records, names: dict[str, str], country: str, offices: tuple[str, ...]
) -> tuple[str, str, int, int]:
    called = full_name(chance)
    id_ = called.latin.lower().replace(" ", "-")
    given, family = called.latin.split()
    office, first = chance.choice(offices), chance.randint(FIRST, LAST - 4)
    names[id_] = family
    people[id_] = {
        "name": called.latin,
        "sort": f"{family}, {given}",
        "country": Raw(country),
        "names": _names(called),
        "offices": [{"office": Raw(office), "period": Raw(f"{first}/{first + 4}"), "basis": Raw("editorial")}],
    }
    return id_, office, first, first + 4


def _names(called: Name) -> list[dict[str, Any]]:
    spelt = ((called.cyrillic, "ru"), (called.arabic, "fa-AF"))
    return [{"text": text, "lang": Raw(lang), "basis": Raw("editorial")} for text, lang in spelt]
