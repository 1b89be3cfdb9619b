"""A page of MkDocs in, its finished content and all that the site needs to know of it out, which can be kept."""

import json
from dataclasses import dataclass

from mkdocs.structure.pages import Page

from ...keeping import packed as kept
from ...keeping.digest import digest
from ..entries import entries_of
from ..finish import finished
from ..ties import Ties, settled, ties_of
from ..warned import listening
from .asked import Answers
from .frame import Frame
from .page import finish_page, forget_page, read_page


@dataclass(frozen=True, kw_only=True, slots=True)
class Made:
    """What is told of a finished page: its entries for the search, and the ties that only other pages settle.

    `name` is that of its content. It rests on the answers that it was given about files, and on the files that its
    links lead to.
    """

    name: str
    entries: tuple[str, ...]
    ties: Ties
    answers: Answers
    targets: frozenset[str]


def make(page: Page, frame: Frame) -> tuple[Made, bytes, tuple[str, ...]]:
    """What is told of the page, its content, and what MkDocs warned of when it was made."""
    frame.files.answers()
    with listening() as warnings:
        article = read_page(page, frame)
        entries = tuple(entries_of(article, page.url, page.title or "", page.meta))
        content = finished(finish_page(page, frame)).encode("utf-8", errors="xmlcharrefreplace")
    forget_page(page)
    name = page.file.dest_uri
    ties, targets = settled(ties_of(content, name), name, frame.there)
    answers = frame.files.answers()
    made = Made(name=digest(content), entries=entries, ties=ties, answers=answers, targets=targets)
    return made, content, tuple(warnings)


def still_good(made: Made, frame: Frame) -> bool:
    """Whether every file that a page asked for, or links to, is where it was."""
    return frame.there.issuperset(made.targets) and frame.files.still_answer(made.answers)


def packed(made: Made) -> bytes:
    """The same as bytes to be kept."""
    ties = made.ties
    told = made.name, made.entries, sorted(ties.anchors), sorted(ties.links), dict(made.answers), sorted(made.targets)
    return kept.packed(json.dumps(told).encode())


def unpacked(content: bytes) -> Made:
    """What was kept."""
    name, entries, anchors, links, answers, targets = json.loads(kept.unpacked(content))
    ties = Ties(frozenset(anchors), frozenset(map(tuple, links)))
    return Made(name=name, entries=tuple(entries), ties=ties, answers=answers, targets=frozenset(targets))
