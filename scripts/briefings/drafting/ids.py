"""What was answered so far in, the id that the archive's rules would give the record out."""

import re
from collections.abc import Iterator
from string import ascii_lowercase

from ..kinds.meetings import Meeting
from ..kinds.sources import Source
from ..parts.record import Record
from ..read.tree import Plain
from ..records import RESERVED
from ..values import country
from ..values.id_from_name import id_from_name, of_whole_words
from ..values.reference import LIMIT
from .choices import handles
from .tree import at


def proposed_id(model: type[Record], tree: Plain, taken: frozenset[str]) -> str:
    """The first that is free; empty where the name has other letters than Latin ones."""
    base = _base(model, tree)
    return next((id_ for id_ in _in_turn(model, base) if id_ not in taken), "") if base else ""


def free_key(made: str, name: str, tree: Plain) -> str:
    """The short name made from a name; the whole name, or a number behind it, where it would mean something else."""
    used = {*handles(tree), *country.names(), *RESERVED}
    numbered = (f"{made}-{number}" for number in range(2, len(used) + 3))
    return next(key for key in (made, id_from_name(name), *numbered) if key not in used) if made else ""


def _in_turn(model: type[Record], base: str) -> Iterator[str]:
    """A second meeting of a day is its `-b`; another record of a name says what kind it is."""
    yield base
    letters = (f"{base}-{letter}" for letter in ascii_lowercase[1:])
    yield from letters if model is Meeting else (f"{base}-{model.label}",)


def _base(model: type[Record], tree: Plain) -> str:
    if model is Meeting:
        return _joined(_of_meeting(tree))
    if model is Source:
        return _joined((_text(tree, "publisher"), _day(_text(tree, "published"))))
    return _id_of(_text(tree, "title") or _text(tree, "name"))


def _of_meeting(tree: Plain) -> Iterator[str]:
    """Date, visitor, host and place, as far as they are known; of more than two sides the kind of the meeting.

    A place in other letters than Latin ones is left out.
    """
    day, sides = _day(_text(tree, "date")), at(tree, ("sides",))
    visitor_and_host = sorted(sides, key=_part) if isinstance(sides, list) else []
    yield day or "undated"
    if len(visitor_and_host) > 2:  # noqa: PLR2004 - a visitor and a host
        yield _text(tree, "kind") or "meeting"
    else:
        yield from (_text(side, "country") or _text(side, "organisation") for side in visitor_and_host)
    if not day:
        yield _surname(visitor_and_host)
    channel = _text(tree, "channel")
    yield _text(tree, "place") or _id_of(_text(tree, "place_as_written")) or ("" if channel == "in-person" else channel)


def _part(side: Plain) -> int:
    return {"visitor": 0, "host": 2}.get(_text(side, "role"), 1)


def _surname(sides: list[Plain]) -> str:
    """The last part of the first visitor's id, key or name."""
    person = at(sides[0], ("people", 0)) if sides else None
    called = person if isinstance(person, str) else _text(person, "who") or _text(person, "name")
    return _id_of(called).rpartition("-")[2]


def _day(date: str) -> str:
    """As much of a date as is known: `2018-01` of `2018-01~`, the first day of several."""
    match = re.match(r"\d{4}(-\d{2}){0,2}", date)
    return match[0] if match else ""


def _text(tree: Plain | None, *path: str | int) -> str:
    value = at(tree, path)
    return value if isinstance(value, str) else ""


def _joined(pieces: Iterator[str] | tuple[str, ...]) -> str:
    """The pieces with hyphens between; empty if one of them cannot be written in letters a to z."""
    given = [piece for piece in pieces if piece]
    ids = [_id_of(piece) for piece in given]
    return "-".join(ids)[:LIMIT].strip("-") if all(ids) else ""


def _id_of(name: str) -> str:
    return of_whole_words(id_from_name(name), LIMIT)
