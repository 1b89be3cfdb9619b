"""The archive and the meetings that were chosen in, what a link of their book may lead to out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from ..link.archive import Archive
from ..link.cites import Cite
from ..link.commitments import CommitmentEntry
from ..link.meetings import MeetingEntry
from ..link.parties import Party
from ..link.presences import Presence
from ..link.ref import Ref
from .inline import Line, Look, Piece, joined


@dataclass(frozen=True, kw_only=True)
class Scope:
    """What is in a book; of one briefing alone it is a leaflet, without a ledger."""

    archive: Archive
    meetings: tuple[MeetingEntry, ...]
    is_leaflet: bool

    @cached_property
    def commitments(self) -> tuple[CommitmentEntry, ...]:
        """Those that the meetings touch, in the order of the archive."""
        touched = {ref.id for meeting in self.meetings for ref in meeting.commitments}
        return tuple(each for each in self.archive.commitments if each.ref.id in touched)

    @cached_property
    def labels(self) -> frozenset[str]:
        """Places of the book that records name; those in sources follow from what is printed."""
        at_meetings = (label for meeting in self.meetings for label in _labels_of(meeting))
        people = (person_label(meeting, each) for meeting in self.meetings for each in listed(meeting))
        undertakings = (label(each.ref) for each in self.commitments)
        in_ledger = (
            () if self.is_leaflet else (conflict.ref for each in self.commitments for conflict in each.conflicts)
        )
        return frozenset((*at_meetings, *undertakings, *map(label, in_ledger), *people))

    @cached_property
    def points(self) -> frozenset[str]:
        return frozenset(label(point.ref) for meeting in self.meetings for point in meeting.points)

    def link(self, ref: Ref, text: str | None = None, look: Look = "") -> Piece:
        """The title, or `text`, that leads to its place in the book, if it has one there."""
        to = label(ref) if ref.kind == "sources" or label(ref) in self.labels else ""
        return Piece(text=ref.title if text is None else text, to=to, look="" if look == "page" and not to else look)

    def refs(self, refs: Iterable[Ref]) -> Line:
        return joined((self.link(ref),) for ref in refs)

    def ref_or_text(self, item: Ref | str) -> Piece | str:
        return self.link(item) if isinstance(item, Ref) else item

    def parties(self, parties: Iterable[Party]) -> Line:
        return joined((self.link(each.ref, each.name) if each.ref else each.name,) for each in parties)

    def cites(self, cites: Iterable[Cite], *, full: bool = False) -> Line:
        """Locators; behind a statement a space that does not break stands before them."""
        between = "; " if full else " "
        return joined(((self.link(each.ref, each.full if full else each.short, "cite"),) for each in cites), between)


def label(ref: Ref) -> str:
    return f"{ref.kind}/{ref.id}/{ref.anchor}" if ref.anchor else f"{ref.kind}/{ref.id}"


def listed(meeting: MeetingEntry) -> tuple[Presence, ...]:
    """Everybody whom a meeting lists, present or only named."""
    return (*meeting.people, *meeting.mentioned)


def person_label(meeting: MeetingEntry, person: Presence) -> str:
    """The place in the index; somebody without a record has one for each meeting."""
    return label(person.ref) if person.ref else f"{label(meeting.ref)}/people/{person.handle}"


def handles(meeting: MeetingEntry) -> Mapping[str, str]:
    """The label of everybody listed, by the id or key that points speak of them by."""
    return {each.handle: person_label(meeting, each) for each in listed(meeting)}


def _labels_of(meeting: MeetingEntry) -> Iterable[str]:
    yield label(meeting.ref)
    yield from (label(point.ref) for point in meeting.points)
    yield from (label(conflict.ref) for conflict in meeting.conflicts)
    if meeting.silences:
        yield label(meeting.ref.at("not-stated"))
    if meeting.unclear:
        yield label(meeting.ref.at("unclear"))
