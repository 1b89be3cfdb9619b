"""A record of a kind that has no facets of its own in, its country and kind out."""

from collections.abc import Iterator

from ..entry import Entry
from ..ref import Ref, capital
from .facet import Facet, Value
from .known import Known

COUNTRY = Facet("country", "Country")
KIND = Facet("kind", "Kind")
FACETS = (COUNTRY, KIND)


def values(entry: Entry, known: Known) -> Iterator[Value]:
    yield country(known.countries.get(entry.ref.id))
    kind = getattr(entry.record, "kind_", None)
    if kind:
        yield KIND.of(kind, capital(kind.replace("-", " ")))


def country(ref: Ref | None) -> Value:
    return COUNTRY.ref(ref) if ref else COUNTRY.of("none", "None", 1)
