"""A correct first record, and the mistakes that somebody makes who never saw YAML.

Of each: the words that are right, the words in their place, what `briefings check` says, and the words that stand there
once somebody has done what the help says, to the letter.
"""

from dataclasses import dataclass

PATH = "records/meetings/2031-05-06-sm-li-vaduz.yaml"
RECORD = """\
title: San Marino's transport minister visits Vaduz
date: 2031-05-06
place: vaduz
sources:
  A:
    publisher: The Vaduz Example
    url: https://example.org/2031/05/minister-in-vaduz
    published: 2031-05-07
    account: li
sides:
  - country: sm
    role: visitor
    people:
      - key: minister
        name: Ada Esempio
        as_written: Minister of Transport
  - country: li
    role: host
summary: San Marino's transport minister came to Vaduz and offered driving lessons.
points:
  - by: minister
    act: offer
    text: Esempio offered driving lessons to officials of Liechtenstein.
    quote: as many lessons as you like
    from: A.p3
"""
PLACE = "name: Vaduz\ncountry: li\n"


@dataclass(frozen=True, kw_only=True)
class Mistake:
    """`told` is the report after the path, without the count; texts are stored in `encoding`."""

    name: str
    right: str
    wrong: str
    told: str
    typed: str
    encoding: str = "utf-8"

    @property
    def report(self) -> str:
        return f"{PATH}:{self.told}\n1 error\n"


