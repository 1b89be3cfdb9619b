"""A date of CSL-JSON in, its words, and its year and month where it has one, out."""

import datetime as dt
from typing import Any

from ..values.day import day_in_words


def one_day(date: dict[str, Any]) -> str:
    """The words of a date that is one whole day."""
    return day_in_words(dt.date(*date["date-parts"][0]))


def year_and_month(date: dict[str, Any]) -> tuple[str, str | None]:
    """The year, or the words of a date that lies in no single one, and the month as BibTeX names it.

    A month is only told where the date lies in it as a whole.
    """
    if "literal" in date:
        return date["literal"], None
    first, last = date["date-parts"][0], date["date-parts"][-1]
    about = "about " if "circa" in date else ""
    if first[0] != last[0]:
        return f"{about}{first[0]}--{last[0]}", None
    one_month = first[:2] == last[:2] and len(first) > 1 and not about
    return f"{about}{first[0]}", f"{dt.date(first[0], first[1], 1):%b}".lower() if one_month else None
