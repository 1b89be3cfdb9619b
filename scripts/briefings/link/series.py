"""Events in, their series out: who was expected at each edition, and who came."""

from dataclasses import dataclass

from ..values.date import UNKNOWN
from .events import EventEntry
from .participation import Participation
from .ref import Ref


@dataclass(frozen=True, kw_only=True, slots=True)
class Edition:
    """One event of a series with a row for every country or body that any edition names."""

    entry: EventEntry
    rows: tuple[Participation, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Series:
    """Events of one series; `whole` are records of the series itself, which go on without an end.

    The series without a name holds the events that belong to none, each with its own participants only.
    """

    name: str | None
    anchor: str
    whole: tuple[EventEntry, ...]
    editions: tuple[Edition, ...]


def series_of(events: tuple[EventEntry, ...]) -> tuple[Series, ...]:
    """The series by name, their editions by date; what belongs to none comes last."""
    ordered = sorted(events, key=_order)
    all_ = sorted({entry.series for entry in ordered if entry.series}, key=lambda ref: ref.title.casefold())
    named = [_named(ref, tuple(entry for entry in ordered if entry.series == ref)) for ref in all_]
    alone = tuple(Edition(entry=entry, rows=entry.participants) for entry in ordered if not entry.series)
    return (*named, *([Series(name=None, anchor="no-series", whole=(), editions=alone)] if alone else []))


def _named(ref: Ref, entries: tuple[EventEntry, ...]) -> Series:
    editions = tuple(entry for entry in entries if not _is_whole(entry))
    parties = tuple(dict.fromkeys(row.ref for entry in entries for row in entry.participants))
    return Series(
        name=ref.title,
        anchor=ref.anchor,
        whole=tuple(entry for entry in entries if _is_whole(entry)),
        editions=tuple(Edition(entry=entry, rows=_rows(entry, parties)) for entry in editions),
    )


def _is_whole(entry: EventEntry) -> bool:
    date = entry.event.date
    return date is not None and date.form == "interval" and date.end is None


def _rows(entry: EventEntry, parties: tuple[Ref, ...]) -> tuple[Participation, ...]:
    own = {row.ref: row for row in entry.participants}
    return tuple(own.get(party) or Participation(party, (), ()) for party in parties)


def _order(entry: EventEntry) -> tuple[object, ...]:
    return (*(entry.event.date or UNKNOWN).sort_key, entry.ref.id)
