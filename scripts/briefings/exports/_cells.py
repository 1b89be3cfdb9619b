"""Pages, parties and paragraphs in, the text of one cell of a table out."""

from collections.abc import Iterable

from ..link.cites import Cite
from ..link.parties import Party
from ..link.points import PointView
from ..link.ref import Ref


def ids(refs: Iterable[Ref]) -> str:
    """Ids with a space between."""
    return " ".join(ref.id for ref in refs)


def party_ids(parties: Iterable[Party]) -> str:
    """The ids of those parties that have a page."""
    return ids(party.ref for party in parties if party.ref)


def names(parties: Iterable[Party]) -> str:
    return "; ".join(party.name for party in parties)


def locators(cites: Iterable[Cite]) -> str:
    """Paragraphs as records outside meetings name them: the source's id, then the place in it, where that is known."""
    return " ".join(f"{cite.source}.{cite.ref.anchor}" if cite.ref.anchor else cite.source for cite in cites)


def accounts(point: PointView) -> str:
    """Whose versions a point rests on: codes of countries, ids of bodies, or `third-party`."""
    return " ".join(dict.fromkeys(origin.account for origin in point.origins))
