"""A PDF in, what each of its sheets says out: letter by letter as it is read, with how far down each stands."""

import itertools
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from ctypes import c_double
from dataclasses import dataclass

import pypdfium2
from pypdfium2 import raw

_FROM_RIGHT = {"R", "AL"}  # bidirectional classes, as Unicode has them
_MARK = "NSM"
_HYPHEN = "\x02"  # the one that a line ends with


@dataclass(frozen=True, kw_only=True, slots=True)
class Letter:
    """`sign` is half a letter where UTF-16 has two; `x` and `y` count points from the lower left corner."""

    sign: str
    x: float
    y: float

    @property
    def from_right(self) -> bool:
        return unicodedata.bidirectional(self.sign) in {*_FROM_RIGHT, _MARK}


@dataclass(frozen=True, kw_only=True, slots=True)
class Printed:
    """One sheet, `width` by `height` points; words from right to left stand in lines from left to right."""

    letters: tuple[Letter, ...]
    width: float
    height: float

    def down(self, letter: Letter) -> float:
        """From 0 at the top to 1."""
        return 1 - letter.y / self.height

    @property
    def text(self) -> str:
        return text_of(self.letters)


def text_of(letters: Sequence[Letter]) -> str:
    halves = "".join(letter.sign for letter in letters).replace(_HYPHEN, "-")
    return halves.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def printed_on(content: bytes) -> tuple[Printed, ...]:
    with pypdfium2.PdfDocument(content) as document:
        return tuple(map(_printed, document))


def _printed(page: pypdfium2.PdfPage) -> Printed:
    width, height = page.get_size()
    with closing(page.get_textpage()) as text:
        lines = itertools.groupby(list(_letters(text)), lambda letter: letter.sign in "\r\n")
    read = (_read(list(letters)) for _, letters in lines)
    return Printed(letters=tuple(itertools.chain.from_iterable(read)), width=width, height=height)


def _letters(text: pypdfium2.PdfTextPage) -> Iterator[Letter]:
    x, y = c_double(), c_double()
    for number in range(text.count_chars()):
        raw.FPDFText_GetCharOrigin(text, number, x, y)
        yield Letter(sign=chr(raw.FPDFText_GetUnicode(text, number)), x=x.value, y=y.value)


def _read(line: list[Letter]) -> Iterable[Letter]:
    """From left to right, as its cells stand, but each word of a script from right to left as that is read.

    Such words come in either order, and turn around the line that begins with one.
    """
    parts = [_word(list(letters)) for _, letters in itertools.groupby(line, lambda letter: letter.from_right)]
    return itertools.chain.from_iterable(sorted(parts, key=lambda part: min(letter.x for letter in part)))


def _word(letters: list[Letter]) -> list[Letter]:
    places = [letter.x for letter in letters if unicodedata.bidirectional(letter.sign) in _FROM_RIGHT]
    return letters[::-1] if places and places[0] < places[-1] else letters
