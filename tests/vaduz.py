"""A meeting that never was: what somebody fills in of it, and the file that comes of that."""

import hashlib

from answering import Answer

TEXT = """\
San Marino's transport minister visits Vaduz

The transport minister of San Marino, Ada Esempio, came to Vaduz on Tuesday for talks on roads.
She was received by the prime minister.
“We would gladly teach your officials to drive,” she said over lunch.
"""
ANSWERS = (
    Answer("fill", "Web address", "https://example.org/2031/05/minister-in-vaduz"),
    Answer("fill", "Publisher", "The Vaduz Example"),
    Answer("fill", "Day of publication", "2031-05-07"),
    Answer("choose", "Whose version it tells", "liechtenst"),
    Answer("fill", "The text", TEXT),
    Answer("tick", "The first line is a heading"),
    Answer("fill", "Title", "San Marino's transport minister visits Vaduz"),
    Answer("select", "Kind of occasion", "visit"),
    Answer("fill", "Date", "2031-05-06"),
    Answer("fill", "Place", "Vaduz"),
    Answer("fill", "Summary", "San Marino's transport minister came to Vaduz and offered driving lessons."),
    Answer("choose", "Country or body", "San Marino"),
    Answer("select", "Its part", "visitor"),
    Answer("press", "Add a person"),
    Answer("fill", "Name", "Ada Esempio"),
    Answer("fill", "Office in the words of the source", "Minister of Transport"),
    Answer("press", "Add a spelling"),
    Answer("fill", "The name", "Ада Эземпио"),
    Answer("choose", "Its language", "Russ"),
    Answer("tick", "Known to me, in no source"),
    Answer("press", "Add a spelling"),
    Answer("fill", "The name", "آدا اسمپیو"),
    Answer("choose", "Its language", "fa-AF"),
    Answer("choose", "Paragraphs that spell it so", "transport minister came"),
    Answer("choose", "Country or body", "лихт"),
    Answer("select", "Its part", "host"),
    Answer("choose", "Who says or does it", "Esempio"),
    Answer("select", "What is done with it", "offer"),
    Answer("fill", "The point", "Esempio offered driving lessons to officials of Liechtenstein."),
    Answer("choose", "Paragraphs", "gladly teach"),
    Answer("fill", "Quotation", "We would gladly teach your officials"),
    Answer("press", "Add a question"),
    Answer("fill", "What is not said", "How many lessons were offered"),
    Answer("choose", "Sources read for it", "A"),
)
FILE = f"""\
title: San Marino's transport minister visits Vaduz
kind: visit
date: 2031-05-06
place_as_written: Vaduz
sources:
  A:
    account: li
    publisher: The Vaduz Example
    published: 2031-05-07
    url: https://example.org/2031/05/minister-in-vaduz
    text:
      sha256: {hashlib.sha256(TEXT.encode()).hexdigest()}
      heading: true
      paragraphs:
        - The transport minister
        - She was received
        - “We would gladly
sides:
  - country: sm
    role: visitor
    people:
      - key: esempio
        name: Ada Esempio
        names:
          - text: Ада Эземпио
            lang: ru
            basis: editorial
          - text: آدا اسمپیو
            lang: fa-AF
            from: A.p1
        as_written: Minister of Transport
  - country: li
    role: host
summary: San Marino's transport minister came to Vaduz and offered driving lessons.
points:
  - id: q01
    by: esempio
    act: offer
    text: Esempio offered driving lessons to officials of Liechtenstein.
    quote: We would gladly teach your officials
    from: A.p3
not_stated:
  - what: How many lessons were offered
    in:
      - A
"""
NAME = "2031-05-06-sm-li-vaduz.yaml"
