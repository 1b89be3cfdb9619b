"""The example archive with a talk in each of thirty years, at each of which twenty things were said: long lists."""

from pathlib import Path

FIRST, YEARS, POINTS = 1981, 30, 20

MEETING = """\
# Invented: one of many talks.
title: Talk of {year} on buoys
level: working
date: {year}-06-12
date_basis: stated
sources:
  A:
    title: Minutes of the talk of {year}
    kind: other
    account: is
    lang: en
    publisher: Chancery of invented notes
    published: {year}-06-13
    why: it was never printed
    seen: {points}
sides:
  - country: is
    role: participant
    people: [sigrun-hafdal]
  - country: uy
    role: participant
    others: Two engineers
summary: The buoys of {year} were spoken of.
points:
{told}review:
  state: draft
"""
POINT = """\
  - id: q{number:02}
    by: [{by}]
    act: report
    text: Buoy {year}/{number} was painted {colour} and put out again in the bay before the winter.
    topics: [rescue-drills]
    from: A.p{number}
"""
COLOURS = ("red", "green", "yellow", "white")


def add_talks(records: Path) -> None:
    """Write the talks into the folder of the example's records."""
    for year in range(FIRST, FIRST + YEARS):
        _write(records / "meetings" / f"{year}-is-uy-talk.yaml", year)


def _write(path: Path, year: int) -> None:
    told = "".join(
        POINT.format(year=year, number=number, by="sigrun-hafdal" if number % 4 else "uy", colour=COLOURS[number % 4])
        for number in range(1, POINTS + 1)
    )
    path.write_text(MEETING.format(year=year, points=POINTS, told=told), encoding="utf-8", newline="\n")
