"""The YAML parser's complaint in, the same said for somebody who never saw YAML out."""

from dataclasses import dataclass

from ruamel.yaml.error import MarkedYAMLError, YAMLError

from ..problem import Problem
from .document import Document


@dataclass(frozen=True, slots=True)
class _Saying:
    """How a complaint of the parser is told: `sign` is the part of its text by which it is known."""

    sign: str
    message: str
    help: str


_SAYINGS = (
    _Saying(
        "mapping values are not allowed",
        "a second `: ` stands in this value, so YAML takes its first words for a field",
        'put the whole value in quotation marks: title: "Talks: the second round"',
    ),
    _Saying("'\\t'", "a tab stands here; YAML counts spaces only", "replace the tab by spaces, two for each level"),
    _Saying(
        "could not find expected ':'",
        "this line has no `field:`, or the one before it is not closed",
        "write `field: value`, and indent the lines of a long text under their field",
    ),
    _Saying(
        "found unexpected end of stream",
        "a quotation mark is opened here and never closed",
        "close it with the same mark",
    ),
    _Saying(
        "expected <block end>",
        "this line does not stand in line with its neighbours",
        "give it as many spaces at its start as the lines of the same list or group",
    ),
    _Saying("expected ',' or", "a bracket or brace is opened and never closed", "close it, or write a list by lines"),
    _Saying(
        "special characters are not allowed",
        "a control character stands in this file",
        "delete it: type the words again around that place",
    ),
    _Saying(
        "cannot start any token",
        "a value cannot start with this sign",
        "put the whole value in quotation marks",
    ),
)
_OTHERWISE = _Saying("", "YAML cannot read this line", "compare it with the lines of another record")


def explain(document: Document, error: YAMLError) -> Problem:
    """Say where reading stopped, why, and what to do."""
    text = " ".join(str(part) for part in (getattr(error, "context", ""), getattr(error, "problem", ""), error))
    saying = next((saying for saying in _SAYINGS if saying.sign in text), _OTHERWISE)
    line, column = _where(document, error)
    return Problem(place=document.at(line, column), rule="yaml-syntax", message=saying.message, help=saying.help)


def _where(document: Document, error: YAMLError) -> tuple[int, int]:
    mark = None
    if isinstance(error, MarkedYAMLError):
        opened = error.problem and "unexpected end of stream" in error.problem
        mark = error.context_mark if opened else error.problem_mark
    if mark is not None:
        return min(mark.line + 1, len(document.lines)), mark.column + 1
    return _control_character(document)


def _control_character(document: Document) -> tuple[int, int]:
    """Where the first character stands that YAML does not print; the parser gives no mark for it."""
    for number, line in enumerate(document.lines, start=1):
        for column, character in enumerate(line, start=1):
            if not character.isprintable() and character != "\t":
                return number, column
    return 1, 1
