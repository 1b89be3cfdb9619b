"""What the form says of a meeting with one fault, as data: the meeting, what is changed in it, and what is told.

Paths are written as options write them (`points.0.text`); a change to None takes a value out.
"""

from dataclasses import dataclass

from briefings.drafting.tree import path_from
from briefings.parts.base import Path
from briefings.read.tree import Plain

ID = "2031-05-06-uy-is-reykjavik"
TEXT = """\
A visit to the harbour
The sea minister of Uruguay came to Reykjavík on Tuesday with two boats and a band.

“We will train forty keepers of lights,” Sigrún Hafdal told the guests.
Nobody said who pays \u2013 for the boats, the band and the salt of the northern harbours this winter.
"""
TREE: dict[str, Plain] = {
    "title": "Uruguay's sea minister visits the harbour",
    "kind": "visit",
    "date": "2031-05-06",
    "place": "reykjavik",
    "sources": {
        "A": {
            "publisher": "The Reykjavík Example",
            "url": "https://example.org/2031/05/harbour",
            "published": "2031-05-07",
            "account": "is",
        }
    },
    "sides": [
        {
            "country": "uy",
            "role": "visitor",
            "people": [
                {
                    "key": "faro",
                    "name": "Ana Faro",
                    "names": [{"text": "Ана Фаро", "lang": "ru", "basis": "editorial"}],
                    "as_written": "sea minister",
                    "from": ["A.p1"],
                }
            ],
        },
        {"country": "is", "role": "host", "people": ["sigrun-hafdal"]},
    ],
    "summary": "Uruguay's minister of the sea saw Reykjavík; Iceland said that it would train keepers.",
    "points": [
        {"by": ["source"], "act": "report", "text": "A band came along with the minister.", "from": ["A.p1"]},
        {
            "by": ["sigrun-hafdal"],
            "to": ["faro", "uy"],
            "act": "pledge",
            "text": "Sigrún Hafdal promised to train lighthouse keepers.",
            "quote": "train forty keepers of lights",
            "topics": ["sea-rescue"],
            "from": ["A.p2"],
        },
    ],
    "not_stated": [{"what": "Who pays for the boats", "in": ["A"]}],
}
ENCOUNTERS: Plain = [{"people": ["faro", "is"], "from": ["A.p1"]}, {"others": "A band", "from": ["A.p2"]}]
CONFLICT: Plain = [
    {
        "about": "How many boats came",
        "concerns": "q01",
        "values": [{"value": "two", "from": ["A.p1"]}, {"value": "three", "editorial": "true"}],
        "used": "two",
        "why": "The text says so.",
        "status": "resolved",
    }
]
OTHER_LETTERS_TOLD = "this does not begin in Latin letters; the archive is written in English"
OTHER_LETTERS = "`{}` does not begin in Latin letters, in which this archive names everything"
NO_QUOTE = {"points.1.quote": None}


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """`told` is what the form says, by path; `rule` is the archive's that says so too, empty if only the form does.

    The rule is that of the first path, unless `of` names another; `warnings` are the paths that do not keep a record
    from being taken; `text` is pasted for source A; `archive_says` is the archive's message where it is another.
    """

    rule: str
    changes: dict[str, Plain | None]
    told: dict[str, str]
    of: str = ""
    warnings: tuple[str, ...] = ()
    id: str = ID
    text: str = TEXT
    archive_says: str = ""

    @property
    def place(self) -> Path:
        return path_from(self.of or next(iter(self.told)))


RIGHT: dict[str, dict[str, Plain | None]] = {
    "as it is": {},
    "encounters": {"encounters": ENCOUNTERS, "points.0.in": "e2", "points.1.in": "unstated"},
    "one encounter has the evidence": {"encounters": [{"people": ["uy"], "from": ["A.p2"]}], "points.1.from": None},
    "a conflict": {"conflicts": CONFLICT},
    "key points": {"key_points": ["q02", "q01"]},
    "blank entries": {
        "points.2": {"by": [""], "text": " "},
        "sides.2": {},
        "mentioned": [{"names": [{}]}],
        "related": [],
    },
    "a date that was reached": {"date_basis": "inferred", "date_note": "From the weekday."},
    "publisher of the archive": {"sources.A.publisher": "example-gazette"},
    "a source of the archive": {"sources.B": "is-readout-2012", "points.0.from": ["A.p1", "B.t"]},
    "a country whose version is told": {"sources.A.account": "tk", "points.1.to": ["tk"]},
    "neither side": {"sources.A.account": "third-party"},
    "eight words": {"points.1.quote": "We will train forty keepers of lights,” Sigrún"},
    "a link to an undertaking": {
        "points.1.commitment": ["rescue-crew-training", {"id": "storm-relief", "link": "possible"}]
    },
    "somebody else of the name of a page": {
        "sides.0.people.0.name": "Inés Mareazul",
        "sides.0.people.0.distinct_from": ["ines-mareazul"],
    },
    "an office of another country": {"sides.0.people.0.as_written": "Prime Minister of Iceland"},
    "an address of nobody": {"summary": "They wrote to office@example.org."},
}

