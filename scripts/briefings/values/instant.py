"""A day, a month or a year as a record states it, its first and last day and its words out."""

import calendar
import datetime as dt
from dataclasses import dataclass

_DOUBT = {"?": "probably ", "~": "about ", None: ""}


@dataclass(frozen=True, slots=True)
class Instant:
    """A day, a month or a year; `month` and `day` are None where the text is silent."""

    year: int
    month: int | None = None
    day: int | None = None
    doubt: str | None = None

    @property
    def earliest(self) -> dt.date:
        return dt.date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> dt.date:
        month = self.month or 12
        return dt.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    @property
    def plain(self) -> str:
        day = f"{self.day} " if self.day else ""
        month = f"{calendar.month_name[self.month]} " if self.month else ""
        return f"{day}{month}{self.year}"

    @property
    def words(self) -> str:
        return _DOUBT[self.doubt] + self.plain
