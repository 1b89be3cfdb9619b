"""All points and commitments in, every request with what became of it out.

A request is a point whose act is to ask, or a report of the stage `requested`. A point of another act that was given
that stage shows that no more is agreed upon; it does not make its speaker somebody who asked.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..ladder import Stage
from ..values.date import Date
from .answers import Asking, FollowUp, follow_up_of
from .cites import Cite
from .commitments import CommitmentEntry
from .ladders import Step
from .parties import Party
from .points import PointView, Undertaking
from .ref import Ref
from .register import Register

REQUESTED: Stage = "requested"


@dataclass(frozen=True, kw_only=True, slots=True)
class Request:
    """Who asked whom for what.

    Where a text alone tells of it, `askers` is empty: a text does not ask.
    Of a report, `asked` are those who would do it.
    """

    ref: Ref
    date: Date
    askers: tuple[Party, ...]
    by_note: str | None
    on_behalf_of: tuple[Party, ...]
    asked: tuple[Party, ...]
    text: str
    unclear: str | None
    accounts: tuple[str, ...]
    backing: str | None
    cites: tuple[Cite, ...]
    follow_ups: tuple[FollowUp, ...]

    @property
    def answers(self) -> tuple[Step, ...]:
        return tuple(step for each in self.follow_ups for step in each.answers)

    @property
    def perhaps(self) -> tuple[Step, ...]:
        """What may be an answer: which came first is not known, or whether it is of the same undertaking."""
        return tuple(step for each in self.follow_ups for step in each.perhaps)


def requests_of(
    register: Register, points: tuple[PointView, ...], commitments: tuple[CommitmentEntry, ...]
) -> tuple[Request, ...]:
    """All requests, oldest first, those without a date last."""
    by_ref = {point.ref: point for point in points}
    by_id = {entry.ref.id: entry for entry in commitments}
    asked = (_of_point(register, point, by_id, by_ref) for point in points if point.act == "request")
    reported = (_of_report(register, entry, step, by_ref) for entry, step in _reports(commitments))
    return tuple(sorted((*asked, *reported), key=lambda each: (each.date.sort_key, each.ref.id, each.ref.anchor)))


def _reports(commitments: tuple[CommitmentEntry, ...]) -> Iterator[tuple[CommitmentEntry, Step]]:
    for entry in commitments:
        for step in entry.steps:
            if step.stage == REQUESTED and step.ref.key == entry.ref.key:
                yield entry, step


def _of_point(
    register: Register,
    point: PointView,
    commitments: Mapping[str, CommitmentEntry],
    points: Mapping[Ref, PointView],
) -> Request:
    asking = Asking(ref=point.ref, date=point.date, askers=point.on_behalf_of or point.speakers)
    return Request(
        ref=point.ref,
        date=point.date,
        askers=tuple(party for party in point.speakers if not (party.ref and party.ref.kind == "sources")),
        by_note=point.by_note,
        on_behalf_of=point.on_behalf_of,
        asked=point.to,
        text=point.text,
        unclear=point.unclear,
        accounts=point.accounts,
        backing=point.backing,
        cites=point.cites,
        follow_ups=tuple(
            follow_up_of(register, asking, commitments[each.ref.id], points, each) for each in point.undertakings
        ),
    )


def _of_report(register: Register, entry: CommitmentEntry, step: Step, points: Mapping[Ref, PointView]) -> Request:
    asking = Asking(ref=step.ref, date=step.date, askers=entry.to)
    return Request(
        ref=step.ref,
        date=step.date,
        askers=(),
        by_note=None,
        on_behalf_of=(),
        asked=entry.by,
        text=step.text,
        unclear=entry.commitment.unclear,
        accounts=step.accounts,
        backing=None,
        cites=step.cites,
        follow_ups=(
            follow_up_of(register, asking, entry, points, Undertaking(entry.ref, REQUESTED, sure=True, note=None)),
        ),
    )
