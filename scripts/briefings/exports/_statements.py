"""A meeting or an event in, its points with all that is worked out of them out: for JSON."""

from ..link.events import EventEntry
from ..link.meetings import MeetingEntry
from ..link.points import PointView
from ._plover import plover
from ._values import Fields


def meeting(entry: MeetingEntry) -> Fields:
    return {
        "countries": [ref.id for ref in entry.countries],
        "people": [
            {"name": each.name, "id": each.ref.id if each.ref else None, "key": each.handle}
            | {"capacity": each.capacity, "office": each.office, "from": each.cites}
            for each in entry.people
        ],
        "topics": entry.topics,
        "commitments": entry.commitments,
        "backing": entry.backing,
        "backings": dict(entry.backings),
        "points": [_point(point) for point in entry.points],
    }


def event(entry: EventEntry) -> Fields:
    return {
        "participants": [
            {
                "party": each.ref,
                "expected": [account.status for account in each.expected],
                "came": [account.status for account in each.came],
            }
            for each in entry.participants
        ],
        "points": [_point(point) for point in entry.own_points],
        "spoken_of": [point.ref for point in entry.points],
    }


def _point(point: PointView) -> Fields:
    type_ = plover(point.act)
    return {
        "id": point.id,
        "date": point.date,
        "encounter": point.encounter,
        "by": point.speakers,
        "to": point.to,
        "on_behalf_of": point.on_behalf_of,
        "plover": type_.types.split(),
        "plover_hypothetical": type_.hypothetical,
        "undertakings": [{"id": each.ref.id, "stage": each.stage, "sure": each.sure} for each in point.undertakings],
        "origins": [{"publisher": each.publisher, "account": each.account} for each in point.origins],
        "backing": point.backing,
        "from": point.cites,
    }
