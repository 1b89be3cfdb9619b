"""Text of a record in, the same text made safe to print on one line out.

Every text is brought to NFC and its runs of white space become one space.
Refused: control characters, invisible ones, those that turn the direction of writing, and the sign of a lost one.
The zero-width non-joiner is kept between letters of the Arabic script, where spelling needs it.
"""

import re
import unicodedata
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from .problem import ValueProblem

LINE_LIMIT = 300  # characters
PROSE_LIMIT = 2000  # characters
POINT_LIMIT = 220  # characters
SUMMARY_LIMIT = 60  # words
QUOTE_LIMIT = 8  # words
OPENING = (3, 8)  # words

LOST = "\N{REPLACEMENT CHARACTER}"
"""What programs write for a character that they cannot read."""

_SPACE = re.compile(r"(?:(?![\v\f\x1c-\x1f\x85])\s)+")  # what Unicode calls white space, but for control characters
_NON_JOINER = re.compile("(?<=[\u0620-\u06ff])\u200c(?=[\u0620-\u06ff])")


def _as_text(value: Any) -> str:
    """The text on one line, if everything in it can be seen."""
    if not isinstance(value, str):
        raise ValueProblem("wrong-shape", "this field takes text", "write the text on the line of the field")
    text = unicodedata.normalize("NFC", _SPACE.sub(" ", value).strip(" "))
    _refuse_lost(text)
    _refuse_hidden(text)
    return text


def _refuse_lost(text: str) -> None:
    if LOST in text:
        raise ValueProblem(
            "hidden-character",
            f"a character was lost here: {LOST} stands in its place",
            "look the word up in the source and type it again",
        )


def _refuse_hidden(text: str) -> None:
    hidden = _hidden(text)
    if hidden is not None:
        name = unicodedata.name(hidden, "control character")
        raise ValueProblem(
            "hidden-character",
            f"the invisible character U+{ord(hidden):04X} ({name.lower()}) is in this text",
            "delete it: type the words again around that place",
        )


def _hidden(text: str) -> str | None:
    """Return the first character nobody sees, or None."""
    for character in _NON_JOINER.sub("", text):
        if unicodedata.category(character) in {"Cc", "Cf", "Co", "Cn", "Cs"}:
            return character
    return None


def prose(value: Any) -> str:
    """Running text of at most 2,000 characters."""
    return _within(_as_text(value), PROSE_LIMIT)


def line(value: Any) -> str:
    """One line of at most 300 characters, without `<` and `>`."""
    text = _as_text(value)
    if "<" in text or ">" in text:
        raise ValueProblem(
            "angle-bracket", "`<` and `>` cannot stand in a one-line field", "say it without angle brackets"
        )
    return _within(text, LINE_LIMIT)


def point_text(value: Any) -> str:
    """One full sentence of at most 220 characters."""
    return _within(_as_text(value), POINT_LIMIT, "shorten it, or say it in two points")


def summary(value: Any) -> str:
    """Running text of at most 60 words."""
    return _within_words(prose(value), SUMMARY_LIMIT, "text-length", "shorten it: the details stand in the points")


def quote(value: Any) -> str:
    """The exact words of a source, at most 8 of them."""
    return _within_words(
        line(value), QUOTE_LIMIT, "quote-length", f"quote {QUOTE_LIMIT} words or fewer, and tell the rest in your own"
    )


def opening(value: Any) -> str:
    """The first 3 to 8 words of a paragraph, as they stand in the source."""
    text = prose(value)
    if not OPENING[0] <= len(text.split()) <= OPENING[1]:
        raise ValueProblem(
            "opening-words",
            f"a paragraph is known by its first {OPENING[0]} to {OPENING[1]} words; this has {len(text.split())}",
            "give as few opening words as make the place unique in the text",
        )
    return text


def _within(text: str, limit: int, help_: str = "shorten it") -> str:
    if len(text) > limit:
        raise ValueProblem(
            "text-length",
            f"this text has {len(text)} characters; the field takes {limit}",
            help_,
        )
    return text


def _within_words(text: str, limit: int, rule: str, help_: str) -> str:
    words = len(text.split())
    if words > limit:
        raise ValueProblem(rule, f"{words} words; at most {limit} are allowed", help_)
    return text


Line = Annotated[str, BeforeValidator(line), WithJsonSchema({"type": "string", "maxLength": LINE_LIMIT})]
Prose = Annotated[str, BeforeValidator(prose), WithJsonSchema({"type": "string", "maxLength": PROSE_LIMIT})]
PointText = Annotated[str, BeforeValidator(point_text), WithJsonSchema({"type": "string", "maxLength": POINT_LIMIT})]
Summary = Annotated[str, BeforeValidator(summary), WithJsonSchema({"type": "string"})]
Quote = Annotated[str, BeforeValidator(quote), WithJsonSchema({"type": "string"})]
OpeningWords = Annotated[str, BeforeValidator(opening), WithJsonSchema({"type": "string"})]
