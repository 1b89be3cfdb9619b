"""The files of the archive's records in, the rows that a choice in a table must leave out: read without the program."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from conftest import ROOT

Fields = dict[str, Any]
Wanted = Callable[[str, Fields], bool]


@cache
def records(kind: str) -> dict[str, Fields]:
    """The fields of every record of a kind that has a file of its own, by id."""
    yaml = YAML(typ="safe", pure=True)
    files = sorted((ROOT / "records" / kind).glob("*.yaml"))
    return {Path(file).stem: yaml.load(file.read_text(encoding="utf-8")) for file in files}


def listed(value: Any) -> list[Any]:  # noqa: ANN401 - whatever YAML holds
    return value if isinstance(value, list) else [] if value is None else [value]


def year_of(fields: Fields) -> str:
    """The first year that a date names."""
    years = re.findall(r"[0-9]{4}", str(fields.get("date", "")))
    return years[0] if years else "undated"


def of(kind: str, wanted: Wanted) -> set[str]:
    return {id_ for id_, fields in records(kind).items() if wanted(id_, fields)}


def topics_of(fields: Fields) -> set[str]:
    """The topics that a point or a record names, with the broader ones."""
    return {wide for topic in listed(fields.get("topics")) for wide in _chain(topic)}


def _chain(topic: str | None) -> Iterator[str]:
    while topic:
        yield topic
        topic = records("topics")[topic].get("broader")


def topics_of_meeting(fields: Fields) -> set[str]:
    return set[str]().union(*(topics_of(point) for point in fields["points"]))


def people_of(fields: Fields) -> set[str]:
    attendees = [person for side in fields["sides"] for person in listed(side.get("people"))]
    return {person if isinstance(person, str) else person.get("who", "") for person in attendees}


def sides_of(fields: Fields) -> set[str]:
    return {side.get("country") or side["organisation"] for side in fields.get("sides", ())}


def points() -> Iterator[tuple[str, str, Fields]]:
    """The address of every point, the id of its meeting or event, and its fields."""
    for kind in ("meetings", "events"):
        for id_, fields in records(kind).items():
            for point in fields.get("points", ()):
                yield f"{id_}#{point['id']}", id_, point


def country_of(party: str) -> str:
    """The country of a speaker who has a record, or is a country; a body without one stands for itself."""
    for kind in ("people", "organisations"):
        if party in records(kind):
            return str(records(kind)[party].get("country", party))
    return party


def speakers_of(point: Fields) -> set[str]:
    return set(listed(point["by"]))


def points_where(wanted: Callable[[str, Fields], bool]) -> set[str]:
    return {address for address, meeting, point in points() if wanted(meeting, point)}
