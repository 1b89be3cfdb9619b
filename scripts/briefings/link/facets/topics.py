"""A topic in, what it can be chosen by out."""

from collections.abc import Iterator

from ..topics import TopicEntry
from .facet import Facet, Value
from .known import Known

PART_OF = Facet("topic", "Part of", several=True, note="a topic counts as a part of itself")
FACETS = (PART_OF,)


def values(entry: TopicEntry, known: Known) -> Iterator[Value]:
    yield from map(PART_OF.ref, known.family(entry.ref))
