"""Records in, every country that they mention with its people, bodies and meetings out."""

from dataclasses import dataclass

from ..kinds.organisations import Organisation
from ..kinds.places import Place
from ..values import country
from .commitments import CommitmentEntry
from .lookup import Lookup
from .meetings import MeetingEntry
from .parties import Party
from .people import PersonEntry
from .ref import Mention, Ref
from .register import Register


@dataclass(frozen=True, slots=True)
class LocalName:
    text: str
    lang: str


@dataclass(frozen=True, kw_only=True)
class Country:
    """A country, ready to show; its names are CLDR's, in the archive's languages."""

    ref: Ref
    names: tuple[LocalName, ...]
    meetings: tuple[MeetingEntry, ...]
    people: tuple[PersonEntry, ...]
    organisations: tuple[Ref, ...]
    places: tuple[Ref, ...]
    undertakes: tuple[CommitmentEntry, ...]
    gains: tuple[CommitmentEntry, ...]
    mentions: tuple[Mention, ...]


def countries_of(
    register: Register,
    meetings: tuple[MeetingEntry, ...],
    people: tuple[PersonEntry, ...],
    commitments: tuple[CommitmentEntry, ...],
) -> tuple[Country, ...]:
    """Every country that a record names, in the order of the English names."""
    codes = {code for code in register.mentions if country.is_code(code)}
    known = _Known(
        meetings=Lookup(meetings, lambda meeting: (ref.id for ref in meeting.countries)),
        people=Lookup(people, lambda person: [person.country.id] if person.country else []),
        undertakes=Lookup(commitments, lambda each: country_codes(register, each.by)),
        gains=Lookup(commitments, lambda each: country_codes(register, each.to)),
    )
    return tuple(sorted((_country(register, code, known) for code in codes), key=lambda each: each.ref.title))


@dataclass(frozen=True, kw_only=True, slots=True)
class _Known:
    """What there is of every country, by its code."""

    meetings: Lookup[MeetingEntry]
    people: Lookup[PersonEntry]
    undertakes: Lookup[CommitmentEntry]
    gains: Lookup[CommitmentEntry]


def _country(register: Register, code: str, known: _Known) -> Country:
    ref = register.ref(code)
    bodies = [register.ref(filed.id) for filed, each in register.records.of(Organisation) if each.country == code]
    places = [register.ref(filed.id) for filed, each in register.records.of(Place) if each.country == code]
    return Country(
        ref=ref,
        names=_names(register, code),
        meetings=known.meetings.of(code),
        people=known.people.of(code),
        organisations=tuple(sorted(bodies, key=lambda each: each.title)),
        places=tuple(sorted(places, key=lambda each: each.title)),
        undertakes=known.undertakes.of(code),
        gains=known.gains.of(code),
        mentions=register.mentions[code],
    )


def country_codes(register: Register, parties: tuple[Party, ...]) -> frozenset[str]:
    """The countries that parties stand for: their own, the one that they serve, or that of their side."""
    ids = (party.ref.id if party.ref else party.side for party in parties)
    return frozenset(code for id_ in ids if id_ for code in [_code(register, id_)] if code)


def _code(register: Register, id_: str) -> str | None:
    if country.is_code(id_):
        return id_
    filed = register.records.by_id.get(id_)
    return getattr(filed.record, "country", None) if filed else None


def _names(register: Register, code: str) -> tuple[LocalName, ...]:
    languages = (language for language in register.records.settings.languages if language != "en")
    return tuple(LocalName(country.name(code, language), language) for language in languages)
