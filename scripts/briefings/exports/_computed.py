"""An entry in, what the archive works out of several records about it out: for JSON, by kind.

The names are a promise to those who read the files, whatever the program calls things: the format has a number, which
goes up when one of them goes or changes its meaning.
"""

from collections.abc import Callable
from typing import Any

from ..link.agreements import AgreementEntry
from ..link.commitments import CommitmentEntry
from ..link.countries import Country
from ..link.entry import Entry
from ..link.events import EventEntry
from ..link.meetings import MeetingEntry
from ..link.offices import OfficeEntry
from ..link.people import PersonEntry
from ..link.sources import SourceEntry
from ..link.topics import TopicEntry
from ..paths import address
from ..settings import Settings
from ._statements import event, meeting
from ._undertakings import commitment
from ._values import Fields, Json, plain


def computed(entry: Entry) -> dict[str, Json]:
    """What is computed about every record, and what about those of its kind."""
    own = next((fields(entry) for type_, fields in _BY_KIND.items() if isinstance(entry, type_)), {})
    mentions = [{"in": each.ref, "as": each.how} for each in entry.mentions]
    return {name: plain(value) for name, value in {**own, "mentions": mentions}.items()}


def country(settings: Settings, entry: Country) -> dict[str, Json]:
    fields: Fields = {
        "kind": entry.ref.kind,
        "id": entry.ref.id,
        "title": entry.ref.title,
        "address": address(settings, entry.ref),
        "names": [{"text": each.text, "lang": each.lang} for each in entry.names],
        "meetings": [each.ref.id for each in entry.meetings],
        "people": [each.ref.id for each in entry.people],
        "organisations": [each.id for each in entry.organisations],
        "undertakes": [each.ref.id for each in entry.undertakes],
        "gains": [each.ref.id for each in entry.gains],
    }
    return {name: plain(value) for name, value in fields.items()}


def _person(entry: PersonEntry) -> Fields:
    return {
        "meetings": [
            {
                "id": each.meeting.ref.id,
                "date": each.meeting.date,
                "capacity": each.presence.capacity,
                "office": each.presence.office,
                "met": [{"name": met.name, "id": met.ref.id if met.ref else None} for met in each.met],
            }
            for each in entry.meetings
        ],
        "mentioned_in": [each.ref.id for each in entry.mentioned_in],
        "said": [point.ref for point in entry.said],
    }


def _source(entry: SourceEntry) -> Fields:
    return {
        "publisher": entry.publisher,
        "account": entry.account,
        "retells": entry.retells,
        "archive_link": entry.archive_link,
        "paragraphs": [
            {
                "at": each.anchor,
                "link": each.link,
                "archive_link": each.archive_link,
                "statements": [{"in": told.ref, "part": told.what} for told in each.statements],
            }
            for each in entry.passages
        ],
        "statements_without_paragraph": [{"in": told.ref, "part": told.what} for told in entry.loose],
    }


def _agreement(entry: AgreementEntry) -> Fields:
    return {"parties": entry.parties, "signatories": entry.signatories, "replaced_by": entry.replaced_by}


def _office(entry: OfficeEntry) -> Fields:
    holders = (
        {"name": each.name, "person": each.person, "date": each.date, "meetings": each.meetings}
        for each in entry.holders
    )
    return {"holders": list(holders)}


def _topic(entry: TopicEntry) -> Fields:
    return {
        "broader": entry.broader,
        "narrower": entry.narrower,
        "spoken_of": [point.ref for point in entry.points],
        "commitments": [each.ref for each in entry.commitments],
    }


_BY_KIND: dict[type[Entry], Callable[[Any], Fields]] = {
    AgreementEntry: _agreement,
    CommitmentEntry: commitment,
    EventEntry: event,
    MeetingEntry: meeting,
    OfficeEntry: _office,
    PersonEntry: _person,
    SourceEntry: _source,
    TopicEntry: _topic,
}
