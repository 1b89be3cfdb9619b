"""A linked archive and a book of it, read back, in; whether the book says what the archive does."""

import re
from collections.abc import Iterator
from pathlib import Path

from click.testing import CliRunner

from book_reader import Read, read, squeezed
from briefings.__main__ import briefings
from briefings.history import history_of
from briefings.link.archive import Archive
from briefings.link.meetings import MeetingEntry
from briefings.link.points import PointView
from briefings.link.ref import Ref
from briefings.publish.places import Places
from briefings.story import checked, linked
from conftest import AS_OF

_TAG = re.compile(r"([a-z]{2,3})(?:-[A-Z][a-z]{3})?(-[A-Z]{2})?(?:-[0-9]{3})?")


def archive_of(places: Places) -> Archive:
    history = history_of(places.root)
    records, problems = checked(places, history)
    return linked(records, problems, history, AS_OF)


def book(places: Places, output: Path, *words: str) -> Read:
    """The book that the command makes, read back."""
    options = ("--config", str(places.config), "--as-of", AS_OF.isoformat(), "--output", str(output))
    result = CliRunner().invoke(briefings, ["book", *options, *words])
    assert (result.exit_code, result.exception) == (0, None), result.output
    return read(output.read_bytes())


def missing(made: Read, archive: Archive) -> list[str]:
    """What the pages of meetings say and the book does not."""
    return [text for meeting in archive.meetings for text in _told(meeting) if not made.has(text)]


def _told(meeting: MeetingEntry) -> Iterator[str]:
    """Texts as they stand next to each other: a statement with its number before it and its locators behind it."""
    yield from (meeting.title, meeting.meeting.summary, meeting.ref.id)
    for point in meeting.points:
        yield point.id + point.text + "".join(cite.short for cite in point.cites)
        yield from filter(None, (point.quote, point.unclear, point.by_note))
        yield from (point.original.text,) if point.original else ()
    for conflict in meeting.conflicts:
        yield conflict.about
        yield from (reading.value for reading in conflict.readings)
    yield from (silence.what + "".join(name for name, _ in silence.sources) for silence in meeting.silences)
    for person in (*meeting.people, *meeting.mentioned):
        yield f"{person.name}, {person.capacity}"


def names_not_read(made: Read, archive: Archive) -> list[tuple[str, str]]:
    """Names of people in the book that are not read back as they are written, in their language."""
    listed = {each.ref.id for meeting in archive.meetings for each in (*meeting.people, *meeting.mentioned) if each.ref}
    without = {each for meeting in archive.meetings for each in (*meeting.people, *meeting.mentioned) if not each.ref}
    of_people = (name for person in archive.people if person.ref.id in listed for name in person.names)
    names = {(name.text, name.lang) for name in (*of_people, *(each for person in without for each in person.names))}
    by_lang: dict[str, str] = {}
    for stretch in made.stretches:
        by_lang[stretch.lang] = by_lang.get(stretch.lang, "") + stretch.text
    return sorted((text, lang) for text, lang in names if squeezed(text) not in squeezed(by_lang.get(_tag(lang), "")))


def _tag(lang: str) -> str:
    """The tag without its script, which Typst does not tell."""
    match = _TAG.fullmatch(lang)
    assert match
    return match[1] + (match[2] or "")


def wrong_numbers(made: Read, archive: Archive) -> list[str]:
    """Titles of briefings whose page is not the one that the contents and the bookmarks tell."""
    contents = _contents(made)
    told = {title: page for _, title, page in made.bookmarks}
    return [
        meeting.title
        for meeting in archive.meetings
        if squeezed(meeting.title) not in made.on_page(told[meeting.title])
        or not re.search(re.escape(squeezed(meeting.title)) + rf"<{told[meeting.title]}>", contents)
    ]


def _contents(made: Read) -> str:
    """Page numbers, which stand alone, in angle brackets."""
    after = next(page for _, words, page in made.bookmarks if words == "How to read this book")
    texts = (squeezed(each.text) for each in made.stretches if 1 < each.page < after)
    return "".join(f"<{text}>" if text.isdigit() else text for text in texts)


def wrong_index(made: Read, archive: Archive) -> list[tuple[str, set[int], set[int]]]:
    """People whose pages by the index are not those on which they are listed, speak, are spoken for or addressed."""
    rows = tuple(_rows(made))
    expected = _pages_of_people(made, archive)
    found = {
        ref: next(numbers for words, numbers in rows if words.startswith(squeezed(person.person.sort)))
        for person in archive.people
        if (ref := person.ref) in expected
    }
    return [(ref.id, found[ref], expected[ref]) for ref in expected if found[ref] != expected[ref]]


def _pages_of_people(made: Read, archive: Archive) -> dict[Ref, set[int]]:
    pages: dict[Ref, set[int]] = {}
    for meeting in archive.meetings:
        listed = {each.ref for each in (*meeting.people, *meeting.mentioned) if each.ref}
        first = next(place for place, mark in enumerate(made.bookmarks) if mark[1] == meeting.title)
        facts = next(page for _, words, page in made.bookmarks[first:] if words == "Who, where, when")
        for ref in listed:
            pages.setdefault(ref, set()).add(facts)
        for point in meeting.points:
            for party in (*point.speakers, *point.on_behalf_of, *point.to):
                if party.ref in listed:
                    pages[party.ref].add(_page_of(made, point, made.bookmarks[first][2]))
    return pages


def _page_of(made: Read, point: PointView, after: int) -> int:
    """The page on which a point begins."""
    beginning = squeezed(point.id + point.text)[:28]
    return next(number for number in range(after, len(made.pages) + 1) if beginning in made.on_page(number))


def _rows(made: Read) -> Iterator[tuple[str, set[int]]]:
    """Words and page numbers of each row of the index."""
    start = next(page for _, words, page in made.bookmarks if words == "People")
    words, numbers = "", set[int]()
    for stretch in made.stretches:
        text = squeezed(stretch.text)
        if stretch.page < start or text in {"", ","}:
            continue
        if text.isdigit() and "/Link" in stretch.tags:
            numbers.add(int(text))
        else:
            if numbers:
                yield words, numbers
            begins = numbers or "/H2" in stretch.tags or words.endswith("addressed.")
            words, numbers = (text, set()) if begins else (words + text, numbers)
    yield words, numbers
