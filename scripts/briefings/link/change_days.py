"""The changes of records and the list of redirects in, what a reader is told of each day out, newest first."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate, groupby
from typing import Literal

from ..kinds import models
from .changes import RecordChange
from .first_of import Some, first_of
from .redirects import Moved
from .ref import Ref, kind_in_words, several_in_words

Did = Literal["new", "corrected", "moved", "withdrawn", "removed"]
COMMITS = 12  # named of one day
_FIRST = ("meeting", "undertaking", "agreement", "event", "person")
_ORDER: tuple[Did, ...] = ("new", "corrected", "moved", "withdrawn", "removed")


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """What one day did to one record; `moved` is its redirect, if it has one.

    `corrections` counts the commits that corrected it.
    """

    ref: Ref
    label: str
    stands: bool
    corrections: int
    moved: Moved | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Deed:
    """What was done alike to several records of a day; they stand by kind and title.

    `anchor` is its place on the page.
    """

    did: Did
    anchor: str
    kinds: tuple["OfKind", ...]

    @property
    def number(self) -> int:
        return sum(len(each.told) for each in self.kinds)


@dataclass(frozen=True, kw_only=True, slots=True)
class OfKind:
    """Records of one kind by title; `one` and `several` are what the pages call them."""

    one: str
    several: str
    told: tuple[Told, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class ChangeDay:
    """A day on which something changed; `commits` are the short names of those that changed it, newest first."""

    day: dt.date
    commits: Some[str]
    deeds: tuple[Deed, ...]

    @property
    def anchor(self) -> str:
        """Its place on the page."""
        return _anchor(self.day)

    @property
    def number(self) -> int:
        return sum(deed.number for deed in self.deeds)


def _anchor(day: dt.date) -> str:
    return f"day-{day.isoformat()}"


_Dated = tuple[dt.date, Did, Told]


def change_days_of(changes: tuple[RecordChange, ...], redirects: tuple[Moved, ...]) -> tuple[ChangeDay, ...]:
    """All days; where there is no history, those of redirects alone, which the records themselves tell."""
    told = sorted((*_of_records(changes), *_of_redirects(redirects)), key=lambda each: each[0], reverse=True)
    commits: dict[dt.date, dict[str, None]] = {}
    for change in changes:
        commits.setdefault(change.day, {})[change.commit] = None
    days = groupby(told, key=lambda each: each[0])
    return tuple(
        ChangeDay(day=day, commits=first_of(commits.get(day, ()), COMMITS), deeds=_deeds(day, tuple(group)))
        for day, group in days
    )


def newest_days(days: Iterable[ChangeDay], most: int) -> Some[ChangeDay]:
    """The newest days, whole, that tell of about `most` records; always the first."""
    found = tuple(days)
    before = accumulate((day.number for day in found), initial=0)
    return first_of(found, sum(number < most for _, number in zip(found, before, strict=False)))


def _of_records(changes: tuple[RecordChange, ...]) -> Iterator[_Dated]:
    """Each record once a day; what moved is told by its redirect, and so is the file that it moved to."""
    arrived = {(each.commit, each.moved.new.key) for each in changes if each.moved and each.moved.new}
    by_day: dict[tuple[dt.date, str], list[RecordChange]] = {}
    for change in changes:
        if not change.moved and (change.kind != "new" or (change.commit, change.ref.key) not in arrived):
            by_day.setdefault((change.day, change.path), []).append(change)
    for (day, _), found in by_day.items():
        yield day, _did(found), _told(found)


def _did(changes: list[RecordChange]) -> Did:
    """What a day did in the end; `changes` are newest first."""
    if changes[0].kind == "removed":
        return "removed"
    return "new" if any(each.kind == "new" for each in changes) else "corrected"


def _told(changes: list[RecordChange]) -> Told:
    newest = changes[0]
    return Told(
        ref=newest.ref,
        label=newest.label,
        stands=newest.stands,
        corrections=sum(each.kind == "corrected" for each in changes),
        moved=None,
    )


def _of_redirects(redirects: Iterable[Moved]) -> Iterator[_Dated]:
    for each in redirects:
        label = kind_in_words(models()[each.ref.kind].label)
        yield (
            each.on,
            "moved" if each.new else "withdrawn",
            Told(ref=each.ref, label=label, stands=False, corrections=0, moved=each),
        )


def _deeds(day: dt.date, told: tuple[_Dated, ...]) -> tuple[Deed, ...]:
    deeds = ((did, [each for _, done, each in told if done == did]) for did in _ORDER)
    return tuple(Deed(did=did, anchor=f"{_anchor(day)}-{did}", kinds=_by_kind(found)) for did, found in deeds if found)


def _by_kind(told: list[Told]) -> tuple[OfKind, ...]:
    """What most readers look for comes first, other kinds by name."""
    ordered = sorted(told, key=lambda each: (_place(each.label), each.ref.title.casefold(), each.ref.id))
    groups = groupby(ordered, key=lambda each: each.label)
    return tuple(OfKind(one=label, several=several_in_words(label), told=tuple(group)) for label, group in groups)


def _place(label: str) -> tuple[int, str]:
    return (_FIRST.index(label) if label in _FIRST else len(_FIRST)), label
