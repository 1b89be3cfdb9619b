"""An office in, what it can be chosen by out."""

from collections.abc import Iterator

from ...parts.level import LEVELS
from ..offices import OfficeEntry
from ..ref import capital
from .facet import Facet, Value
from .known import PERSON, Known, slug
from .others import COUNTRY, country

BODY = Facet("organisation", "Body")
RANK = Facet("rank", "Rank")
FACETS = (COUNTRY, BODY, RANK, PERSON)


def values(entry: OfficeEntry, known: Known) -> Iterator[Value]:
    yield country(known.countries.get(entry.organisation.id))
    yield BODY.ref(entry.organisation)
    rank = entry.office.rank or "not-recorded"
    yield RANK.of(rank, capital(rank.replace("-", " ")), len(LEVELS) if entry.rank_order is None else entry.rank_order)
    for each in entry.people:
        yield PERSON.ref(each.person) if each.person else PERSON.of(f"name.{slug(each.name)}", each.name)
