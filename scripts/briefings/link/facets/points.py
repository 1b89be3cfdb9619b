"""A point in, what it can be chosen by out."""

from collections.abc import Iterator

from ...acts import MEANINGS
from ...ladder import ENDS, RUNGS
from ..points import PointView
from ..ref import capital
from .facet import Facet, Value
from .known import PERSON, TOPIC, YEAR, Known, slug, speaker, year_of

SIDE = Facet("side", "Side that speaks", several=True)
COUNTRY = Facet("country", "Country or body at the meeting", several=True)
ACT = Facet("act", "Act")
STAGE = Facet("stage", "Stage", note="what this point alone gives an undertaking")
ACCOUNT = Facet("account", "Account", several=True)
BACKING = Facet("backing", "Backing")
FACETS = (YEAR, SIDE, PERSON, TOPIC, ACT, STAGE, ACCOUNT, BACKING, COUNTRY)
STAGES: tuple[str, ...] = (*RUNGS, *ENDS)


def values(point: PointView, known: Known) -> Iterator[Value]:
    yield year_of(point.date)
    yield from (SIDE.ref(side) for party in point.speakers for side in [known.side(party)] if side)
    yield from (each for party in point.speakers for each in [speaker(party)] if each)
    yield from (COUNTRY.ref(side) for side in known.sides.get(point.meeting.id, ()))
    yield from known.topics(point.topics)
    yield ACT.of(point.act, capital(MEANINGS[point.act].verb), tuple(MEANINGS).index(point.act))
    yield stage(STAGE, point.stage)
    yield from (known.account(ACCOUNT, name) for name in point.accounts)
    yield BACKING.of(slug(point.backing), capital(point.backing))


def stage(facet: Facet, word: str | None) -> Value:
    """A stage in the order of the ladder; what has none comes last."""
    if word is None:
        return facet.of("none", "None", len(STAGES))
    return facet.of(word, capital(word.replace("-", " ")), STAGES.index(word))
