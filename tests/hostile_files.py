"""A size in, files of that size out which are made to take a checker as long as they can.

Brackets without an end, aliases that multiply, fields by the thousand, lines without an end, texts at which each
pattern of the package has to give up as late as possible.
"""

from collections.abc import Callable
from itertools import count

HEAD = """\
title: t
date: 2013
sources:
  A: {publisher: x, published: 2013, account: li}
sides:
  - {country: li, role: host}
summary: x
points:
"""
POINT = "  - by: source\n    act: state\n    from: A\n    text: "
SOURCE = "title: x\nkind: press\naccount: li\nlang: en\npublished: 2013\n"

File = Callable[[int], bytes]


def again(piece: str, before: str = "", after: str = "") -> File:
    """The same piece as often as it fits."""

    def file(size: int) -> bytes:
        start, unit, end = before.encode(), piece.encode(), after.encode()
        return start + unit * ((size - len(start) - len(end)) // len(unit)) + end

    return file


def numbered(piece: str, before: str = "", after: str = "") -> File:
    """The same piece with another number each time."""

    def file(size: int) -> bytes:
        pieces, room = [before.encode()], size - len(before.encode()) - len(after.encode())
        for number in count(1):
            pieces.append(piece.replace("#", str(number)).encode())
            room -= len(pieces[-1])
            if room < 0:
                return b"".join(pieces[:-1]) + after.encode()
        raise AssertionError

    return file


FILES: dict[str, tuple[str, File]] = {
    "brackets": ("people", again("[")),
    "braces": ("people", again("{")),
    "brackets in braces": ("people", again("[{")),
    "hyphens": ("people", again("- ")),
    "hyphens, one deeper than the other": ("people", again("- -\n")),
    "escapes": ("people", again('"\\')),
    "escapes in a text": ("people", again("\\x", 'name: "', '"\n')),
    "question marks": ("people", again("? ")),
    "fields asked for": ("people", again("? a\n")),
    "aliases": ("people", again("*a ", "name: &a x\nsort: ", "\n")),
    "aliases that multiply": ("people", numbered("a#: &a# [*a, *a, *a, *a]\n", "a: &a [x]\n")),
    "anchors": ("people", again("&a ")),
    "tags": ("people", again("!!x ")),
    "directives": ("people", again("%x\n")),
    "records in one file": ("people", again("---\na: b\n")),
    "merges": ("people", again("<<: {}\n")),
    "colons": ("people", again("a: ")),
    "one long line": ("people", again("x", "name: ", "\n")),
    "one long word without an end": ("people", again("x", 'name: "')),
    "empty lines": ("people", again("\n", "name: x\n")),
    "lines of spaces": ("people", again(" \n", "name: x\n")),
    "spaces that are none": ("people", again("\u00a0 ", "name: ")),
    "spaces that are none in a list": ("people", again("- \u00a0")),
    "comments": ("people", again("a: # ", "name: x # ", "\n")),
    "unknown fields": ("people", numbered("nme#: a\n")),
    "fields without a value": ("people", numbered("f#:\n")),
    "the same field": ("people", again("name: a\n")),
    "hyphens without a space": ("people", again("-a:\n")),
    "colons without a space": ("people", again("- a:b\n", "names:\n")),
    "empty names": ("people", again("{},", "names: [", "]\n")),
    "nothing in a list": ("people", again("[],", "names: [", "]\n")),
    "ids": ("people", numbered("a#,", "distinct_from: [", "x]\n")),
    "names": ("people", numbered("- {text: a#, lang: en, basis: editorial}\n", "names:\n")),
    "offices": ("people", again("- {office: a, period: 2000/2010, basis: editorial}\n", "offices:\n")),
    "points without a field": ("meetings", again("  - {}\n", HEAD)),
    "misspelt acts": ("meetings", again("  - {act: ofer}\n", HEAD)),
    "points": ("meetings", numbered("  - {by: source, act: state, text: a b #, from: A}\n", HEAD)),
    "points that say the same": ("meetings", again("  - {by: source, act: state, text: a b, from: A}\n", HEAD)),
    "points that nearly say the same": (
        "meetings",
        lambda size: numbered("  - {by: source, act: state, text: #, from: A}\n", HEAD)(size).translate(
            bytes.maketrans(b"0123456789", b"abcdefghij")
        ),
    ),
    "encounters": ("meetings", numbered("  - {id: e#, from: A}\n", HEAD.replace("points:", "encounters:"))),
    "locators": ("meetings", numbered("B.p#,", f"{HEAD}{POINT}t\n    from: [", "A]\n")),
    "people mentioned": ("meetings", numbered("- {key: k#, name: N #}\n", HEAD.replace("points:", "mentioned:"))),
    "opening words": (
        "sources",
        numbered("  - a b #\n", f"{SOURCE}text:\n  sha256: {'a' * 64}\n  heading: true\n  paragraphs:\n"),
    ),
    "labels of a host": ("sources", again("a-", "url: https://", "!\n")),
    "parts of a host": ("sources", again("a.", "url: https://", "!\n")),
    "marks on a letter": ("meetings", again("\u0301\u0316", f"{HEAD}{POINT}e", "\n")),
    "at signs": ("meetings", again("a@", f"{HEAD}{POINT}", "\n")),
    "points of dates": ("sources", again("..", "published: '[", "]'\n")),
    "hyphens of an id": ("meetings", again("a-", f"{HEAD}  - by: ", "\n")),
    "spaces after hyphens": ("people", again("-  ", "name: x\n", "!")),
    "curly marks": ("people", again("\u201d ", "name: \u201c", ": x\n")),
}
"""What each is made of, with the kind that it claims to be."""
