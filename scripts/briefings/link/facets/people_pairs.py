"""Two people who met in, what they can be chosen by out."""

from collections.abc import Iterator

from ..acquaintance import PeoplePair
from .facet import Facet, Value
from .known import PERSON, YEAR, Known, person, year_of

COUNTRY = Facet("country", "Country or body", several=True)
OFFICE = Facet("office", "Office on that day", several=True)
FACETS = (YEAR, COUNTRY, PERSON, OFFICE)


def values(pair: PeoplePair, _: Known) -> Iterator[Value]:
    yield from (year_of(time.occasion.date) for time in pair.times)
    yield from (COUNTRY.ref(each.group) for each in (pair.one, pair.other))
    yield from (person(each) for each in (pair.first.one, pair.first.other))
    for time in pair.times:
        yield from (OFFICE.ref(each.office) for each in (time.one, time.other) if each.office)
