"""A commitment and the points that bear on it in, the steps of its history in their order out."""

from collections.abc import Iterable

from ..kinds.commitments import Commitment
from ..ladder import MEANINGS
from ..records import Filed
from ..values.locator import Locator
from .cites import cites_of
from .ladders import Step
from .lookup import Lookup
from .origins import account_name
from .points import PointView, Undertaking
from .ref import capital
from .register import Register

Bearing = tuple[PointView, Undertaking]


def bearings_of(points: Iterable[PointView]) -> Lookup[Bearing]:
    """By the id of a commitment the points that name it, each with how it names it."""
    named = ((point, undertaking) for point in points for undertaking in point.undertakings)
    return Lookup(named, lambda bearing: [bearing[1].ref.id])


def steps_of(
    register: Register, filed: Filed, commitment: Commitment, bearing: tuple[Bearing, ...]
) -> tuple[Step, ...]:
    from_points = [
        Step(
            date=point.date,
            stage=undertaking.stage,
            sure=undertaking.sure,
            note=undertaking.note,
            text=point.text,
            ref=point.ref,
            accounts=point.accounts,
            cites=point.cites,
        )
        for point, undertaking in bearing
    ]
    from_reports = [
        Step(
            date=report.date,
            stage=report.stage,
            sure=True,
            note=None,
            text=report.note or capital(MEANINGS[report.stage]),
            ref=register.ref(filed.id),
            accounts=accounts_of(register, filed, report.from_, report.account),
            cites=cites_of(register, filed, report.from_),
        )
        for report in commitment.reports
    ]
    return tuple(sorted(from_points + from_reports, key=_order))


def _order(step: Step) -> tuple[object, ...]:
    return (*step.date.sort_key, step.ref.kind, step.ref.id, step.ref.anchor)


def accounts_of(
    register: Register, filed: Filed, locators: tuple[Locator, ...], own: str | None = None
) -> tuple[str, ...]:
    """Whose versions the sources of these paragraphs tell, each once; `own` is that of the statement itself."""
    sources = (register.source_id(filed, locator.source) for locator in locators)
    return tuple(dict.fromkeys(account_name(register, id_, own) for id_ in sources))
