"""The name of a field in a file in, what people call it, and what to say of it where the model speaks of files, out.

The words for `briefings new` and the handbook are the model's descriptions; a form needs a short name above each box.
"""

from dataclasses import dataclass

from ..drafting.fields import Field
from ..parts.base import Part


@dataclass(frozen=True, slots=True)
class Label:
    """`text` stands below the words; None where the description in the model serves a reader of the form as well."""

    words: str
    text: str | None = None


LABELS: dict[str, dict[str, Label]] = {
    "Meeting": {
        "title": Label("Title"),
        "kind": Label("Kind of occasion", ""),
        "channel": Label("How they met", ""),
        "level": Label("Level"),
        "date": Label("Date"),
        "date_basis": Label("How the date is known", ""),
        "date_note": Label(
            "How the date was reached", "where no source states it, or only in another calendar: in its words"
        ),
        "place": Label("Place", "type to find it in the archive; if it is not there, keep the words of the source"),
        "place_as_written": Label("Place in the words of the source"),
        "place_note": Label("About the place"),
        "evidence": Label("Where the header stands"),
        "sources": Label("Sources"),
        "sides": Label("Sides"),
        "mentioned": Label("Named, and not there"),
        "summary": Label("Summary"),
        "key_points": Label("Key points"),
        "encounters": Label("Conversations", "where the occasion had several talks, calls or ceremonies"),
        "points": Label("Points"),
        "agreements": Label("Agreements"),
        "related": Label("Related meetings"),
        "conflicts": Label("Disagreements"),
        "not_stated": Label("Not stated"),
        "review": Label("Second reading"),
    },
    "Related": {"meeting": Label("Other meeting", "a meeting of the archive"), "how": Label("What connects them")},
    "Evidence": {
        "title": Label("Paragraphs for the title"),
        "kind": Label("Paragraphs for the kind"),
        "channel": Label("Paragraphs for how they met"),
        "level": Label("Paragraphs for the level"),
        "date": Label("Paragraphs for the date"),
        "place": Label("Paragraphs for the place"),
        "sides": Label("Paragraphs for the sides"),
    },
    "WrittenOutSource": {
        "title": Label("Title of the text", "in words of your own; made from publisher and date if left out"),
        "kind": Label("Kind of text", ""),
        "account": Label("Whose version it tells", "a country or body whose side it tells, or neither side"),
        "retells": Label("Passes on the words of", "another source or body of the archive"),
        "lang": Label("Language", "of the text; a language that is not offered by its tag, for example pt-BR"),
        "publisher": Label("Publisher", "type to find it in the archive, or write its name"),
        "publisher_note": Label("About the publisher"),
        "published": Label("Day of publication"),
        "url": Label("Web address"),
        "archived": Label("Address of an archived copy"),
        "accessed": Label("Day you read it"),
        "text": Label("The text"),
        "why": Label("Why no copy is held"),
        "seen": Label("Number of paragraphs", "if you do not paste the text: how many paragraphs you read"),
        "quirks": Label("Slips and oddities"),
    },
    "Side": {
        "country": Label("Country or body", "type its name in any language of the archive"),
        "organisation": Label("Body", "where the side is not a country"),
        "authority": Label("Government of the day", "the government that acted for the country"),
        "role": Label("Its part", ""),
        "people": Label("People"),
        "others": Label("Others who were there", "in words, for example: officials of three ministries"),
    },
    "Attendee": {
        "who": Label("Name", "type it in any script: whoever has a page is offered; others are added by their name"),
        "key": Label("Short name in the file"),
        "name": Label("Name"),
        "names": Label("The name in other scripts"),
        "distinct_from": Label("Not this person", "people of the same name who have a page and are somebody else"),
        "as": Label("Office, if the archive has it", "the office in which the person appears"),
        "as_written": Label("Office in the words of the source"),
        "styled": Label("Titles before the name"),
        "from": Label("Paragraphs that name the person"),
        "note": Label("Note"),
    },
    "Name": {
        "text": Label("The name"),
        "lang": Label("Its language", "one of the languages of the archive"),
        "period": Label("When it was in use"),
        "from": Label("Paragraphs that spell it so"),
        "basis": Label("Known to me, in no source"),
        "note": Label("Note"),
    },
    "Encounter": {
        "id": Label("Number"),
        "title": Label("Heading"),
        "people": Label("Who took part", "people of this meeting, or a country for its unnamed officials"),
        "organisations": Label("Bodies that were met"),
        "others": Label("Others"),
        "kind": Label("Kind"),
        "date": Label("Its day"),
        "when": Label("When, in words"),
        "place": Label("Its place"),
        "from": Label("Paragraphs"),
        "note": Label("Note"),
    },
    "Point": {
        "id": Label("Number"),
        "in": Label("Conversation", "which of the conversations above; “unstated” if no source tells"),
        "by": Label("Who says or does it", "people or sides of this meeting, or the text itself"),
        "by_note": Label("How the source names the speaker"),
        "on_behalf_of": Label("On behalf of"),
        "to": Label("Addressed to"),
        "act": Label("What is done with it", "the weakest that the wording bears"),
        "text": Label("The point"),
        "quote": Label("Quotation"),
        "original": Label("Wording in the language of the source"),
        "topics": Label("Topics", "type to find topics of the archive"),
        "about": Label("About an event or body"),
        "commitment": Label("Undertakings", "undertakings of the archive that it bears on"),
        "stage": Label("Stage"),
        "agreement": Label("Agreement"),
        "amount": Label("Sum of money"),
        "account": Label("Whose version", "only where it is not the source's"),
        "from": Label("Paragraphs", "those that say it"),
        "unclear": Label("What is not clear"),
    },
    "Original": {"text": Label("The wording"), "lang": Label("Its language")},
    "CommitmentLink": {
        "id": Label("Undertaking", "type to find it in the archive"),
        "link": Label("How sure"),
        "note": Label("Why only possible"),
    },
    "Amount": {
        "value": Label("Sum"),
        "currency": Label("Currency", "its three capitals, for example USD"),
        "currency_reading": Label("How the currency is known"),
        "as_written": Label("In the words of the source"),
    },
    "Silence": {"what": Label("What is not said"), "in": Label("Sources read for it")},
    "Conflict": {
        "about": Label("What it is about"),
        "concerns": Label("Field that it concerns"),
        "values": Label("Versions"),
        "used": Label("Version that the record follows"),
        "why": Label("Why"),
        "status": Label("Status"),
    },
    "Reading": {
        "value": Label("What this version says"),
        "quote": Label("Its exact words"),
        "account": Label("Whose version"),
        "from": Label("Paragraphs"),
        "editorial": Label("Supplied by the editors, in no source"),
        "note": Label("Note"),
    },
    "Review": {"state": Label("State"), "by": Label("Read by"), "on": Label("On")},
}

ENTRIES: dict[str, str] = {
    "Related": "related meeting",
    "WrittenOutSource": "source",
    "Side": "side",
    "Attendee": "person",
    "Name": "spelling",
    "Encounter": "conversation",
    "Point": "point",
    "CommitmentLink": "undertaking",
    "Silence": "question",
    "Conflict": "disagreement",
    "Reading": "version",
}
"""What one entry of a list is called."""


def label_of(model: type[Part], field: Field) -> Label:
    """A field without words of its own is called as files call it."""
    return LABELS.get(model.__name__, {}).get(field.name) or Label(field.name.replace("_", " ").capitalize())


def entry_of(part: type[Part]) -> str:
    return ENTRIES.get(part.__name__, "entry")