CASES: dict[str, Case] = {
    "no title": Case(rule="missing-field", changes={"title": " "}, told={"title": "this is missing"}),
    "no date": Case(rule="missing-field", changes={"date": None}, told={"date": "this is missing"}),
    "no act": Case(rule="missing-field", changes={"points.0.act": None}, told={"points.0.act": "this is missing"}),
    "no speaker": Case(rule="missing-field", changes={"points.0.by": [""]}, told={"points.0.by": "this is missing"}),
    "no publisher": Case(
        rule="missing-field", changes={"sources.A.publisher": ""}, told={"sources.A.publisher": "this is missing"}
    ),
    "no role": Case(
        rule="missing-field",
        changes={"kind": None, "sides.1.role": None},
        told={"sides.0.role": "here is a visitor and no host", "sides.1.role": "this is missing"},
        of="sides.1.role",
        warnings=("sides.0.role",),
    ),
    "no points": Case(rule="missing-field", changes={"points": [{}]}, told={"points": "this is missing"}),
    "two faults in the order of the form": Case(
        rule="missing-field",
        changes={"points.1.text": "", "summary": ""},
        told={"summary": "this is missing", "points.1.text": "this is missing"},
    ),
    "angle brackets": Case(
        rule="angle-bracket",
        changes={"title": "<b>Visit</b>"},
        told={"title": "`<` and `>` cannot stand in a one-line field"},
    ),
    "an invisible character": Case(
        rule="hidden-character",
        changes={"points.0.text": "A band\u202e came."},
        told={"points.0.text": "the invisible character U+202E is in this text"},
    ),
    "a control character": Case(
        rule="hidden-character",
        changes={"summary": "A band\x07 came."},
        told={"summary": "the invisible character U+0007 is in this text"},
    ),
    "a lost character": Case(
        rule="hidden-character",
        changes={"title": "Vi\ufffdit"},
        told={"title": "a character was lost here: \ufffd stands in its place"},
    ),
    "a long point": Case(
        rule="text-length",
        changes={"points.0.text": "é" * 221},
        told={"points.0.text": "this text has 221 characters; the field takes 220"},
    ),
    "a long line": Case(
        rule="text-length",
        changes={"title": "😀" * 301},
        told={"title": "this text has 301 characters; the field takes 300"},
    ),
    "a long summary": Case(
        rule="text-length",
        changes={"summary": "word " * 61},
        told={"summary": "61 words; at most 60 are allowed"},
    ),
    "a long quotation": Case(
        rule="quote-length",
        changes={"points.1.quote": "said who pays \u2013 for the boats, the band", "points.1.from": ["A.p3"]},
        told={"points.1.quote": "9 words; at most 8 are allowed"},
    ),
    "an e-mail address": Case(
        rule="e-mail-address",
        changes={"points.0.text": "Write to band@sea.is now."},
        told={"points.0.text": "an e-mail address stands in this text"},
    ),
    "a day that is none": Case(
        rule="date", changes={"date": "2031-02-30"}, told={"date": "`2031-02-30` is not in the calendar"}
    ),
    "a date of another form": Case(
        rule="date",
        changes={"sources.A.published": "7.5.2031"},
        told={"sources.A.published": "`7.5.2031` is not a date of the archive's form"},
    ),
    "an end before its start": Case(
        rule="date",
        changes={"date": "2031-05-06/2031-05-02"},
        told={"date": "`2031-05-06/2031-05-02` ends before it starts"},
    ),
    "a date that nothing explains": Case(
        rule="date-note-needed",
        changes={"date_basis": "inferred"},
        told={"date_basis": "nothing says how this date was reached"},
    ),
    "no web address": Case(
        rule="web-address",
        changes={"sources.A.url": "javascript:alert(1)"},
        told={"sources.A.url": "this is not a web address that the archive links to"},
    ),
    "a date of another calendar": Case(
        rule="",
        changes={"sources.A.published": "1403-02-17"},
        told={
            "sources.A.published": "1403 looks like a year of another calendar, "
            "such as the Solar Hijri or the lunar one"
        },
        warnings=("sources.A.published",),
    ),
    "a title in other letters": Case(
        rule="heading-in-archive-script",
        changes={"title": "Визит в Рейкьявик"},
        told={"title": OTHER_LETTERS.format("Визит в Рейкьявик")},
    ),
    "own words in other letters": Case(
        rule="heading-in-archive-script",
        changes={"summary": "Стороны встретились.", "points.0.text": "وزیر سخن گفت."},
        told=dict.fromkeys(("summary", "points.0.text"), OTHER_LETTERS_TOLD),
    ),
    "a publisher in other letters": Case(
        rule="heading-in-archive-script",
        changes={"sources.A.publisher": "روزنامه"},
        told={"sources.A.publisher": OTHER_LETTERS.format("روزنامه")},
    ),
    "a person in other letters": Case(
        rule="heading-in-archive-script",
        changes={"sides.0.people.0.name": "Ана Фаро"},
        told={"sides.0.people.0.name": OTHER_LETTERS.format("Ана Фаро")},
    ),
    "a person who has a page": Case(
        rule="name-of-a-page",
        changes={"sides.0.people.0.name": "MAREAZUL Ines"},
        told={"sides.0.people.0.name": "`MAREAZUL Ines` has a page in the archive: Inés Mareazul (`ines-mareazul`)"},
        warnings=("sides.0.people.0.name",),
    ),
    "a person who has a page in another script": Case(
        rule="name-of-a-page",
        changes={"sides.0.people.0.names.0.text": "Сигрун Хафдаль"},
        told={
            "sides.0.people.0.names.0.text": "`Сигрун Хафдаль` has a page in the archive: "
            "Sigrún Hafdal (`sigrun-hafdal`)"
        },
        warnings=("sides.0.people.0.names.0.text",),
    ),
    "a country that did not meet": Case(
        rule="",
        changes={"points.1.to": ["faro", "tk"], "points.0.by": ["sm"]},
        told={
            "points.0.by.0": "San Marino is no side of this meeting",
            "points.1.to.1": "Tokelau is no side of this meeting",
        },
        warnings=("points.0.by.0", "points.1.to.1"),
    ),
    "a publisher that has a page": Case(
        rule="name-of-a-page",
        changes={"sources.A.publisher": "EXAMPLE GAZETTE"},
        told={
            "sources.A.publisher": "`EXAMPLE GAZETTE` has a page in the archive: "
            "The Example Gazette (`example-gazette`)"
        },
        warnings=("sources.A.publisher",),
    ),
    "a place that has a page": Case(
        rule="name-of-a-page",
        changes={"place": None, "place_as_written": "Reykjavik"},
        told={"place_as_written": "`Reykjavik` has a page in the archive: Reykjavík (`reykjavik`)"},
        warnings=("place_as_written",),
    ),
    "an office that has a page": Case(
        rule="name-of-a-page",
        changes={"sides.0.people.0.as_written": "minister of the sea"},
        told={
            "sides.0.people.0.as_written": "`minister of the sea` has a page in the archive: "
            "Minister of the Sea (`uy-sea-minister`)"
        },
        warnings=("sides.0.people.0.as_written",),
    ),
    "no country": Case(
        rule="country-code",
        changes={"sides.1.country": "IS"},
        told={"sides.1.country": "`IS` is not taken for a country"},
    ),
    "no word of the list": Case(
        rule="list-value",
        changes={"points.0.act": "offers"},
        told={"points.0.act": "`offers` is not one of the words for this field"},
    ),
    "no word in place of a group": Case(
        rule="list-value",
        changes={"sources.A.text": "nope"},
        told={"sources.A.text": "`nope` is not one of the words for this field"},
        text="",
    ),
    "no number": Case(
        rule="whole-number",
        changes={"sources.A.text": None, "sources.A.seen": "three"},
        told={"sources.A.seen": "`three` is not a whole number"},
        text="",
    ),
    "no decision": Case(
        rule="list-value",
        changes={"conflicts": CONFLICT, "conflicts.0.values.1.editorial": "yes", "conflicts.0.values.1.from": ["A"]},
        told={"conflicts.0.values.1.editorial": "`yes` is neither true nor false"},
    ),
    "no language": Case(
        rule="language", changes={"sources.A.lang": "English"}, told={"sources.A.lang": "`English` is not a language"}
    ),
    "a language of no names": Case(
        rule="language-listed",
        changes={"sides.0.people.0.names.0": {"text": "アナ", "lang": "ja", "basis": "editorial"}},
        told={"sides.0.people.0.names.0.lang": "the archive has no names in `ja`"},
    ),
    "a name in other letters": Case(
        rule="script-fits-language",
        changes={"sides.0.people.0.names.0.lang": "fa-AF"},
        told={"sides.0.people.0.names.0.text": "this is written in Cyrillic letters; `fa-AF` has Arabic ones"},
    ),
    "a wording in other letters": Case(
        rule="script-fits-language",
        changes={"points.0.original": {"text": "оркестр", "lang": "es"}},
        told={"points.0.original.text": "this is written in Cyrillic letters; `es` has Latin ones"},
    ),
    "a word of two scripts": Case(
        rule="one-script-per-word",
        changes={"title": "The visi\u0442"},
        told={"title": "`visi\u0442` mixes Latin and Cyrillic letters"},
        warnings=("title",),
    ),
    "two parties on a side": Case(
        rule="side-form",
        changes={"sides.0.organisation": "harbour-pact"},
        told={"sides.0": "a side is a country or an organisation"},
    ),
    "no party on a side": Case(
        rule="side-form",
        changes={"sides.2": {"role": "observer"}},
        told={"sides.2.country": "a side is a country or an organisation"},
    ),
    "a person without a name": Case(
        rule="person-form",
        changes={"sides.0.people.0.name": None},
        told={"sides.0.people.0.name": "this entry does not say who it is"},
    ),
    "a person with an id and a key": Case(
        rule="person-form",
        changes={"sides.0.people.0.who": "ines-mareazul"},
        told={"sides.0.people.0": "this entry does not say who it is"},
    ),
    "a name without its ground": Case(
        rule="name-ground",
        changes={"sides.0.people.0.names.0.basis": None},
        told={"sides.0.people.0.names.0.from": "the name `Ана Фаро` needs its ground"},
    ),
    "an unknown person": Case(
        rule="unknown-reference",
        changes={"sides.1.people.0": "nobody"},
        told={"sides.1.people.0": "no record `nobody`"},
    ),
    "a record of another kind": Case(
        rule="unknown-reference",
        changes={"place": "harbour-pact"},
        told={"place": "`harbour-pact` is one of the organisations; this field takes places"},
    ),
    "an unknown party": Case(
        rule="unknown-reference",
        changes={"points.1.to.0": "farro"},
        told={"points.1.to.0": "`farro` is no longer in this meeting"},
        archive_says="no record `farro`",
    ),
    "an unknown publisher that looks like an id": Case(
        rule="unknown-reference",
        changes={"sources.A.publisher": "sea-gazette"},
        told={"sources.A.publisher": "no record `sea-gazette`"},
    ),
    "an unknown account": Case(
        rule="unknown-reference", changes={"sources.A.account": "both"}, told={"sources.A.account": "no record `both`"}
    ),
    "an unknown undertaking": Case(
        rule="unknown-reference",
        changes={"points.1.commitment": [{"id": "no-boats"}]},
        told={"points.1.commitment.0.id": "no record `no-boats`"},
    ),
    "no id": Case(rule="id-form", changes={"place": "Reykjavík"}, told={"place": "`Reykjavík` is not an id"}),
    "a key that is no id": Case(
        rule="id-form",
        changes={"sides.0.people.0.key": "Faro", "points.1.to.0": "uy"},
        told={"sides.0.people.0.key": "`Faro` is not an id"},
    ),
    "a reserved key": Case(
        rule="id-taken",
        changes={"sides.0.people.0.key": "unstated", "points.1.to.0": "unstated"},
        told={"sides.0.people.0.key": "`unstated` has another meaning in records"},
    ),
    "the key of a country": Case(
        rule="id-taken",
        changes={"sides.0.people.0.key": "li", "points.1.to.0": "li"},
        told={"sides.0.people.0.key": "`li` has another meaning in records"},
    ),
    "the key of a record": Case(
        rule="id-taken",
        changes={"sides.0.people.0.key": "ines-mareazul", "points.1.to.0": "ines-mareazul"},
        told={"sides.0.people.0.key": "`ines-mareazul` is already the id of one of the people"},
    ),
    "a person listed twice": Case(
        rule="person-listed-once",
        changes={"mentioned": ["sigrun-hafdal"]},
        told={"mentioned.0.who": "`sigrun-hafdal` is listed a second time"},
    ),
    "a key given twice": Case(
        rule="person-listed-once",
        changes={"sides.1.people.1": {"key": "faro", "name": "Ana's brother"}},
        told={"sides.1.people.1.key": "`faro` is listed a second time"},
    ),
    "a speaker in no list": Case(
        rule="speaker-is-listed",
        changes={"points.0.by.0": "ines-mareazul"},
        told={"points.0.by.0": "`ines-mareazul` is in no list of this meeting"},
    ),
    "a visit without a host": Case(
        rule="visit-has-one-host", changes={"sides.1.role": "participant"}, told={"kind": "this visit has no host"}
    ),
    "a visit with one side": Case(
        rule="visit-has-one-host",
        changes={"sides.1": None, "points.1.by.0": "is"},
        told={"kind": "a visit has two sides; this has one"},
    ),
    "a visit with two hosts": Case(
        rule="visit-has-one-host",
        changes={"sides.0.role": "host"},
        told={"sides.1.role": "this visit has a host already"},
    ),
    "a visitor and no host": Case(
        rule="",
        changes={"kind": None, "sides.1.role": "participant"},
        told={"sides.0.role": "here is a visitor and no host"},
        warnings=("sides.0.role",),
    ),
    "an encounter of somebody who was not there": Case(
        rule="encounter-on-a-side",
        changes={"encounters": [{"people": ["bruno-faroleiro"], "from": ["A.p1"]}], "mentioned": ["bruno-faroleiro"]},
        told={"encounters.0.people.0": "`bruno-faroleiro` is on no side of this meeting"},
    ),
    "a point of no encounter": Case(
        rule="point-encounter",
        changes={"encounters": ENCOUNTERS, "points.0.in": "e1"},
        told={"points.1.in": "this point does not say in which encounter"},
    ),
    "a point of another encounter": Case(
        rule="point-encounter", changes={"points.0.in": "e3"}, told={"points.0.in": "no encounter `e3`"}
    ),
    "a point without evidence": Case(
        rule="point-evidence",
        changes={"points.0.from": None},
        told={"points.0.from": "this point has no evidence"},
    ),
    "a key point that is none": Case(
        rule="key-point-exists",
        changes={"key_points": ["q01", "q03"]},
        told={"key_points.1": "no point `q03` in this meeting"},
    ),
    "a key point twice": Case(
        rule="key-point-exists", changes={"key_points": ["q01", "q01"]}, told={"key_points.1": "`q01` is listed twice"}
    ),
    "no locator": Case(
        rule="locator-form",
        changes={"points.0.from.0": "A.3"},
        told={"points.0.from.0": "`A.3` does not name a paragraph"},
    ),
    "an unknown letter": Case(
        rule="locator-source",
        changes={"points.0.from": ["A.p1", "B.p1"]},
        told={"points.0.from.1": "there is no source `B` here"},
    ),
    "an unknown letter read for a silence": Case(
        rule="locator-source",
        changes={"not_stated.0.in.0": "C"},
        told={"not_stated.0.in.0": "there is no source `C` here"},
    ),
    "a paragraph too many": Case(
        rule="locator-paragraph",
        changes={"points.0.from.0": "A.p4"},
        told={"points.0.from.0": "this source has 3 paragraphs; there is no p4"},
    ),
    "a paragraph too many of a source of the archive": Case(
        rule="locator-paragraph",
        changes={"sources.B": "gazette-2012-05-16", "points.0.from.0": "B.p9"},
        told={"points.0.from.0": "this source has 3 paragraphs; there is no p9"},
    ),
    "a paragraph that was not read": Case(
        rule="locator-paragraph",
        changes={"sources.A.seen": "1", **NO_QUOTE},
        told={"points.1.from.0": "this source has 1 paragraph; there is no p2"},
        text="",
    ),
    "words that stand elsewhere": Case(
        rule="held-quote",
        changes={"points.1.from": ["A.p1", "A.p3"]},
        told={"points.1.quote": "these words do not stand in A.p1, A.p3"},
    ),
    "words that stand nowhere": Case(
        rule="held-quote",
        changes={"points.1.quote": "train forty lights"},
        told={"points.1.quote": "these words do not stand in A.p2"},
    ),
    "words of another source, perhaps": Case(
        rule="held-quote",
        changes={
            "sources.B": "gazette-2012-05-16",
            "points.1.quote": "train forty lights",
            "points.1.from": ["A.p2", "B"],
        },
        told={"points.1.quote": "these words do not stand in A.p2"},
        warnings=("points.1.quote",),
    ),
    "too much is quoted": Case(
        rule="quotes-per-source",
        changes={
            f"points.{number}": {
                "by": ["source"],
                "act": "report",
                "text": f"Number {number}.",
                "quote": "with two boats and a band.",
                "from": ["A.p1"],
            }
            for number in range(2, 12)
        },
        told={"points.11.quote": "with this, more than 60 words of source A are quoted"},
    ),
    "nine words in a row": Case(
        rule="held-run",
        changes={"points.0.text": "All know: the Sea Minister of Uruguay, came to Reykjavík on a Tuesday."},
        told={
            "points.0.text": "these 9 words stand in p1 of source A in the same order: "
            "“the Sea Minister of Uruguay came to Reykjavík on”"
        },
    ),
    "a conflict with one reading": Case(
        rule="too-few",
        changes={"conflicts": CONFLICT, "conflicts.0.values.1": None},
        told={"conflicts.0.values": "this list needs at least 2 entries"},
    ),
    "a conflict about nothing": Case(
        rule="conflict-concerns",
        changes={"conflicts": CONFLICT, "conflicts.0.concerns": "q09"},
        told={"conflicts.0.concerns": "`q09` is nothing in this record"},
    ),
    "a reading that rests on nothing": Case(
        rule="conflict-evidence",
        changes={"conflicts": CONFLICT, "conflicts.0.values.1.editorial": None},
        told={"conflicts.0.values.1.value": "this reading rests on nothing"},
    ),
    "a reading that is none is used": Case(
        rule="conflict-used",
        changes={"conflicts": CONFLICT, "conflicts.0.used": "four"},
        told={"conflicts.0.used": "`used` is none of the values of this conflict"},
    ),
    "a conflict resolved without a reason": Case(
        rule="resolved-conflict-why",
        changes={"conflicts": CONFLICT, "conflicts.0.why": None},
        told={"conflicts.0.status": "nothing says why this conflict is resolved"},
    ),
    "the same meeting, perhaps": Case(
        rule="perhaps-the-same-meeting",
        changes={"date": "2012-05", "sources.A.published": "2012-05"},
        told={
            "date": "this is perhaps the meeting “Uruguay's sea minister visits Reykjavík” of the archive "
            "(`2012-05-14-uy-is-reykjavik`)"
        },
        warnings=("date",),
        id="2012-05-uy-is-reykjavik",
    ),
    "a text that the archive has": Case(
        rule="",
        changes={"sources.A.url": "http://www.example.com/gazette/2012/05/16/#top"},
        told={
            "sources.A.url": "the archive has the text of this address already: "
            "“Newspaper summary of the Uruguayan readout, May 2012” (`gazette-2012-05-16`)"
        },
        warnings=("sources.A.url",),
    ),
    "no file name": Case(rule="", changes={}, told={"id": "the file has no name yet"}, id=""),
    "a file name that is no id": Case(
        rule="record-file-name", changes={}, told={"id": "`My visit` is not an id"}, id="My visit"
    ),
    "a file name with another meaning": Case(
        rule="record-file-name", changes={}, told={"id": "`unknown` has another meaning in records"}, id="unknown"
    ),
    "a file name that Windows refuses": Case(
        rule="record-file-name", changes={}, told={"id": "Windows cannot store a file called `com1`"}, id="com1"
    ),
    "a file name that is taken": Case(
        rule="id-taken",
        changes={},
        told={"id": "`2016-is-uy-video` is the id of a record already, or was one once"},
        id="2016-is-uy-video",
    ),
    "a text that cannot be recorded": Case(
        rule="",
        changes={},
        told={"sources.A.text": "p4 has fewer than 3 words (“The end”)"},
        text=f"{TEXT}The end\n",
    ),
}
