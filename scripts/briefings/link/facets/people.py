"""A person in, what it can be chosen by out."""

from collections.abc import Iterator

from ..people import PersonEntry
from .facet import Facet, Value
from .known import TOPIC, Known, person, year_of

COUNTRY = Facet("country", "Country")
YEAR = Facet("year", "Year of a meeting", several=True)
OFFICE = Facet("office", "Office", several=True, note="held or appeared in")
MET = Facet("person", "Met", several=True, note="people of another side in the same encounter, sessions apart")
FACETS = (COUNTRY, OFFICE, YEAR, MET, TOPIC)


def values(entry: PersonEntry, known: Known) -> Iterator[Value]:
    if entry.country:
        yield COUNTRY.ref(entry.country)
    yield from (year_of(each.meeting.date, YEAR) for each in entry.meetings)
    yield from (OFFICE.ref(tenure.office) for tenure in entry.offices)
    yield from (OFFICE.ref(each.presence.office) for each in entry.meetings if each.presence.office)
    for each in entry.meetings:
        yield from (MET.of(value.id, value.label) for value in map(person, each.met))
    yield from known.topics(topic for point in entry.said for topic in point.topics)
