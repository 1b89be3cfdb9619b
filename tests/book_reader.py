"""A PDF in, what a program that reads it aloud finds out: the text by tags, its language, places, links, bookmarks."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import pypdf
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

_FROM_RIGHT = re.compile("[\u0590-\u08ff]")
_LATIN = re.compile("[A-Za-z]")


@dataclass(frozen=True, kw_only=True)
class Stretch:
    """Text of one mark on a page; `lang` is its own language or that of the tag around it, `tags` lead to it."""

    page: int
    text: str
    lang: str
    tags: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Read:
    """A PDF, read back; `pages` have what is no part of the text too, such as running heads."""

    pdf: pypdf.PdfReader
    pages: tuple[str, ...]
    stretches: tuple[Stretch, ...]

    @cached_property
    def text(self) -> str:
        """Everything in the order of the tags, as `squeezed` leaves it."""
        return squeezed("".join(each.text for each in self.stretches))

    def on_page(self, number: int) -> str:
        return self._squeezed[number - 1]

    @cached_property
    def _squeezed(self) -> tuple[str, ...]:
        return tuple(map(squeezed, self.pages))

    def has(self, text: str) -> bool:
        return squeezed(text) in self.text

    @cached_property
    def bookmarks(self) -> tuple[tuple[int, str, int], ...]:
        """Depth, words and page of each."""
        return tuple(_bookmarks(self.pdf, self.pdf.outline, 0))

    @cached_property
    def links(self) -> tuple[tuple[int, str | int], ...]:
        """The page of each link, and the page or the address that it leads to."""
        return tuple(_links(self.pdf))


def squeezed(text: str) -> str:
    """Without spaces and hyphens, since lines and words break anywhere, nor the non-joiner, which has no glyph."""
    return re.sub(r"[\s\u00a0\u00ad\u200c\u2010-]+", "", text)


def read(content: bytes) -> Read:
    pdf = pypdf.PdfReader(io.BytesIO(content))
    marks = [_marks(page) for page in pdf.pages]
    numbers = {page.indirect_reference.idnum: number for number, page in enumerate(pdf.pages, start=1)}
    root = pdf.trailer["/Root"]
    assert not sum(each.lost for each in marks)
    stretches = tuple(_walk(root["/StructTreeRoot"], marks, numbers, root["/Lang"], (), 0))
    return Read(pdf=pdf, pages=tuple(each.all for each in marks), stretches=stretches)


@dataclass
class _Marked:
    """Text by number of the mark, and all text of a page; `lost` counts glyphs without letters."""

    texts: dict[int, str] = field(default_factory=dict)
    langs: dict[int, str] = field(default_factory=dict)
    all: str = ""
    lost: int = 0


@dataclass
class _Open:
    """A mark that is open: its number, the text that it says it has, and what was shown in it, as on the sheet."""

    number: int | None
    actual: str | None
    is_reversed: bool
    shown: list[str] = field(default_factory=list)
    has_reversed: bool = False

    @property
    def clusters(self) -> list[str]:
        """In the order of reading, where the mark tells it."""
        if self.actual is not None:
            return [self.actual]
        return self.shown[::-1] if self.is_reversed else self.shown


def _marks(page: pypdf.PageObject) -> _Marked:
    """Follow the operators that mark text and show it (ISO 32000-1, 9.4, 14.6 and 14.8)."""
    marked, fonts, font = _Marked(), _fonts(page), dict[bytes, str]()
    open_ = [_Open(None, None, is_reversed=False)]
    for operands, operator in pypdf.generic.ContentStream(page.get_contents(), page.pdf).operations:
        if operator == b"Tf":
            font = fonts[operands[0]]
        elif operator in {b"BDC", b"BMC"}:
            open_.append(_opened(operands, marked))
        elif operator == b"EMC":
            done = open_.pop()
            _close(done, open_[-1], marked)
        elif operator in {b"Tj", b"TJ"}:
            open_[-1].shown += _shown(operands[0], font, marked)
    return marked


def _opened(operands: Any, marked: _Marked) -> _Open:  # noqa: ANN401 - pypdf's
    properties = operands[1] if len(operands) > 1 else {}
    number = properties.get("/MCID")
    if "/Lang" in properties:
        marked.langs[number] = str(properties["/Lang"])
    return _Open(number, properties.get("/ActualText"), is_reversed=operands[0] == "/ReversedChars")


def _close(done: _Open, around: _Open, marked: _Marked) -> None:
    """What is in one mark belongs to the one around it, and at last to the page.

    Letters that run from the right stand in the file as on the sheet, unless they are marked as reversed; programs that
    read PDFs turn them, and so does this.
    """
    if done.number is None and around.number is not None:
        around.shown += done.clusters
        around.has_reversed = around.has_reversed or done.is_reversed
        return
    text = "".join(done.clusters)
    if _FROM_RIGHT.search(text) and not _LATIN.search(text) and not done.has_reversed:
        text = "".join(reversed(done.clusters))
    marked.all += text
    if done.number is not None:
        marked.texts[done.number] = text


def _shown(operand: Any, font: dict[bytes, str], marked: _Marked) -> list[str]:  # noqa: ANN401 - pypdf's
    """All fonts of the book have codes of two bytes; zero is the glyph that stands for a letter that is not there."""
    strings = operand if isinstance(operand, list) else [operand]
    raw = b"".join(each.original_bytes for each in strings if not isinstance(each, int | float))
    codes = [raw[at : at + 2] for at in range(0, len(raw), 2)]
    marked.lost += sum(code == b"\0\0" or code not in font for code in codes)
    return [font.get(code, "") for code in codes]


def _fonts(page: pypdf.PageObject) -> dict[str, dict[bytes, str]]:
    fonts = page["/Resources"].get("/Font", {})
    return {name: _letters(fonts[name]["/ToUnicode"].get_data().decode("ascii")) for name in fonts}


def _letters(cmap: str) -> dict[bytes, str]:
    """The letters of each code, as a map of a font to Unicode has them."""
    found = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", cmap, re.DOTALL):
        for code, text in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            found[bytes.fromhex(code)] = bytes.fromhex(text).decode("utf-16-be")
    return found


def _walk(  # noqa: PLR0913, PLR0917 - what is handed down the tree
    item: Any,  # noqa: ANN401 - objects of a PDF
    marks: list[_Marked],
    numbers: dict[int, int],
    lang: str,
    tags: tuple[str, ...],
    page: int,
) -> Iterator[Stretch]:
    found = item.get_object() if isinstance(item, IndirectObject) else item
    if isinstance(found, ArrayObject):
        for each in found:
            yield from _walk(each, marks, numbers, lang, tags, page)
    elif isinstance(found, int):
        own = marks[page - 1]
        text = own.texts.get(int(found), "")
        yield Stretch(page=page, text=text, lang=own.langs.get(int(found), lang), tags=tags)
    elif isinstance(found, DictionaryObject):
        if "/Pg" in found:
            page = numbers[found.raw_get("/Pg").idnum]
        if "/MCID" in found:
            yield from _walk(found["/MCID"], marks, numbers, lang, tags, page)
        elif "/K" in found:
            below = (*tags, str(found["/S"])) if "/S" in found else tags
            yield from _walk(found["/K"], marks, numbers, str(found.get("/Lang", lang)), below, page)


def _bookmarks(pdf: pypdf.PdfReader, items: Any, depth: int) -> Iterator[tuple[int, str, int]]:  # noqa: ANN401
    for item in items:
        if isinstance(item, list):
            yield from _bookmarks(pdf, item, depth + 1)
        else:
            yield depth, str(item.title), (pdf.get_destination_page_number(item) or 0) + 1


def _links(pdf: pypdf.PdfReader) -> Iterator[tuple[int, str | int]]:
    numbers = {page.indirect_reference.idnum: number for number, page in enumerate(pdf.pages, start=1)}
    named = pdf.named_destinations
    for number, page in enumerate(pdf.pages, start=1):
        for reference in page.get("/Annots", ()):
            link = reference.get_object()
            action = link.get("/A", {})
            if action.get("/S") == "/URI":
                yield number, str(action["/URI"])
            else:
                target = link.get("/Dest", action.get("/D"))
                where = named[str(target)].raw_get("/Page") if isinstance(target, str) else target[0]
                yield number, numbers[where.idnum]
