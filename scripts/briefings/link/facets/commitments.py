"""An undertaking in, what it can be chosen by out."""

from collections.abc import Iterator

from ..commitments import CommitmentEntry, Outcome
from ..ref import capital
from .facet import Facet, Value
from .known import TOPIC, Known, slug, year_of
from .points import ACCOUNT, stage

YEAR = Facet("year", "Last mention", note="the year in which a source that is surely about it spoke of it last")
BY = Facet("by", "By", several=True)
FOR = Facet("for", "For", several=True)
STAGE = Facet("stage", "Stage now")
KIND = Facet("kind", "Kind")
OUTCOME = Facet("outcome", "Outcome")
BACKING = Facet("backing", "Backing", note="that of most points that are surely about it")
FACETS = (YEAR, BY, FOR, TOPIC, KIND, STAGE, OUTCOME, ACCOUNT, BACKING)
OUTCOMES: dict[Outcome, str] = {
    "none recorded": "None recorded, date passed",
    "not due": "Open",
    "recorded": "Recorded",
}


def values(commitment: CommitmentEntry, known: Known) -> Iterator[Value]:
    yield year_of(commitment.last_seen, YEAR)
    yield from (BY.ref(side) for party in commitment.by for side in [known.side(party)] if side)
    yield from (FOR.ref(side) for party in commitment.to for side in [known.side(party)] if side)
    yield from known.topics(commitment.topics)
    yield KIND.of(commitment.commitment.kind_, capital(commitment.commitment.kind_.replace("-", " ")))
    yield stage(STAGE, commitment.stage)
    yield OUTCOME.of(slug(commitment.outcome), OUTCOMES[commitment.outcome], tuple(OUTCOMES).index(commitment.outcome))
    yield from (known.account(ACCOUNT, name) for step in commitment.steps for name in step.accounts)
    if commitment.backings:
        backing = commitment.backings[0][0]
        yield BACKING.of(slug(backing), capital(backing))
