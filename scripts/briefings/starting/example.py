"""Two countries and a day in, the text of one meeting out, which says in every part that it is invented."""

import datetime as dt

from ..formatting.scalars import scalar
from ..values.country import name
from ..values.reference import EXAMPLE

_MEETING = """\
# An example, invented from beginning to end: nothing in it happened, and nobody in it exists.
# It shows how a record is written. When the first real one is there, delete this file; nothing names it.
title: {title}
kind: visit
date: {day}
place_as_written: {place}
sources:
  A:
    account: {visitor}
    publisher: {publisher}
    published: {day}
    url: https://example.org/invented
sides:
  - country: {visitor}
    role: visitor
    people:
      - key: nobody
        name: {person}
        as_written: {office}
  - country: {host}
    role: host
summary: {summary}
points:
  - id: q01
    by: nobody
    act: state
    text: {stated}
    from: A.p1
  - id: q02
    by: {host}
    act: thank
    text: {thanked}
    from: A.p2
not_stated:
  - what: {silence}
    in: A
"""


def example(countries: tuple[str, str], day: dt.date) -> tuple[str, str]:
    """Path of the file below the folder of records, and its text in the archive's layout."""
    visitor, host = countries
    guest, home = map(name, countries)
    texts = {
        "title": f"Example (invented): a visit from {guest} to {home}",
        "place": "Nowhere (an example)",
        "publisher": "The Invented Example",
        "person": "Example Visitor (invented)",
        "office": "Minister of Examples",
        "summary": f"This is an example: nobody from {guest} came to {home}, and nothing in this record happened.",
        "stated": f"In this example, an invented visitor from {guest} stated that points are full sentences.",
        "thanked": f"In this example, invented officials of {home} thanked the visitor for the explanation.",
        "silence": "Where this invented visit took place: a question that no source of the example answers",
    }
    quoted = {field: scalar(text, "title: ") for field, text in texts.items()}
    path = f"meetings/{EXAMPLE}{visitor}-{host}.yaml"
    return path, _MEETING.format(day=day, visitor=_code(visitor), host=_code(host), **quoted)


def _code(code: str) -> str:
    return scalar(code, "country: ", text=False)
