"""The archive's entries in, what facets ask about a party, an account or a topic out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ...folding import folded
from ...values.account import THIRD_PARTY
from ...values.date import Date
from ..countries import Country
from ..entry import Entry
from ..meetings import MeetingEntry
from ..parties import Party
from ..people import PersonEntry
from ..presences import Presence
from ..ref import Ref, capital
from ..topics import TopicEntry
from ..years import UNDATED
from .facet import Facet, Value

YEAR = Facet("year", "Year", note="what is known only within limits counts for the first year in which it may lie")
PERSON = Facet("person", "Person", several=True)
TOPIC = Facet("topic", "Topic", several=True, note="a topic holds the narrower ones below it")


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """What has a page, by id; `accounts` are ids by the name that pages tell."""

    refs: Mapping[str, Ref]
    countries: Mapping[str, Ref]
    sides: Mapping[str, tuple[Ref, ...]]
    broader: Mapping[str, tuple[Ref, ...]]
    accounts: Mapping[str, str]
    sort_names: Mapping[str, str]

    def sort_name(self, parties: tuple[Party, ...]) -> str | None:
        """What the first of several parties sorts by, the family name of a person; None where there is none."""
        if not parties:
            return None
        return self.sort_names.get(parties[0].ref.id if parties[0].ref else "", parties[0].name)

    def side(self, party: Party) -> Ref | None:
        """The country that a party stands for or belongs to, or the body that it is; None for a text."""
        if party.ref is None:
            return self.refs[party.side] if party.side else None
        if party.ref.kind == "sources":
            return None
        return self.countries.get(party.ref.id) or (None if party.ref.kind == "people" else party.ref)

    def account(self, facet: Facet, name: str) -> Value:
        return facet.of(self.accounts.get(name) or slug(name), capital(name))

    def topics(self, refs: Iterable[Ref]) -> tuple[Value, ...]:
        """The topics with those above them."""
        return tuple(TOPIC.ref(each) for ref in refs for each in self.family(ref))

    def family(self, topic: Ref) -> tuple[Ref, ...]:
        return (topic, *self.broader.get(topic.id, ()))


def known_from(entries: tuple[Entry, ...], countries: tuple[Country, ...]) -> Known:
    refs = {ref.id: ref for ref in (*(each.ref for each in countries), *(each.ref for each in entries))}
    return Known(
        refs=refs,
        countries={entry.ref.id: entry.country for entry in entries if entry.country},
        sides={e.ref.id: tuple(side.ref for side in e.sides) for e in entries if isinstance(e, MeetingEntry)},
        broader={entry.ref.id: entry.broader for entry in entries if isinstance(entry, TopicEntry)},
        accounts={"a third party": THIRD_PARTY}
        | {ref.title: id_ for id_, ref in refs.items() if ref.kind in {"countries", "organisations"}},
        sort_names={entry.ref.id: entry.person.sort for entry in entries if isinstance(entry, PersonEntry)},
    )


def year_of(date: Date | None, facet: Facet = YEAR) -> Value:
    unknown, day, _ = date.sort_key if date else (True, None, "")
    return (
        facet.of(UNDATED, "No date", 9999) if unknown or not day else facet.of(f"{day.year}", f"{day.year}", day.year)
    )


def person(present: Presence) -> Value:
    """A person by record, or by name where there is none."""
    return PERSON.ref(present.ref) if present.ref else PERSON.of(f"name.{slug(present.name)}", present.name)


def speaker(party: Party) -> Value | None:
    """A speaker who is a person; None for bodies, countries and texts."""
    if party.ref is None:
        return PERSON.of(f"name.{slug(party.name)}", party.name)
    return PERSON.of(party.ref.id, party.name) if party.ref.kind == "people" else None


def slug(text: str) -> str:
    """Letters and digits of a text, in small letters, for an address."""
    words = "".join(character if character.isalnum() else " " for character in folded(text)).split()
    return "-".join(words)
