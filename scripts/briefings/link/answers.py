"""A request and the commitments that it bears on in, what became of it in each of them out.

An answer is what another than the side that asked did about the same undertaking: at the same meeting, or surely not
before the request.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from ..ladder import Stage, rank
from ..values.date import Date
from .commitments import CommitmentEntry
from .countries import country_codes
from .ladders import Step
from .parties import Party
from .points import PointView, Undertaking
from .ref import Ref
from .register import Register

Order = Literal["before", "after", "not known"]

_NO_ANSWER: frozenset[Stage] = frozenset({"requested", "lapsed", "superseded"})


@dataclass(frozen=True, kw_only=True, slots=True)
class FollowUp:
    """An undertaking that was asked for.

    `perhaps` are answers with one doubt: no date tells that they came later, or one of the two, request and answer,
    is only possibly about the undertaking.
    """

    entry: CommitmentEntry
    sure: bool
    note: str | None
    answers: tuple[Step, ...]
    perhaps: tuple[Step, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Asking:
    """What there is to know of a request to find its answers."""

    ref: Ref
    date: Date
    askers: tuple[Party, ...]


def follow_up_of(
    register: Register,
    asking: Asking,
    entry: CommitmentEntry,
    points: Mapping[Ref, PointView],
    named: Undertaking,
) -> FollowUp:
    """What followed; `named` is how the request names the undertaking."""
    answering = [
        (step, _order(asking, step))
        for step in sorted((*entry.steps, *entry.possible), key=lambda step: step.date.sort_key)
        if _is_answer(register, asking, step, points.get(step.ref))
    ]
    return FollowUp(
        entry=entry,
        sure=named.sure,
        note=named.note,
        answers=tuple(step for step, order in answering if _doubts(named, step, order) == 0),
        perhaps=tuple(step for step, order in answering if _doubts(named, step, order) == 1),
    )


def _doubts(named: Undertaking, step: Step, order: Order) -> int | None:
    """How many things are not known between a request and an answer; None where the answer came before it."""
    return None if order == "before" else (not named.sure) + (not step.sure) + (order == "not known")


def _is_answer(register: Register, asking: Asking, step: Step, point: PointView | None) -> bool:
    """Another side than that which asked; where one of the two is not told, a stage beyond mere thought."""
    if step.stage is None or step.stage in _NO_ANSWER or (point and point.ref == asking.ref):
        return False
    actors = _sides(register, (point.on_behalf_of or point.speakers) if point else ())
    askers = _sides(register, asking.askers)
    if not actors or not askers:
        return rank(step.stage) >= rank("willing")
    return not actors <= askers


def _sides(register: Register, parties: tuple[Party, ...]) -> frozenset[str]:
    """The countries that parties stand for, a body without a country by its own id; a text stands for nobody."""
    who = [party for party in parties if not (party.ref and party.ref.kind == "sources")]
    alone = (party.ref.id for party in who if party.ref and not country_codes(register, (party,)))
    return country_codes(register, tuple(who)) | frozenset(alone)


def _order(asking: Asking, step: Step) -> Order:
    if step.ref.key == asking.ref.key and step.ref.kind != "commitments":
        return "after"
    first, last = asking.date.earliest, asking.date.latest
    if first and step.date.latest and step.date.latest < first:
        return "before"
    return "after" if last and step.date.earliest and step.date.earliest >= last else "not known"
