"""A meeting in, what it can be chosen by out."""

from collections.abc import Iterator

from ..meetings import MeetingEntry
from ..ref import capital
from .facet import Facet, Value
from .known import PERSON, TOPIC, YEAR, Known, person, slug, year_of

SIDE = Facet("country", "Country or body", several=True)
KIND = Facet("kind", "Kind")
LEVEL = Facet("level", "Level")
BACKING = Facet("backing", "Backing", note="that of most points of the meeting")
FACETS = (YEAR, SIDE, PERSON, TOPIC, KIND, LEVEL, BACKING)


def values(meeting: MeetingEntry, known: Known) -> Iterator[Value]:
    yield year_of(meeting.date)
    yield from (SIDE.ref(side.ref) for side in meeting.sides)
    yield from map(person, meeting.people)
    yield from known.topics(meeting.topics)
    yield KIND.of(meeting.meeting.kind_, capital(meeting.meeting.kind_))
    level = meeting.meeting.level or "not-recorded"
    yield LEVEL.of(level, capital(level.replace("-", " ")))
    yield BACKING.of(slug(meeting.backing), capital(meeting.backing))
