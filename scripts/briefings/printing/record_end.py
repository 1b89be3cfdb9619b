"""A record in, what its page ends with out: the record, its review, its version, how to cite it."""

from ..citing import of_record
from ..link.archive import Archive
from ..link.entry import Entry
from ..link.ref import capital
from ..paths import address
from ..values.day import day_in_words
from .facts import Fact
from .inline import Line, Piece
from .wording import counted


def record_end(archive: Archive, entry: Entry) -> tuple[Fact, ...]:
    facts = {
        "Record": f"{capital(entry.label)} {entry.ref.id}, file {entry.path}",
        "Review": _review(entry),
        "Version": _version(archive, entry),
        "Cite as": of_record(archive, entry).note,
        "Licence": archive.settings.records_licence,
    }
    told = [Fact(term=term, lines=((text,),)) for term, text in facts.items() if text]
    return (*told, Fact(term="Page", lines=(_page(archive, entry),)))


def _page(archive: Archive, entry: Entry) -> Line:
    if not archive.settings.address:
        return ("This copy of the archive tells no address of its own.",)
    url = address(archive.settings, entry.ref)
    return (Piece(text=url, url=url),)


def _review(entry: Entry) -> str:
    review = entry.record.review
    if review.state == "draft":
        return "Draft: nobody has read it a second time yet."
    by = f" by {review.by}" if review.by else ""
    on = f", {review.on.words}" if review.on else ""
    return f"{capital(review.state)}{by}{on}."


def _version(archive: Archive, entry: Entry) -> str:
    edits = archive.history.edits.get(entry.path)
    if not edits:
        return "No history of this record is at hand."
    last = f"Last changed {day_in_words(edits[0].change.day)} (commit {edits[0].change.commit})"
    if len(edits) == 1:
        return f"{last}, when it came into the archive."
    since = f"since it came into the archive on {day_in_words(edits[-1].change.day)}"
    return f"{last}; {counted(len(edits) - 1, 'change')} {since}."