MISTAKES = (
    Mistake(
        name="colon in a title",
        right="title: San Marino's transport minister visits Vaduz",
        wrong="title: Visit to Vaduz: a minister from San Marino",
        told="""\
1:22: error: a second `: ` stands in this value, so YAML takes its first words for a field [yaml-syntax]
    1 | title: Visit to Vaduz: a minister from San Marino
      |                      ^
help: put the whole value in quotation marks: "Visit to Vaduz: a minister from San Marino"
""",
        typed='title: "Visit to Vaduz: a minister from San Marino"',
    ),
    Mistake(
        name="tab",
        right="    role: visitor",
        wrong="\trole: visitor",
        told="""\
12:1: error: a tab stands here; YAML counts spaces only [yaml-syntax]
   12 | \N{REPLACEMENT CHARACTER}role: visitor
      | ^
help: delete the tab, and begin the line with 4 spaces
""",
        typed="    role: visitor",
    ),
    Mistake(
        name="missing space",
        right="date: 2031-05-06",
        wrong="date:2031-05-06",
        told="""\
2:5: error: a space is missing after this colon [yaml-syntax]
    2 | date:2031-05-06
      |     ^
help: write `date: ` and then the value
""",
        typed="date: 2031-05-06",
    ),
    Mistake(
        name="wrong indentation",
        right="    role: visitor",
        wrong="   role: visitor",
        told="""\
12:4: error: this line does not stand in line with its neighbours [yaml-syntax]
   12 |    role: visitor
      |    ^
help: begin this line exactly under `country` of line 11, with 4 spaces before it
""",
        typed="    role: visitor",
    ),
    Mistake(
        name="field written twice",
        right="place: vaduz\n",
        wrong="place: vaduz\ndate: 2031-05-06\n",
        told="""\
4:1: error: `date` stands here a second time [repeated-field]
    4 | date: 2031-05-06
      | ^^^^
help: line 2 has it already: delete one of the two, with all that belongs to it
""",
        typed="place: vaduz\n",
    ),
    Mistake(
        name="NO for Norway",
        right="  - country: li\n    role: host\n",
        wrong="  - country: li\n    role: host\n  - country: NO\n    role: observer\n",
        told="""\
19:14: error: `NO` is not a country's code [country-code]
   19 |   - country: NO
      |              ^^
help: write `no`
""",
        typed="  - country: li\n    role: host\n  - country: no\n    role: observer\n",
    ),
    Mistake(
        name="30 February",
        right="date: 2031-05-06",
        wrong="date: 2031-02-30",
        told="""\
2:7: error: `2031-02-30` is not in the calendar [date]
    2 | date: 2031-02-30
      |       ^^^^^^^^^^
help: February 2031 has 28 days: look the day up in the source, or write `2031-02` if it does not tell
""",
        typed="date: 2031-02",
    ),
    Mistake(
        name="date with dots",
        right="date: 2031-05-06",
        wrong="date: 06.05.2031",
        told="""\
2:7: error: `06.05.2031` is not a date of the archive's form [date]
    2 | date: 06.05.2031
      |       ^^^^^^^^^^
help: write `2031-05-06`
""",
        typed="date: 2031-05-06",
    ),
    Mistake(
        name="curly quotation marks",
        right="title: San Marino's transport minister visits Vaduz",
        wrong="title: \u201cVisit to Vaduz: a minister from San Marino\u201d",
        told="""\
1:8: error: YAML does not know curly quotation marks, and takes the words before `: ` for a field [yaml-syntax]
    1 | title: \u201cVisit to Vaduz: a minister from San Marino\u201d
      |        ^
help: type a straight `"` in place of the first and of the last mark of this value
""",
        typed='title: "Visit to Vaduz: a minister from San Marino"',
    ),
    Mistake(
        name="file of Windows 1252",
        right="name: Ada Esempio",
        wrong="name: Ad\u00e1 Esempio",
        encoding="cp1252",
        told="""\
15:17: error: byte 0xE1 here is not UTF-8 text [file-encoding]
   15 |         name: Ad\N{REPLACEMENT CHARACTER} Esempio
      |                 ^
help: save it anew as UTF-8: in Notepad by File, Save as, Encoding; other editors say `save with encoding`
""",
        typed="name: Ad\u00e1 Esempio",
    ),
    Mistake(
        name="misspelt field",
        right="summary: ",
        wrong="sumary: ",
        told="""\
19:1: error: there is no field `sumary` here [unknown-field]
   19 | sumary: San Marino's transport minister came to Vaduz and offered driving lessons.
      | ^^^^^^
help: did you mean `summary`?
""",
        typed="summary: ",
    ),
    Mistake(
        name="misspelt id",
        right="place: vaduz",
        wrong="place: vadus",
        told="""\
3:8: error: no record `vadus` [unknown-reference]
    3 | place: vadus
      |        ^^^^^
help: did you mean `vaduz` (records/places/vaduz.yaml)?
""",
        typed="place: vaduz",
    ),
    Mistake(
        name="missing field",
        right="  - country: li\n    role: host\n",
        wrong="  - country: li\n",
        told="""\
17:5: error: `role` is missing [missing-field]
   17 |   - country: li
      |     ^^^^^^^
help: below line 17 add one that begins exactly under `country`: `role: ` and then one of \
`host`, `visitor`, `participant`, `observer`, `mediator`
""",
        typed="  - country: li\n    role: host\n",
    ),
    Mistake(
        name="quotation too long",
        right="quote: as many lessons as you like",
        wrong="quote: as many lessons as you like, any day or night",
        told="""\
24:12: error: 10 words; at most 8 are allowed [quote-length]
   24 |     quote: as many lessons as you like, any day or night
      |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
help: quote 8 words or fewer, and tell the rest in your own
""",
        typed="quote: as many lessons as you like, any day",
    ),
    Mistake(
        name="somebody who is on no list",
        right="    role: host\nsummary: San Marino's transport minister came to Vaduz and offered driving lessons.\n"
        "points:\n  - by: minister\n",
        wrong="    role: host\nsummary: San Marino's transport minister came to Vaduz and offered driving lessons.\n"
        "points:\n  - by: chauffeur\n",
        told="""\
21:9: error: no record `chauffeur` [unknown-reference]
   21 |   - by: chauffeur
      |         ^^^^^^^^^
help: list who it is under `people:` of a side, by `- key: chauffeur` and below it `name:`; \
or write records/people/chauffeur.yaml, or give an id that exists
""",
        typed="    role: host\n    people:\n      - key: chauffeur\n        name: Carlo Modello\n"
        "summary: San Marino's transport minister came to Vaduz and offered driving lessons.\n"
        "points:\n  - by: chauffeur\n",
    ),
)
