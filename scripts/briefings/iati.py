"""The stage of an undertaking of money in, the codes of IATI that say no more than it out.

The codes are those of the International Aid Transparency Initiative's lists `ActivityStatus` and `TransactionType`
(version 2.03, https://iatistandard.org/en/iati-standard/203/codelists/), seen from whoever would give.
A stage that is not here has no code that fits: an offer nobody took is neither planned nor pledged, and what was
announced may be to come, running or done.
"""

from dataclasses import dataclass

from .ladder import Stage


@dataclass(frozen=True, slots=True)
class Code:
    """A code with the name that its list gives it."""

    code: str
    name: str


PIPELINE = Code("1", "Pipeline/identification")
IMPLEMENTATION = Code("2", "Implementation")
CLOSED = Code("4", "Closed")
CANCELLED = Code("5", "Cancelled")

OUTGOING_COMMITMENT = Code("2", "Outgoing Commitment")
DISBURSEMENT = Code("3", "Disbursement")
OUTGOING_PLEDGE = Code("12", "Outgoing Pledge")

STATUS: dict[Stage, Code] = {
    "considered": PIPELINE,
    "explored": PIPELINE,
    "accepted": PIPELINE,
    "pledged": PIPELINE,
    "agreed": PIPELINE,
    "signed": PIPELINE,
    "in-force": PIPELINE,
    "ongoing": IMPLEMENTATION,
    "delivered": CLOSED,
    "withdrawn": CANCELLED,
}
TRANSACTION: dict[Stage, Code] = {
    "pledged": OUTGOING_PLEDGE,
    "signed": OUTGOING_COMMITMENT,
    "in-force": OUTGOING_COMMITMENT,
    "delivered": DISBURSEMENT,
}
