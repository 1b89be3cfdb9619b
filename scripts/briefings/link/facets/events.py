"""An event in, what it can be chosen by out."""

from collections.abc import Iterator

from ..events import EventEntry
from ..ref import capital
from .facet import Facet, Value
from .known import TOPIC, YEAR, Known, year_of

KIND = Facet("kind", "Kind")
PARTICIPANT = Facet("country", "Participant", several=True, note="invited, announced, there or absent, by any account")
PLACE = Facet("place", "Place")
FACETS = (YEAR, KIND, PARTICIPANT, PLACE, TOPIC)


def values(entry: EventEntry, known: Known) -> Iterator[Value]:
    yield year_of(entry.event.date)
    yield KIND.of(entry.event.kind_, capital(entry.event.kind_))
    yield from (PARTICIPANT.ref(row.ref) for row in entry.participants)
    yield PLACE.ref(entry.place) if entry.place else PLACE.of("none", "Not recorded", 1)
    yield from known.topics(entry.topics)
