"""Random numbers and a number of meetings in, the sources that tell of them out: each tells of eight."""  # noqa: INP001 - the folder is run as a program

import hashlib
from random import Random

from layout import Raw
from names import name
from world import HOME, Records

PARAGRAPHS = 40
TOLD = 8  # meetings in a source


def sources(chance: Random, meetings: int) -> Records:
    return {f"chronicle-{number:05}": _source(chance, number) for number in range(1, meetings // TOLD + 2)}


def _source(chance: Random, number: int) -> dict[str, object]:
    return {
        "title": f"Volume {number} of a chronicle of meetings",
        "kind": Raw("press"),
        "account": Raw(HOME if number % 3 else "third-party"),
        "lang": Raw("en"),
        "publisher": f"The {name(chance, 2).latin} Chronicle",
        "published": Raw("2025-12"),
        "url": Raw(f"https://example.org/chronicle/{number}"),
        "text": {
            "sha256": Raw(hashlib.sha256(str(number).encode()).hexdigest()),
            "heading": Raw("true"),
            "paragraphs": [_opening(chance, index) for index in range(PARAGRAPHS)],
        },
    }


def _opening(chance: Random, index: int) -> str:
    return f"{name(chance, 3).latin} {name(chance, 2).latin.lower()} {name(chance, 2).latin.lower()}{index}"
