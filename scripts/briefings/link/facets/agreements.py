"""An agreement in, what it can be chosen by out."""

from collections.abc import Iterator

from ...values.date import Date
from ..agreements import AgreementEntry
from .facet import Facet, Value
from .known import TOPIC, Known, year_of
from .points import ACCOUNT

YEAR = Facet("year", "Year of signing")
PARTY = Facet("country", "Country or body", several=True)
IN_FORCE = Facet("in-force", "In force")
FACETS = (YEAR, PARTY, TOPIC, IN_FORCE, ACCOUNT)
_TOLD = {"no": "Not in force", "unknown": "Not recorded"}


def values(agreement: AgreementEntry, known: Known) -> Iterator[Value]:
    yield year_of(agreement.agreement.signed, YEAR)
    yield from (PARTY.ref(side) for party in agreement.parties for side in [known.side(party)] if side)
    yield from known.topics(agreement.topics)
    state = agreement.agreement.in_force
    yield IN_FORCE.of("yes", "In force") if isinstance(state, Date) else IN_FORCE.of(state, _TOLD[state])
    yield from (known.account(ACCOUNT, scope.account) for scope in agreement.scope)
