"""What a speaker does with a statement, and the stage each act gives a commitment.

The event types are those of PLOVER (the Political Language Ontology for Verifiable Event Records).
"""

from dataclasses import dataclass
from typing import Literal

from .ladder import Stage

Act = Literal[
    "welcome",
    "thank",
    "praise",
    "state",
    "report",
    "urge",
    "warn",
    "discuss",
    "request",
    "propose",
    "consider",
    "plan",
    "explore",
    "ready",
    "willing",
    "offer",
    "invite",
    "accept",
    "announce",
    "pledge",
    "agree",
    "sign",
    "continue",
    "deliver",
    "decline",
    "withdraw",
]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an act means: the verb shown beside a point, its stage if any, its PLOVER type if any."""

    verb: str
    stage: Stage | None = None
    plover: str | None = None


MEANINGS: dict[Act, Meaning] = {
    "welcome": Meaning("welcomed", plover="SUPPORT"),
    "thank": Meaning("thanked", plover="SUPPORT"),
    "praise": Meaning("praised", plover="SUPPORT"),
    "state": Meaning("stated"),
    "report": Meaning("reported"),
    "urge": Meaning("urged"),
    "warn": Meaning("warned"),
    "discuss": Meaning("discussed", plover="CONSULT"),
    "request": Meaning("asked for", "requested", "REQUEST"),
    "propose": Meaning("proposed", "suggested", "AGREE"),
    "consider": Meaning("said to be considering", "considered", "AGREE (hypothetical)"),
    "plan": Meaning("said to be planning", "considered", "AGREE (hypothetical)"),
    "explore": Meaning("will explore", "explored", "AGREE (hypothetical)"),
    "ready": Meaning("declared ready", "willing", "AGREE"),
    "willing": Meaning("declared willing", "willing", "AGREE"),
    "offer": Meaning("offered", "offered", "AGREE"),
    "invite": Meaning("invited", "offered", "AGREE"),
    "accept": Meaning("accepted", "accepted", "AGREE"),
    "announce": Meaning("announced", "announced", "AGREE"),
    "pledge": Meaning("pledged", "pledged", "AGREE"),
    "agree": Meaning("agreed", "agreed", "AGREE"),
    "sign": Meaning("signed", "signed", "SUPPORT"),
    "continue": Meaning("said to continue", "ongoing", "COOPERATE or AID"),
    "deliver": Meaning("delivered", "delivered", "AID"),
    "decline": Meaning("declined", "declined", "REJECT"),
    "withdraw": Meaning("withdrew", "withdrawn", "REJECT"),
}
