"""All records and the held copy of one source's text in, everything in which they do not fit out."""

import hashlib
from collections.abc import Iterator

from ..cited import Cited
from ..problem import Place, Problem
from ..read.lines import split
from ..records import Records
from .openings import openings
from .passages import passages_of
from .quotes import quotes
from .runs import runs


def verify(records: Records, cited: Cited, content: bytes, name: str) -> tuple[Problem, ...]:
    """Compare the bytes of a held copy, a file called `name`, with the records; the problems are sorted by place."""
    return tuple(sorted(set(_found(records, cited, content, name))))


def _found(records: Records, cited: Cited, content: bytes, name: str) -> Iterator[Problem]:
    digest, text = hashlib.sha256(content).hexdigest(), cited.source.held
    if text is None:
        help_ = f"if this is the text, write `text:` with `sha256: {digest}`, `heading:` and `paragraphs:`"
        yield cited.problem("held-text", "by this record no copy of the text is held", help_, "text")
        return
    if text.sha256 != digest:
        help_ = f"take the copy that was read; if it is this one, write {digest}"
        yield cited.problem("held-checksum", "the copy has another checksum", help_, "text", "sha256")
    try:
        passages = passages_of(content.decode().removeprefix("\ufeff"), heading=text.heading)
    except UnicodeDecodeError as error:
        yield _no_text(content, error.start, name)
        return
    yield from openings(cited, text, passages)
    yield from quotes(records, cited, passages)
    yield from runs(records, passages)


def _no_text(content: bytes, start: int, name: str) -> Problem:
    before = split(content[:start].decode("utf-8-sig"))
    return Problem(
        place=Place(path=name, line=len(before), column=len(before[-1]) + 1),
        rule="held-encoding",
        message=f"byte 0x{content[start]:02X} here is not UTF-8 text",
        help="save the copy as UTF-8, and give its checksum in the record of the source",
    )
