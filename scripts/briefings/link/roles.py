"""The points that bear on a commitment in, who would do it and for whom out, where its record does not say.

A speaker who asks for something is the one who would gain by it.
A speaker who only reports, thanks or accepts undertakes nothing; nor does the text itself.
"""

from collections.abc import Iterable

from ..ladder import Stage
from .parties import Party
from .points import PointView
from .steps import Bearing

_OF_THE_OTHER_SIDE: frozenset[Stage] = frozenset({"accepted", "declined"})


def undertakers(bearing: tuple[Bearing, ...]) -> tuple[Party, ...]:
    """The speakers of what was said to be done, and those of whom it was asked."""
    return _distinct(point.to if asked else _who(point) for point, asked in _acts(bearing))


def gainers(bearing: tuple[Bearing, ...]) -> tuple[Party, ...]:
    """Those to whom it was said, and those who asked for it."""
    return _distinct(_who(point) if asked else point.to for point, asked in _acts(bearing))


def _acts(bearing: tuple[Bearing, ...]) -> Iterable[tuple[PointView, bool]]:
    """The points that tell of an act of one who undertakes or asks, and whether it asks."""
    for point, undertaking in bearing:
        if undertaking.sure and undertaking.stage and undertaking.stage not in _OF_THE_OTHER_SIDE:
            yield point, undertaking.stage == "requested"


def _who(point: PointView) -> tuple[Party, ...]:
    return point.on_behalf_of or point.speakers


def _distinct(groups: Iterable[tuple[Party, ...]]) -> tuple[Party, ...]:
    """Every party once, without the texts that speak for themselves."""
    parties = (party for group in groups for party in group)
    return tuple(dict.fromkeys(party for party in parties if not (party.ref and party.ref.kind == "sources")))
