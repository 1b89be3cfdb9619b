"""The YAML parser's complaint in, the same said for somebody who never saw YAML out."""

import re

from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.events import Event, ScalarEvent
from ruamel.yaml.reader import ReaderError

from ..problem import Problem
from .bearings import Found, bare_line, found, misplaced_field, unclosed_or_comma, words_after
from .document import Document
from .features import no_directive
from .heard import Heard
from .sayings import CONTROL, ESCAPE, SAYINGS, UNCLOSED_BRACKET, UNCLOSED_QUOTE

_LONG_ESCAPE = re.compile(r"\\U(?!000|0010)[0-9A-Fa-f]{8}")


def explain(document: Document, error: Exception, heard: Heard) -> Problem:
    """Say where reading stopped, why, and what to do; `heard` is what could be read."""
    for number, line in enumerate(document.lines, start=1):
        if line.startswith("%"):
            return no_directive(document.at(number, width=len(line)))
    (line_number, column), saying = _stop(document, error, heard)
    place = document.at(min(line_number, len(document.lines)), column)
    return Problem(place=place, rule="yaml-syntax", message=saying.message, help=saying.help)


def _stop(document: Document, error: Exception, heard: Heard) -> Found:
    if isinstance(error, ReaderError):
        return document.spot(error.position), CONTROL
    if not isinstance(error, MarkedYAMLError):
        return _escape_too_long(document), ESCAPE
    return _marked(document, error, heard)


def _marked(document: Document, error: MarkedYAMLError, heard: Heard) -> Found:
    text = f"{error.context or ''} {error.problem or ''}"
    stopped, beginning = error.problem_mark or error.context_mark, error.context_mark or error.problem_mark
    here, began = document.spot(stopped.index), document.spot(beginning.index)
    if "mapping values are not allowed" in text:
        return misplaced_field(document.lines, here)
    if "could not find expected ':'" in text:
        return bare_line(document.lines, began)
    if "expected <block end>" in text or "expected '<document start>'" in text:
        return _unclosed_quote(document, heard.last, here) or words_after(document.lines, here)
    if "expected ',' or" in text:
        return unclosed_or_comma(document.lines, began, here, text)
    if "found '<stream end>'" in text:
        return here if heard.bracket is None else document.spot(heard.bracket), UNCLOSED_BRACKET
    return _told(document, text, began, here)


def _told(document: Document, text: str, began: tuple[int, int], here: tuple[int, int]) -> Found:
    saying = next(saying for saying in SAYINGS if saying.sign in text)
    line, column = began if saying.at_beginning else here
    if saying is ESCAPE:
        return (line, document.lines[line - 1].rfind("\\", 0, column) + 1), saying
    return (line, column), saying


def _unclosed_quote(document: Document, last: Event | None, here: tuple[int, int]) -> Found | None:
    """Where a text in quotation marks began on an earlier line, if it ends just before `here`."""
    if not isinstance(last, ScalarEvent) or last.style not in {"'", '"'}:
        return None
    start, end = document.spot(last.start_mark.index), document.spot(last.end_mark.index)
    return found(*start, UNCLOSED_QUOTE) if start[0] < end[0] == here[0] else None


def _escape_too_long(document: Document) -> tuple[int, int]:
    for number, line in enumerate(document.lines, start=1):
        match = _LONG_ESCAPE.search(line)
        if match:
            return number, match.start() + 1
    return 1, 1
