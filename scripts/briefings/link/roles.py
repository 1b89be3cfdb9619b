"""The points that bear on a commitment in, who would do it and for whom out, where its record does not say.

Only acts that bind their speaker count: who says that something is considered, stated or reported undertakes nothing.
A speaker who asks for something is the one who would gain by it; nobody stands on both sides.
"""

from collections.abc import Iterable

from ..acts import Act
from .parties import Party
from .points import PointView
from .steps import Bearing

_BINDING: frozenset[Act] = frozenset(
    {"ready", "willing", "offer", "invite", "announce", "pledge", "agree", "sign", "continue", "deliver", "withdraw"}
)
_WEAK: frozenset[Act] = frozenset({"propose", "consider", "plan", "explore"})


def undertakers(bearing: tuple[Bearing, ...]) -> tuple[Party, ...]:
    """The speakers of what was said to be done, and those of whom it was asked."""
    return _distinct(point.to if point.act == "request" else _who(point) for point in _acts(bearing))


def gainers(bearing: tuple[Bearing, ...]) -> tuple[Party, ...]:
    """Those to whom it was said, and those who asked for it, but for those who would do it."""
    found = _distinct(_who(point) if point.act == "request" else point.to for point in _acts(bearing))
    return tuple(party for party in found if party not in undertakers(bearing))


def _acts(bearing: tuple[Bearing, ...]) -> tuple[PointView, ...]:
    """The points that tell of binding acts and requests; of weaker acts where there are no others."""
    points = [point for point, undertaking in bearing if undertaking.sure and undertaking.stage]
    strong = [point for point in points if point.act in _BINDING or point.act == "request"]
    return tuple(strong or [point for point in points if point.act in _WEAK])


def _who(point: PointView) -> tuple[Party, ...]:
    return point.on_behalf_of or point.speakers


def _distinct(groups: Iterable[tuple[Party, ...]]) -> tuple[Party, ...]:
    """Every party once, without the texts that speak for themselves."""
    parties = (party for group in groups for party in group)
    return tuple(dict.fromkeys(party for party in parties if not (party.ref and party.ref.kind == "sources")))
