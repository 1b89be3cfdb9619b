"""A date written in another form in, how the archive writes it out."""

import calendar
import datetime as dt
import re
import unicodedata

_MARKS = "\"'\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb "
_MONTHS = {name.casefold(): number for number, name in enumerate(calendar.month_name) if name}
_MONTHS |= {name.casefold(): number for number, name in enumerate(calendar.month_abbr) if name}
_DAY_FIRST = re.compile(r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})", re.ASCII)
_YEAR_FIRST = re.compile(r"(?P<year>\d{4})[-./](?P<month>\d{1,2})[-./](?P<day>\d{1,2})", re.ASCII)
_WITH_NAME = re.compile(r"(?:(?P<day>\d{1,2}) )?(?P<month>[A-Za-z]{3,9}),? (?P<year>\d{4})", re.ASCII)
_NAME_FIRST = re.compile(r"(?P<month>[A-Za-z]{3,9}) (?P<day>\d{1,2}),? (?P<year>\d{4})", re.ASCII)
_YEAR_MONTH = re.compile(r"(?P<year>\d{4})[-./](?P<month>\d{1,2})", re.ASCII)
_MONTH_YEAR = re.compile(r"(?P<month>\d{1,2})[./](?P<year>\d{4})", re.ASCII)
_FORMS = (_DAY_FIRST, _YEAR_FIRST, _WITH_NAME, _NAME_FIRST, _YEAR_MONTH, _MONTH_YEAR)
_YEARS = re.compile(r"(?P<first>\d{4})\s?[-\u2013]\s?(?P<last>\d{4})", re.ASCII)
_PLAIN = re.compile(r"\d{4}(?:-\d{2}){0,2}[?~]?", re.ASCII)
_EITHER = re.compile(r"(?P<one>\d{1,2})[/-](?P<other>\d{1,2})[/-](?P<year>\d{4})", re.ASCII)


def as_meant(text: str) -> tuple[str, ...]:
    """The dates that may have been meant: one, two where day and month may have changed places, or none."""
    words = _western(text.strip(_MARKS))
    if words != text and _PLAIN.fullmatch(words):
        return (words,)
    years = _YEARS.fullmatch(words)
    if years and years["first"] < years["last"]:
        return (f"{years['first']}/{years['last']}",)
    either = _EITHER.fullmatch(words)
    if either:
        days = (_written(either["year"], month, day) for month, day in (either.groups()[1::-1], either.groups()[:2]))
        return tuple(dict.fromkeys(filter(None, days)))
    found = next((match for form in _FORMS if (match := form.fullmatch(words))), None)
    written = _written(found["year"], found["month"], found.groupdict().get("day")) if found else None
    return (written,) if written else ()


def _western(text: str) -> str:
    """Digits of other scripts as those that the archive's dates are written in."""
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in text)


def _written(year: str, month: str, day: str | None) -> str | None:
    """None for what no calendar has."""
    number = int(month) if month.isdigit() else _MONTHS.get(month.casefold(), 0)
    try:
        first = dt.date(int(year), number, int(day or 1))
    except ValueError:
        return None
    return first.isoformat() if day else first.isoformat()[:7]
