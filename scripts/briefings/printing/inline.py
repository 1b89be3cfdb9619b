"""Words of the archive in, pieces of a printed line out: each with its language, and where it leads.

A piece is data for Typst: its text is printed as it stands, whatever it says.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from ..values.language import direction

Look = Literal["", "aside", "cite", "page", "quiet", "strong", "stage"]

_BOXED = 60  # characters: what is longer has to be able to break
_TAG = re.compile(r"(?P<lang>[a-z]{2,3})(?:-[A-Z][a-z]{3})?(?:-(?P<region>[A-Z]{2}))?(?:-[0-9]{3})?")


@dataclass(frozen=True, kw_only=True, slots=True)
class Piece:
    """Text of one look; `to` is a label of the book, `url` an address, of which at most one is there.

    `lang` and `region` are those of the text where it is not English; `rtl` is a short text that runs from the right.
    """

    text: str
    look: Look = ""
    to: str = ""
    url: str = ""
    lang: str = ""
    region: str = ""
    rtl: bool = False


Line = tuple[Piece | str, ...]
"""Pieces that follow each other; a `str` is plain text."""


def written(text: str, look: Look = "") -> Piece:
    """Words of a source, in whichever direction they are written."""
    return Piece(text=text, look=look, rtl=_runs_from_right(text) and len(text) <= _BOXED)


def name(text: str, lang: str) -> Piece:
    """A name in its language, given as a tag of BCP 47."""
    match = _TAG.fullmatch(lang)
    rtl = direction(lang) == "rtl" and len(text) <= _BOXED
    if match is None:
        return Piece(text=text, rtl=rtl)
    return Piece(text=text, lang=match["lang"], region=match["region"] or "", rtl=rtl)


def quoted(text: str) -> Piece:
    return written(f"“{text}”")


def aside(text: str) -> Piece:
    return Piece(text=text, look="aside")


def joined(lines: Iterable[Line], between: str = ", ") -> Line:
    """Lines in a row, with the same text between any two of them."""
    pieces: list[Piece | str] = []
    for number, line in enumerate(lines):
        pieces += [between, *line] if number else line
    return tuple(pieces)


def _runs_from_right(text: str) -> bool:
    """By the first letter that has a direction (Unicode Standard Annex 9, rule P2)."""
    strong = (unicodedata.bidirectional(character) for character in text)
    return next((each for each in strong if each in {"L", "R", "AL"}), "L") != "L"
