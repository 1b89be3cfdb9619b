"""The JSON of a book in, its PDF out: the one place that knows Typst.

Only the fonts that come with Typst, Amiri and those of folders that are named are used, never those of the system, so
that the same book has the same bytes on every machine.
The PDF is tagged and follows PDF/UA-1 (ISO 14289-1) as far as Typst checks it; a letter that no font has is an error.
"""

import datetime as dt
import hashlib
import json
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

import typst

SOURCES = Path(__file__).parents[2] / "book"
_MAIN = SOURCES / "book.typ"
_LETTERS = SOURCES / "letters.typ"
_EPOCH = dt.date(1980, 1, 1)  # the first day that archives hold
_KEPT = 10  # documents


class NoGlyph(Exception):  # noqa: N818 - says what cannot be printed
    """No font has a letter of the text; `letters` are all of them."""

    def __init__(self, letters: frozenset[str]) -> None:
        super().__init__(letters)
        self.letters = letters


@dataclass(frozen=True, kw_only=True, slots=True)
class Pdf:
    content: bytes
    pages: int


@dataclass(frozen=True, kw_only=True)
class Press:
    """A compiler that sets one book after another; `fonts` are folders of further fonts."""

    fonts: tuple[Path, ...] = ()

    @cached_property
    def _compiler(self) -> typst.Compiler:
        folders = [Path(str(files("fontpkg_amiri") / "files")), *self.fonts]
        return typst.Compiler(input=_MAIN, root=SOURCES, font_paths=folders, ignore_system_fonts=True)

    @property
    def made_by(self) -> str:
        """What books are made with, in words; a change of it changes every book."""
        return (
            f"From the records of the archive, set by Typst (typst {version('typst')}) in Libertinus Serif and Amiri "
            f"(fontpkg-amiri {version('fontpkg-amiri')}), as a tagged PDF (PDF/UA-1)."
        )

    @cached_property
    def key(self) -> str:
        """A checksum of all that a PDF depends on besides its book."""
        found = hashlib.sha256(self.made_by.encode())
        for folder in (SOURCES, *self.fonts):
            for path in sorted(path for path in folder.rglob("*") if path.is_file()):
                found.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
        return found.hexdigest()

    def pdf(self, book: str, day: dt.date | None) -> Pdf:
        """Raises `NoGlyph` where no font has a letter; `day` is the day of making that the file tells."""
        content = self._set(_MAIN, {"book": book}, day or _EPOCH, book)
        return Pdf(content=content, pages=json.loads(self._compiler.query("<pages>", field="value"))[0])

    def forget(self) -> None:
        """Give back what a book took: Typst keeps all that it has worked out until ten more documents are set."""
        for _ in range(_KEPT + 1):
            self._compiled(_LETTERS, {"letters": "a"}, dt.datetime.combine(_EPOCH, dt.time(), dt.UTC))

    def _set(self, source: Path, inputs: dict[str, str], day: dt.date, text: str) -> bytes:
        noon = dt.datetime.combine(day, dt.time(12), dt.UTC)
        try:
            return self._compiled(source, inputs, noon)
        except typst.TypstError as error:
            letters = self._without_glyph("".join(sorted(set(text))))
            if letters:
                raise NoGlyph(letters) from error
            raise

    def _compiled(self, source: Path, inputs: dict[str, str], time: dt.datetime) -> bytes:
        content, warnings = self._compiler.compile_with_warnings(
            input=source, sys_inputs=inputs, format="pdf", pdf_standards="ua-1", timestamp=time
        )
        if warnings:  # of pages that do not settle, for one: their numbers would be wrong
            raise RuntimeError("; ".join(each.message for each in warnings))
        assert isinstance(content, bytes)  # noqa: S101 - a list is what pictures of pages give
        return content

    def _without_glyph(self, letters: str) -> frozenset[str]:
        """Those of the letters that no font has, found by halves."""
        try:
            self._compiled(_LETTERS, {"letters": letters}, dt.datetime.combine(_EPOCH, dt.time(), dt.UTC))
        except typst.TypstError:
            if len(letters) == 1:
                return frozenset(letters)
            half = len(letters) // 2
            return self._without_glyph(letters[:half]) | self._without_glyph(letters[half:])
        return frozenset()
