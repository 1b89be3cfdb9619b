"""The sources that the printed lines lead to in, their entries out: each paragraph that is cited, with its passage."""

from dataclasses import dataclass, replace

from ..link.ref import Statement, capital
from ..link.sources import Passage, SourceEntry
from ..values.language import name as language_name
from .facts import Fact
from .inline import Line, Piece, joined, name
from .scope import Scope, label
from .wording import counted, spaced


@dataclass(frozen=True, kw_only=True, slots=True)
class PassagePart:
    """A cited paragraph; its opening words lead to the passage itself where its address is known.

    `points` lead to those of the book that rest on it.
    """

    label: str
    name: str
    points: tuple[Piece, ...]
    opening: Line


@dataclass(frozen=True, kw_only=True, slots=True)
class SourcePart:
    """A source of the book; `letters` say which briefings cite it by which letter.

    `loose` are the points that rest on it without naming a paragraph.
    """

    label: str
    title: str
    letters: Line
    facts: tuple[Fact, ...]
    quirks: str
    passages: tuple[PassagePart, ...]
    loose: tuple[Piece, ...]


def sources_of(scope: Scope, cited: frozenset[str]) -> tuple[SourcePart, ...]:
    """Those of the labels that lie in sources, by title."""
    ids = {label_.split("/")[1] for label_ in cited if label_.startswith("sources/")}
    return tuple(_source(scope, each, cited) for each in scope.archive.sources if each.ref.id in ids)


def _source(scope: Scope, entry: SourceEntry, cited: frozenset[str]) -> SourcePart:
    passages = ((label(entry.ref.at(each.anchor)), each) for each in entry.passages)
    return SourcePart(
        label=label(entry.ref),
        title=entry.title,
        letters=_letters(scope, entry),
        facts=_facts(scope, entry, cited),
        quirks=entry.source.quirks or "",
        passages=tuple(_passage(scope, entry, label_, each) for label_, each in passages if label_ in cited),
        loose=_points(scope, entry.loose),
    )


def _letters(scope: Scope, entry: SourceEntry) -> Line:
    """In a leaflet there is one briefing, whose table of sources has the letters."""
    uses = ((meeting, use) for meeting in scope.meetings for use in meeting.sources if use.ref.id == entry.ref.id)
    told = ((f"{use.letter} of ", scope.link(meeting.ref, look="page")) for meeting, use in uses)
    return joined(told, "; ")


def _facts(scope: Scope, entry: SourceEntry, cited: frozenset[str]) -> tuple[Fact, ...]:
    source = entry.source
    told: dict[str, Line] = {
        "Published": _published(scope, entry),
        "On the publisher": (source.publisher_note,) if source.publisher_note else (),
        "Whose version": (capital(entry.account), *_passes_on(scope, entry, cited)),
        "Language": (language_name(source.lang),),
        "Address": (Piece(text=source.url, url=source.url),) if source.url else (),
        "Archived": (Piece(text=source.archived, url=source.archived),) if source.archived else (),
        "Text": (_text(entry),),
    }
    return tuple(Fact(term=term, lines=(line,)) for term, line in told.items() if line)


def _published(scope: Scope, entry: SourceEntry) -> Line:
    kind = capital(spaced(entry.source.kind_))
    return f"{kind}, ", scope.ref_or_text(entry.publisher), f", {entry.source.published.words}"


def _passes_on(scope: Scope, entry: SourceEntry, cited: frozenset[str]) -> Line:
    if not entry.retells:
        return ()
    in_book = entry.retells.kind != "sources" or label(entry.retells) in cited
    return "; passes on ", scope.link(entry.retells) if in_book else entry.retells.title


def _text(entry: SourceEntry) -> str:
    held = entry.source.held
    if held:
        return f"{counted(len(held.paragraphs), 'paragraph')} compared with a held copy, SHA-256 {held.sha256}"
    why = f": {entry.source.why}" if entry.source.why else ""
    seen = f"; {counted(entry.source.seen, 'paragraph')} seen" if entry.source.seen is not None else ""
    return f"Not held{why}{seen}"


def _passage(scope: Scope, entry: SourceEntry, label_: str, passage: Passage) -> PassagePart:
    opening = name(f"“{passage.opening} …”", entry.source.lang) if passage.opening else None
    return PassagePart(
        label=label_,
        name=passage.label,
        points=_points(scope, passage.statements),
        opening=(_linked(opening, passage.link),) if opening else (),
    )


def _points(scope: Scope, statements: tuple[Statement, ...]) -> tuple[Piece, ...]:
    """The numbers of the points of the book among them."""
    refs = dict.fromkeys(each.ref for each in statements if label(each.ref) in scope.points)
    return tuple(scope.link(ref, ref.anchor) for ref in refs)


def _linked(words: Piece, link: str | None) -> Piece:
    return replace(words, url=link) if link else words
