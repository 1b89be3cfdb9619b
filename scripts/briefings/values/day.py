"""A day of the calendar, written in full: text in, a day out, and back."""

import datetime as dt
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from .date import validate as date
from .problem import ValueProblem


def validate(value: Any) -> dt.date:
    """Return the day; raises `ValueProblem` for what is no date, and for a date that leaves the day open."""
    found = date(value)
    if found.form != "instant" or found.start is None or found.start.day is None or found.start.doubt:
        raise ValueProblem("date", f"`{found.edtf}` is not one day", "write year, month and day: 2031-05-06")
    return found.start.earliest


Day = Annotated[
    dt.date, BeforeValidator(validate), WithJsonSchema({"type": "string", "pattern": r"[0-9]{4}-[0-9]{2}-[0-9]{2}"})
]


def day_in_words(day: dt.date) -> str:
    """`21 November 2026`."""
    return f"{day.day} {day:%B %Y}"
