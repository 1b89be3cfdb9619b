"""The rows of a list that is too long for its page in, slices that each fit a page of their own out.

A row stands in exactly one slice: under its decade or year, under the letter that its name begins with, or under what
it has in common with others.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from math import ceil
from string import ascii_lowercase, digits
from typing import Any

from ..folding import plain
from ..link.by_year import UNDATED, year_of
from ..values.date import Date
from .weight import weight

Rows = tuple[Any, ...]
Show = Callable[[Rows], str]
Level = Callable[[Rows], dict[str, Rows]]
"""Rows by a label; of several levels a finer one is for the groups that are too long."""

SIGNS = "Other signs"
_PLAIN = frozenset(f"-{ascii_lowercase}{digits}")


@dataclass(frozen=True, kw_only=True, slots=True)
class Slice:
    """Rows that stand together on a page, as `text`; `label` is their year or letter, of which they are slice `number`.

    `name` is the last part of the address.
    """

    name: str
    label: str
    number: int
    numbers: int
    rows: Rows
    text: str

    @property
    def title(self) -> str:
        return f"{self.label}, {self.number} of {self.numbers}" if self.numbers > 1 else self.label


Slices = tuple[Slice, ...]


def by_decades(rows: Rows, date: Callable[[Any], Date | None]) -> dict[str, Rows]:
    """Oldest first, what has no date last; within a decade the order stays."""
    years = by_years(rows, date)
    return _grouped([(_decade(year), row) for year, own in years.items() for row in own])


def by_years(rows: Rows, date: Callable[[Any], Date | None]) -> dict[str, Rows]:
    """Oldest first, what has no date last; within a year the order stays."""
    found = by_words(rows, lambda row: year_of(date(row)))
    return dict(sorted(found.items(), key=lambda each: (each[0] == UNDATED, each[0].zfill(4))))


def by_letters(rows: Rows, name: Callable[[Any], str]) -> dict[str, Rows]:
    """By the letter that a name begins with, without its accents.

    The order is that of the Latin alphabet; other letters come as the rows have them.
    """
    found = by_words(rows, lambda row: _letter(name(row)))
    return dict(sorted(found.items(), key=lambda each: (each[0] == SIGNS, each[0] if each[0].isascii() else "~")))


def by_words(rows: Rows, words: Callable[[Any], str]) -> dict[str, Rows]:
    """By what rows have in common, in the order in which they have it."""
    return _grouped([(words(row), row) for row in rows])


def cut(rows: Rows, levels: tuple[Level, ...], show: Show, room: int, row: float) -> Slices:
    """A slice for each group of the last level that is needed, or several with numbers.

    None weighs more than `room`. `row` is what a row weighs about; what is shown is weighed.
    """
    return tuple(
        Slice(name=_name(label, number), label=label, number=number, numbers=len(fitting), rows=own, text=text)
        for label, fitting in _groups(rows, levels, show, room, row)
        for number, (own, text) in enumerate(fitting, start=1)
    )


Fitting = tuple[tuple[Rows, str], ...]


def _groups(rows: Rows, levels: tuple[Level, ...], show: Show, room: int, row: float) -> Iterator[tuple[str, Fitting]]:
    level, *finer = levels
    for label, own in level(rows).items():
        fitting = () if finer and len(own) * row > room else tuple(_fitting(own, show, room, row))
        if finer and len(fitting) != 1:
            yield from _groups(own, tuple(finer), show, room, row)
        else:
            yield label, fitting


def _fitting(rows: Rows, show: Show, room: int, row: float) -> Iterator[tuple[Rows, str]]:
    """Rows that fit together with what shows them; a single row has to."""
    slices = ceil(len(rows) * row / room) if len(rows) > 1 else 1
    if slices <= 1:
        text = show(rows)
        if weight(text) <= room or len(rows) == 1:
            yield rows, text
            return
    size = ceil(len(rows) / max(slices, 2))
    for start in range(0, len(rows), size):
        yield from _fitting(rows[start : start + size], show, room, row)


def _grouped(labelled: Iterable[tuple[str, Any]]) -> dict[str, Rows]:
    found: dict[str, list[Any]] = {}
    for label, row in labelled:
        found.setdefault(label, []).append(row)
    return {label: tuple(rows) for label, rows in found.items()}


def _decade(year: str) -> str:
    return year if year == UNDATED else f"{int(year) // 10 * 10}s"


def _letter(name: str) -> str:
    first = plain(name)[:1].upper()
    return first if first.isalpha() else SIGNS


def _name(label: str, number: int) -> str:
    """What any file system takes: a letter that is not Latin is told by its code point."""
    name = "".join(each if each in _PLAIN else f"u{ord(each):04x}" for each in label.lower().replace(" ", "-"))
    return f"{name}-{number}" if number > 1 else name
