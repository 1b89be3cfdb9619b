"""The stages of a commitment, weakest first, and its ends."""

from typing import Literal, get_args

Rung = Literal[
    "requested",
    "suggested",
    "considered",
    "explored",
    "willing",
    "offered",
    "accepted",
    "announced",
    "pledged",
    "agreed",
    "signed",
    "in-force",
    "ongoing",
    "delivered",
]
End = Literal["declined", "withdrawn", "lapsed", "superseded"]
Stage = Literal[Rung, End]

RUNGS: tuple[Rung, ...] = get_args(Rung)
ENDS: tuple[End, ...] = get_args(End)
_PLACES: dict[Stage, int] = {rung: place for place, rung in enumerate(RUNGS)}

MEANINGS: dict[Stage, str] = {
    "requested": "one side asked for it",
    "suggested": "somebody proposed it",
    "considered": "somebody said that it is being studied or planned",
    "explored": "the sides said that they will look into it",
    "willing": "a side said that it is ready or willing",
    "offered": "a side offered it or invited the other",
    "accepted": "the other side said yes",
    "announced": "it was said to be coming or given; nothing shows it as bound or done",
    "pledged": "a side promised it",
    "agreed": "a source says that it was agreed",
    "signed": "a paper on it was signed",
    "in-force": "a source says that the paper is in force",
    "ongoing": "a source says that it is being carried out",
    "delivered": "a source says that it was done",
    "declined": "the other side said no",
    "withdrawn": "the side that offered took it back",
    "lapsed": "its time passed and a source says that nothing came of it",
    "superseded": "another undertaking took its place",
}


def rank(stage: Stage) -> int:
    """Position on the ladder, counted from 0; an end lies beyond the last rung."""
    return _PLACES.get(stage, len(RUNGS))


def is_end(stage: Stage) -> bool:
    return stage in ENDS
