"""What somebody asked for in, the meetings of the archive that fit all of it out."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..link.archive import Archive
from ..link.meetings import MeetingEntry
from ..link.pairs import Pair
from ..link.people import PersonEntry
from ..link.ref import Ref
from ..link.topics import TopicEntry
from ..nearest import did_you_mean


class NothingFits(Exception):  # noqa: N818 - says what was asked for in vain
    """No meeting is as asked; the text says what is near."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Selection:
    """What a book is to hold: nothing given means everything, several things given mean what fits them all."""

    ids: tuple[str, ...] = ()
    year: str | None = None
    topic: str | None = None
    pair: str | None = None
    person: str | None = None

    @property
    def name(self) -> str:
        """A name for the file of the book."""
        first, *more = self.ids or ("",)
        ids = f"{first}-and-{len(more)}-more" if more else first
        pair = "-".join(codes(self.pair)) if self.pair else None
        return "-".join(filter(None, (ids, self.year, self.topic, pair, self.person))) or "all"


@dataclass(frozen=True, slots=True)
class Chosen:
    """The meetings in the order of the archive, and one line in words for each thing that was asked for."""

    meetings: tuple[MeetingEntry, ...]
    words: tuple[str, ...]


_Choice = tuple[str, frozenset[str]]
"""What was asked for in words, and the ids of the meetings that fit."""


def chosen(archive: Archive, selection: Selection) -> Chosen:
    """Raises `NothingFits` for an id that is not there, and where nothing fits everything."""
    choices = tuple(_choices(archive, selection))
    fitting = tuple(each for each in archive.meetings if all(each.ref.id in ids for _, ids in choices))
    if not fitting:
        raise NothingFits(_none(archive, choices))
    return Chosen(fitting, tuple(words for words, _ in choices))


def _choices(archive: Archive, selection: Selection) -> Iterable[_Choice]:
    if selection.ids:
        yield _by_id(archive, selection.ids)
    if selection.year:
        yield _in_year(archive, selection.year)
    if selection.topic:
        yield _on_topic(archive, selection.topic)
    if selection.pair:
        yield _of_pair(archive, selection.pair)
    if selection.person:
        yield _with_person(archive, selection.person)


def _by_id(archive: Archive, ids: tuple[str, ...]) -> _Choice:
    known = {meeting.ref.id: meeting.title for meeting in archive.meetings}
    moved = {each.ref.id: each for each in archive.redirects if each.ref.kind == "meetings"}
    for id_ in ids:
        if id_ in moved and id_ not in known:
            new = moved[id_].new
            raise NothingFits(f"`{id_}` {f'is now called `{new.id}`' if new else 'was withdrawn'}")
        if id_ not in known:
            raise NothingFits(_unknown("meeting", id_, known))
    return known[ids[0]] if len(ids) == 1 else f"{len(set(ids))} briefings", frozenset(ids)


def _in_year(archive: Archive, year: str) -> _Choice:
    known = {each.ref.id: each for each in archive.years}
    if year not in known:
        there = ", ".join(known) or "none"
        raise NothingFits(f"no meeting is of the year `{year}`; there are meetings of: {there}")
    return known[year].ref.title, _ids(known[year].meetings)


def _on_topic(archive: Archive, id_: str) -> _Choice:
    topics = {each.ref.id: each for each in archive.entries if isinstance(each, TopicEntry)}
    if id_ not in topics:
        raise NothingFits(_unknown("topic", id_, topics))
    return f"Topic: {topics[id_].title}", topic_meetings(topics[id_])


def topic_meetings(topic: TopicEntry) -> frozenset[str]:
    """The ids of the meetings with a point on it, or on a narrower topic."""
    return frozenset(ref.id for ref in topic.occasions if ref.kind == "meetings")


def codes(pair: str) -> tuple[str, ...]:
    """The codes of two countries in the order of the alphabet, as the ids of pairs have them."""
    return tuple(sorted(code.strip().lower() for code in pair.replace("-", ",").split(",")))


def _of_pair(archive: Archive, written: str) -> _Choice:
    pairs: dict[str, Pair] = {each.ref.id: each for each in archive.pairs}
    id_ = "-".join(codes(written))
    if id_ not in pairs:
        there = ", ".join(key.replace("-", ",") for key in pairs) or "none"
        raise NothingFits(f"no meeting is of the pair `{written}`; there are meetings of: {there}")
    return pairs[id_].ref.title, _ids(pairs[id_].meetings)


def _with_person(archive: Archive, id_: str) -> _Choice:
    people: dict[str, PersonEntry] = {each.ref.id: each for each in archive.people}
    if id_ not in people:
        raise NothingFits(_unknown("person", id_, people))
    person = people[id_]
    return f"Present or named: {person.title}", _ids(each.meeting for each in person.meetings) | _ids(
        person.mentioned_in
    )


def _ids(meetings: Iterable[MeetingEntry]) -> frozenset[str]:
    return frozenset(meeting.ref.id for meeting in meetings)


def _unknown(what: str, id_: str, known: Iterable[str]) -> str:
    return f"there is no {what} `{id_}`; {did_you_mean(id_, known, f'give the id of a {what}')}"


def _none(archive: Archive, choices: tuple[_Choice, ...]) -> str:
    """Which meetings fit one of the things asked for, a few of them by id."""
    if not archive.meetings:
        return "the archive has no meeting yet"
    told = "; ".join(f"{words}: {_some(ids)}" for words, ids in choices)
    return f"no meeting fits all of this; by itself each gives: {told}"


def _some(ids: frozenset[str]) -> str:
    first = sorted(ids)[:3]
    return ", ".join(first) + (f" and {len(ids) - 3} more" if len(ids) > 3 else "") if ids else "none"  # noqa: PLR2004


def selection_of(ref: Ref) -> Selection:
    """What the book of a page of the site holds."""
    if ref.kind == "pairs":
        return Selection(pair=ref.id)
    return Selection(topic=ref.id) if ref.kind == "topics" else Selection(ids=(ref.id,))
