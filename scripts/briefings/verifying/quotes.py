"""Records and a held text in, every quotation from it that does not stand in its paragraph out."""

from collections.abc import Iterator

from ..cited import Cited
from ..kinds.events import Event
from ..kinds.meetings import Meeting
from ..parts.base import Path
from ..parts.point import Point
from ..problem import Problem
from ..records import Filed, Records
from ..values.locator import Locator
from .passages import Passages, folded, listed

Quoted = tuple[Path, str, tuple[Locator, ...]]
"""Where a quotation stands, its words, and the paragraphs named for it."""


def quotes(records: Records, cited: Cited, passages: Passages) -> Iterator[Problem]:
    for filed in records.filed:
        names = cited.names_in(filed)
        for path, quote, locators in _quoted(filed):
            here = [locator for locator in locators if locator.source in names]
            found = [end for end, text in passages.items() if folded(quote) in text]
            if here and not any(locator.at is None or locator.at in found for locator in here if found):
                yield _problem(filed, path, here, found, elsewhere=len(here) < len(locators))


def _problem(filed: Filed, path: Path, here: list[Locator], found: list[str], *, elsewhere: bool) -> Problem:
    """An error, or a warning where another source is cited too, which may have the words."""
    message = f"these words do not stand in {', '.join(map(str, here))}"
    if elsewhere:
        help_ = "see that they stand in the other source that is cited here"
        return filed.problem("held-quote", message, help_, path, "warning")
    help_ = f"they stand in {listed(found)}" if found else "write them as they stand there, sign by sign"
    return filed.problem("held-quote", message, help_, path)


def _quoted(filed: Filed) -> Iterator[Quoted]:
    record = filed.record
    for index, point in enumerate(record.points if isinstance(record, Meeting | Event) else ()):
        if point.quote:
            yield ("points", index, "quote"), point.quote, _evidence(filed, point)
    for index, conflict in enumerate(record.conflicts):
        for number, reading in enumerate(conflict.values):
            if reading.quote:
                yield ("conflicts", index, "values", number, "quote"), reading.quote, reading.from_


def _evidence(filed: Filed, point: Point) -> tuple[Locator, ...]:
    """The paragraphs of a point, or those of its encounter if it names none."""
    encounter = filed.record.encounter_of(point) if isinstance(filed.record, Meeting) else None
    return point.from_ or (encounter.from_ if encounter else ())
