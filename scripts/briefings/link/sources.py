"""A source in, its paragraphs with what rests on each out."""

import urllib.parse
from dataclasses import dataclass

from ..kinds.sources import Source, SourceFields
from .conflicts import conflicts_of, silences_of
from .entry import Entry
from .origins import account_name
from .ref import Mention, Ref, Statement
from .register import Register

ARCHIVE = "https://web.archive.org/web"


@dataclass(frozen=True, kw_only=True, slots=True)
class Passage:
    """A paragraph; `opening` is its first words, None where they are not recorded.

    `link` and `archive_link` open the passage itself, highlighted, in a browser that knows text fragments.
    """

    anchor: str
    label: str
    opening: str | None
    link: str | None
    archive_link: str | None
    statements: tuple[Statement, ...]


@dataclass(frozen=True, kw_only=True)
class SourceEntry(Entry):
    """A source, ready to show; `letters` are the meetings that use it."""

    source: SourceFields
    publisher: Ref | str
    account: str
    retells: Ref | None
    archive_link: str | None
    passages: tuple[Passage, ...]
    loose: tuple[Statement, ...]

    @property
    def retold_by(self) -> tuple[Mention, ...]:
        """What names the source as a whole: texts that pass it on, and lists of what was read."""
        return tuple(mention for mention in self.mentions if mention.kind == "sources")

    @property
    def statement_count(self) -> int:
        return len(self.loose) + sum(len(passage.statements) for passage in self.passages)


def source_of(register: Register, id_: str) -> SourceEntry:
    source, filed = register.sources[id_]
    own = filed.id == id_
    return SourceEntry(
        ref=register.ref(id_),
        kind="sources",
        label=Source.label,
        record=filed.record,
        path=filed.path,
        content=filed.content,
        names=(),
        mentions=register.mentions.get(id_, ()),
        conflicts=conflicts_of(register, filed) if own else (),
        silences=silences_of(register, filed) if own else (),
        source=source,
        publisher=register.publisher(source),
        account=account_name(register, id_),
        retells=register.ref(source.retells) if source.retells else None,
        archive_link=_archive_link(source),
        passages=tuple(_passage(register, id_, source, at) for at in _places(register, id_, source)),
        loose=register.statements.get((id_, None), ()),
    )


def _places(register: Register, id_: str, source: SourceFields) -> list[str]:
    """The heading and paragraphs that the record knows, and any that is cited beyond."""
    known = [f"p{number}" for number in range(1, (source.paragraph_count or 0) + 1)]
    cited = register.places_in(id_)
    heading = ["t"] if (source.held and source.held.heading) or "t" in cited else []
    beyond = sorted({at for at in cited if at != "t"} - set(known), key=lambda at: int(at[1:]))
    return heading + known + beyond


def _passage(register: Register, id_: str, source: SourceFields, at: str) -> Passage:
    number = int(at[1:]) if at != "t" else None
    held = source.held
    opening = held.paragraphs[number - 1] if held and number and number <= len(held.paragraphs) else None
    archive_link = _archive_link(source)
    return Passage(
        anchor=at,
        label=f"¶{number}" if number else "Heading",
        opening=opening,
        link=_passage_link(source.url, opening),
        archive_link=_passage_link(archive_link, opening),
        statements=register.statements.get((id_, at), ()),
    )


def _passage_link(address: str | None, opening: str | None) -> str | None:
    """Address with a text fragment (WICG): the browser scrolls to the words and highlights them."""
    if address is None or opening is None:
        return None
    words = urllib.parse.quote(opening, safe="").replace("-", "%2D")
    return f"{address.partition('#')[0]}#:~:text={words}"


def _archive_link(source: SourceFields) -> str | None:
    """The archived copy, or the web archive's copy nearest to the day of publication."""
    if source.archived or source.url is None:
        return source.archived
    day = source.published.earliest or source.published.latest
    return f"{ARCHIVE}/{day:%Y%m%d}/{source.url}" if day else f"{ARCHIVE}/{source.url}"
