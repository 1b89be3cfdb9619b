"""Meetings in, everything that the page of who met whom shows out."""

from collections.abc import Iterable
from dataclasses import dataclass

from .acquaintance import PeoplePair, opposites, pairs_of_people
from .chronicle import Chronicle, chronicles_of
from .contacts import Occasion
from .people_graph import PeopleGraph, graph_of
from .register import Register


@dataclass(frozen=True, kw_only=True, slots=True)
class WhoMetWhom:
    """Pairs by their first time, the same by year and rank, and the sessions in which people of several sides were."""

    pairs: tuple[PeoplePair, ...]
    chronicles: tuple[Chronicle, ...]
    sessions: tuple[Occasion, ...]
    graph: PeopleGraph | None


def who_met_whom_of(register: Register, occasions: Iterable[Occasion], years: tuple[str, ...]) -> WhoMetWhom:
    """`years` are those of the whole archive: one in which nobody met is shown as such."""
    by_date = sorted(occasions, key=lambda each: (each.date.sort_key, each.ref.id, each.ref.anchor))
    pairs = pairs_of_people(register, by_date)
    return WhoMetWhom(
        pairs=pairs,
        chronicles=chronicles_of(register, pairs, years),
        sessions=tuple(each for each in by_date if each.is_session and any(opposites(each))),
        graph=graph_of(pairs),
    )
