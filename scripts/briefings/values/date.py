"""An EDTF date in, its earliest and latest day and its words out.

The profile of ISO 8601-2 (EDTF) that records use: a day, a month or a year, each with `?` (uncertain) or `~` (about);
what lasts (`2018-01-13/2018-01-15`, `2010/..`, `../2014`); one day somewhere in there (`[2016-10..2018-12]`,
`[..2024-04-29]`); `unknown`.
"""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, WithJsonSchema

from .date_as_meant import as_meant
from .instant import Instant
from .problem import ValueProblem

Form = Literal["instant", "interval", "one-of", "unknown"]

_POINT = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?(?P<doubt>[?~])?", re.ASCII)
_HELP = "write 2013-04-10, 2013-04 or 2013; what lasts 2018-01-13/2018-01-15; add ? if uncertain, ~ if about"
_BRACKETS = 'put a date in brackets in quotation marks: "[2016-10..2018-12]"'


@dataclass(frozen=True, slots=True)
class Date:
    """A date as the record states it: `edtf` is its text, which tells all the rest; an open end is None."""

    edtf: str
    form: Form = field(compare=False)
    start: Instant | None = field(default=None, compare=False)
    end: Instant | None = field(default=None, compare=False)

    @property
    def earliest(self) -> dt.date | None:
        return self.start.earliest if self.start else None

    @property
    def latest(self) -> dt.date | None:
        return self.end.latest if self.end else None

    @property
    def sort_key(self) -> tuple[bool, dt.date, str]:
        """Earliest possible day; the latest where the start is open; dates unknown come last."""
        day = self.earliest or self.latest
        return (day is None, day or dt.date.max, self.edtf)

    @property
    def year(self) -> int | None:
        """The year, only where every possible day lies in it."""
        if self.earliest and self.latest and self.earliest.year == self.latest.year:
            return self.earliest.year
        return None

    @property
    def is_certain(self) -> bool:
        """Whether it names each of its days without doubt: one day, or the days from one to another."""
        ends = (self.start, self.end)
        return self.form in {"instant", "interval"} and all(end and end.day and not end.doubt for end in ends)

    def is_over(self, as_of: dt.date) -> bool:
        """Whether even the latest possible day lies before `as_of`."""
        return self.latest is not None and self.latest < as_of

    @property
    def words(self) -> str:
        return _WORDS[self.form](self)


def _instant_words(date: Date) -> str:
    return date.start.words if date.start else ""


def _interval_words(date: Date) -> str:
    start, end = date.start, date.end
    if start is None or end is None:
        return f"until {end.words}" if end else f"since {start.words}" if start else ""
    if start.day and end.day and (start.year, start.month) == (end.year, end.month) and not start.doubt:
        return f"{start.day} to {end.words}"
    return f"{start.words} to {end.words}"


def _one_of_words(date: Date) -> str:
    start, end = date.start, date.end
    if start is None or end is None:
        return f"on or before {end.words}" if end else f"on or after {start.words}" if start else ""
    return f"one day from {start.words} to {end.words}"


_WORDS: dict[Form, Callable[[Date], str]] = {
    "unknown": lambda _: "date unknown",
    "instant": _instant_words,
    "interval": _interval_words,
    "one-of": _one_of_words,
}


UNKNOWN = Date("unknown", "unknown")


def parse(text: str) -> Date:
    """Read an EDTF text of the profile.

    Raises `ValueProblem` for a form outside it, for a day that no calendar has, and for an end before its start.
    """
    if text == "unknown":
        return UNKNOWN
    if text.startswith("[") and text.endswith("]"):
        return _range(text, text[1:-1], "..", "one-of", open_end="")
    if "/" in text:
        return _range(text, text, "/", "interval", open_end="..")
    instant = _instant(text, text)
    return Date(text, "instant", instant, instant)


def _range(text: str, inner: str, between: str, form: Form, open_end: str) -> Date:
    first, found, last = inner.partition(between)
    if not found or (first == open_end and last == open_end):
        raise _other_form(text)
    start = None if first == open_end else _instant(first, text)
    end = None if last == open_end else _instant(last, text)
    if start and end and start.earliest > end.latest:
        raise ValueProblem("date", f"`{text}` ends before it starts", "put the earlier date first")
    return Date(text, form, start, end)


def _instant(part: str, text: str) -> Instant:
    match = _POINT.fullmatch(part)
    if not match or int(match["year"]) == 0:
        raise _other_form(text)
    year, month, day = int(match["year"]), match["month"], match["day"]
    try:
        dt.date(year, int(month or 1), int(day or 1))
    except ValueError as error:
        help_ = _in_calendar(year, int(month or 1))
        raise ValueProblem("date", f"`{text}` is not in the calendar", help_) from error
    return Instant(year, int(month) if month else None, int(day) if day else None, match["doubt"])


def _other_form(text: str) -> ValueProblem:
    meant = as_meant(text)
    return ValueProblem(
        "date",
        f"`{text}` is not a date of the archive's form",
        f"write {' or '.join(f'`{each}`' for each in meant)}" if meant else _HELP,
    )


def _in_calendar(year: int, month: int) -> str:
    """What the calendar has, and what to write if the source has no more."""
    if not 1 <= month <= 12:  # noqa: PLR2004 - months
        return f"months are 01 to 12: look the date up in the source, or write `{year:04}` if it does not tell"
    last = Instant(year, month).latest.day
    month_of_year = Instant(year, month).plain
    return (
        f"{month_of_year} has {last} days: look the day up in the source, "
        f"or write `{year:04}-{month:02}` if it does not tell"
    )


def validate(value: Any) -> Date:
    """Read what an author wrote for a date; YAML makes a list of brackets that stand without quotation marks."""
    if isinstance(value, str):
        return parse(value)
    brackets = isinstance(value, list) and len(value) == 1 and ".." in str(value[0])
    raise ValueProblem("date", "a date is one value", _BRACKETS if brackets else _HELP)


Edtf = Annotated[Date, BeforeValidator(validate), WithJsonSchema({"type": "string"})]
