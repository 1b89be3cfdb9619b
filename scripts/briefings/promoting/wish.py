"""What somebody wants to promote, and the archive in which it stands."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from ..kinds.meetings import Meeting
from ..records import Filed, Records
from .ids import chosen, free, taken_ids
from .text import Text


@dataclass(frozen=True, kw_only=True, slots=True)
class Wish:
    """`key` is the letter of a source or the key of a person in the meeting; `on` is the day of the change.

    `published` are the paths of all files that were ever published, None where nothing tells that.
    """

    meeting: str
    key: str
    id: str | None = None
    country: str | None = None
    on: dt.date
    published: frozenset[str] | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """A wish with the meeting that it is about and the bytes of all files of the archive, by their paths."""

    wish: Wish
    filed: Filed
    meeting: Meeting
    records: Records
    contents: Mapping[str, bytes]

    @property
    def folder(self) -> str:
        """The name of the folder of records."""
        return self.filed.path.partition("/")[0]

    @property
    def text(self) -> Text:
        return Text.of(self.contents[self.filed.path])

    @property
    def is_published(self) -> bool:
        """Whether somebody may know the pages of the meeting; where nothing tells it, somebody may."""
        return self.wish.published is None or self.filed.path in self.wish.published

    def id_for(self, base: str, kept: str = "") -> str:
        """The id that is asked for, or a free one like `base`; `kept` may stay what it is."""
        taken = taken_ids(self.records, self.filed.id)
        return chosen(self.wish.id, taken - {kept}) if self.wish.id else free(base, taken)


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """The new id, the file that gets it, the new content of every file that changes, and what to say of it."""

    id: str
    path: str
    changed: Mapping[str, bytes]
    told: tuple[str, ...] = ()
