"""A list that is too long for its page in, its slices and the few rows that stay on the page out."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import Any, Literal

from ..link.by_year import UNDATED
from .slices import Level, Rows, Slice, Slices, by_decades, by_letters, by_words, by_years, cut
from .weight import weight

ALL = "All"
SAMPLE = 100  # rows that tell what one weighs
FEW = 4  # the part of the room of a list that is for the few rows

_OF_MARKDOWN = re.compile(r"\{#([^\s}]+)")
_OF_HTML = re.compile(r'id="([^"]+)"')  # what begins with a letter is found far sooner than what begins with a boundary

Order = Literal["years", "letters", "words", "place"]
Show = Callable[[Rows, str], str]


@dataclass(frozen=True, kw_only=True, slots=True)
class LongList:
    """Rows in their order; `noun` is what they are, `title` that of which page.

    `by` names what of a row is its date, its name, or what it has in common with others.
    The slices stand in `folder`, `head` is the page of the list; `few` tells which rows it has too, if any.
    """

    rows: Rows
    head: str
    folder: str
    title: str
    noun: str
    order: Order
    by: str
    few: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Moved:
    """The places of a list that went from its page, `head`, each with the path of its slice."""

    head: str
    places: Mapping[str, str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Sliced:
    """A long list with its slices; `few` are the rows that stand on the page too, as `text`."""

    of: LongList
    slices: Slices
    few: Rows
    text: str

    def path(self, one: Slice) -> str:
        return f"{self.of.folder}/{one.name}.md"

    @property
    def moved(self) -> Moved:
        found = ((anchor, self.path(one)) for one in self.slices for anchor in _anchors(one.text))
        return Moved(head=self.of.head, places=dict(found))

    @property
    def number(self) -> int:
        return len(self.of.rows)

    @property
    def labels(self) -> tuple[tuple[str, Slices, int], ...]:
        """The slices of each year or letter, and how many rows they have."""
        groups = ((label, tuple(found)) for label, found in groupby(self.slices, key=lambda each: each.label))
        return tuple((label, found, sum(len(each.rows) for each in found)) for label, found in groups)


def _anchors(text: str) -> Iterator[str]:
    yield from _OF_MARKDOWN.findall(text)
    for found in _OF_HTML.finditer(text):
        before = text[max(found.start() - 1, 0) : found.start()]
        if not (before.isalnum() or before == "_"):
            yield found[1]


def slices_of(of: LongList, show: Show, room: int) -> Slices:
    """None of them weighs more than `room`."""
    noun = f"{of.noun} on this page"
    row = weight_of_a_row(of.rows, of.noun, show)
    return cut(of.rows, _levels(of), lambda rows: show(rows, noun), room, row)


def sliced(of: LongList, slices: Slices, show: Show, few: int) -> Sliced:
    """The list as its page has it, with rows that weigh about `few`."""
    row = weight_of_a_row(of.rows, of.noun, show)
    some = _few(of, max(1, int(few / row))) if of.few else ()
    return Sliced(of=of, slices=slices, few=some, text=show(some, "") if some else "")


_LEVELS: dict[str, tuple[Callable[[Rows, Callable[[Any], Any]], dict[str, Rows]], ...]] = {
    "years": (by_decades, by_years),
    "letters": (by_letters,),
    "words": (by_words,),
}


def weight_of_a_row(rows: Rows, noun: str, show: Show) -> float:
    """What one of the rows weighs about: some from everywhere in the list tell."""
    some = min(len(rows), SAMPLE)
    sample = tuple(rows[number * len(rows) // some] for number in range(some))
    return weight(show(sample, noun)) / some


def _levels(of: LongList) -> tuple[Level, ...]:
    if of.order == "place":
        return (lambda rows: {ALL: rows},)
    what = attrgetter(of.by)
    return tuple(lambda rows, level=level: level(rows, what) for level in _LEVELS[of.order])


def _few(of: LongList, number: int) -> Rows:
    """The newest of what has a date, otherwise the first."""
    if of.order != "years":
        return of.rows[:number]
    years = by_years(of.rows, attrgetter(of.by))
    return tuple(row for label, rows in years.items() if label != UNDATED for row in rows)[-number:]
