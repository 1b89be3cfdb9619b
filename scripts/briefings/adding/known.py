"""The records in, what the form offers while somebody types out: names in every script, countries, taken ids."""

from collections.abc import Iterator

from ..cited import sources as all_sources
from ..drafting.choices import countries
from ..drafting.names import names_of
from ..kinds import models
from ..kinds.meetings import Meeting
from ..kinds.offices import Office
from ..kinds.people import Person
from ..kinds.sources import Source
from ..parts.record import Record
from ..records import Filed, Records
from ..values.country import name as country_name
from ..values.date import Date

Value = dict[str, object]


def known_of(records: Records) -> Value:
    """Everything that can be named, kind by kind, in the order of the ids."""
    of_kind: dict[str, list[Value]] = {kind: [] for kind in models()}
    for filed in sorted(records.filed, key=lambda each: each.id):
        of_kind[filed.kind].append(_known(filed, records))
    taken = {*records.files_of, *all_sources(records), *records.redirects.former}
    return {
        "records": of_kind,
        "countries": [{"value": each.value, "words": each.words, "names": each.names} for each in countries(records)],
        "ids": sorted(taken),
    }


def _known(filed: Filed, records: Records) -> Value:
    record = filed.record
    names = list(dict.fromkeys(names_of(filed)[:-1]))
    known: Value = {"id": filed.id, "words": record.heading, "names": names}
    hint = ", ".join(_hint(record, records))
    if hint:
        known["hint"] = hint
    if isinstance(record, Source):
        known |= _source(record)
    country = getattr(record, "country", None)
    if isinstance(country, str):
        known["country"] = country
    if isinstance(record, Person):
        known["offices"] = [tenure.period.edtf if tenure.period else "unknown" for tenure in record.offices]
    if isinstance(record, Office):
        known |= _office(record, records)
    if isinstance(record, Meeting):
        known |= {"date": record.date.edtf, "sides": [side.party for side in record.sides]}
    return known


def _office(office: Office, records: Records) -> Value:
    """The country of its body, and when there was such an office."""
    body = records.by_id.get(office.organisation)
    country = getattr(body.record, "country", None) if body else None
    known: Value = {"country": country} if country else {}
    return known | ({"period": office.period.edtf} if office.period else {})


def _source(source: Source) -> Value:
    """Its address, and its paragraphs where their opening words are known."""
    held = source.held
    known: Value = {name: told for name, told in (("url", source.url), ("lang", source.lang)) if told}
    if held:
        return known | {"heading": held.heading, "paragraphs": held.paragraphs}
    return known if source.seen is None else known | {"seen": source.seen}


def _hint(record: Record, records: Records) -> Iterator[str]:
    """What tells a record from another of like name: the office, the country or body, the day."""
    if isinstance(record, Person) and record.offices:
        yield _heading(record.offices[-1].office, records)
    organisation = getattr(record, "organisation", None)
    if isinstance(organisation, str):
        yield _heading(organisation, records)
    country = getattr(record, "country", None)
    if isinstance(country, str):
        yield country_name(country)
    publisher = getattr(record, "publisher", None)
    if isinstance(publisher, str):
        yield _heading(publisher, records)
    day = getattr(record, "date", None) or getattr(record, "published", None)
    if isinstance(day, Date):
        yield day.words


def _heading(id_: str, records: Records) -> str:
    """The name of a record; of what has none its own words."""
    return records.by_id[id_].record.heading if id_ in records.by_id else id_
