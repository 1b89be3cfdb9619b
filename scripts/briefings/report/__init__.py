"""Problems in, the text of a report out: place, message, the line itself with carets, help.

Whatever comes from a record or from the name of a file is printed harmlessly: no line break, no command to a terminal.
Joiners stay between letters of scripts whose letters join, from Arabic to Sinhala: spelling needs them there.
"""

import re
from collections.abc import Callable, Iterator
from typing import Literal

from ..problem import Place, Problem
from .carets import carets
from .window import shortened, window

Piece = Literal["path", "error", "warning", "note", "fixed", "rule", "carets", "help"]
LOST = "\N{REPLACEMENT CHARACTER}"
"""Stands for what a terminal would act on, or nobody would see."""
_JOINERS = re.compile("(?<=[\u0620-\u0dff])[\u200c\u200d](?=[\u0620-\u0dff])")
Paint = Callable[[str, Piece], str]
"""Text and what it is in, the same for the eye out."""


def unpainted(text: str, _piece: Piece) -> str:
    return text


def report(problems: tuple[Problem, ...], ending: str | None = None, paint: Paint = unpainted) -> str:
    """Tell every problem as a compiler does, and end with how many there are, or with other words."""
    last = summary(problems) if ending is None else ending
    return "".join(f"{text}\n" for text in (*(_told(problem, paint) for problem in problems), last))


def summary(problems: tuple[Problem, ...]) -> str:
    counts = {word: sum(problem.severity == word for problem in problems) for word in ("error", "warning", "note")}
    return ", ".join(counted(count, word) for word, count in counts.items() if count) or "no problems"


def counted(count: int, word: str) -> str:
    return f"{count} {word}{'' if count == 1 else 's'}"


def where(place: Place, paint: Paint = unpainted) -> str:
    return f"{paint(printable(place.path), 'path')}:{place.line}:{place.column}"


def _told(problem: Problem, paint: Paint) -> str:
    return "\n".join(_lines(problem, paint)) + "\n"


def _lines(problem: Problem, paint: Paint) -> Iterator[str]:
    place = problem.place
    severity, rule = paint(problem.severity, problem.severity), paint(f"[{problem.rule}]", "rule")
    yield f"{where(place, paint)}: {severity}: {printable(shortened(problem.message))} {rule}"
    if place.text and not place.text.isspace():
        text, column, width = window(place)
        number, line = f"{place.line:>5}", printable(text)
        yield f"{number} | {line}"
        yield f"{' ' * len(number)} | {_pointed(carets(line, column, width), paint)}"
    if problem.help:
        yield f"{paint('help', 'help')}: {printable(problem.help)}"


def _pointed(line: str, paint: Paint) -> str:
    signs = line.lstrip()
    return line.removesuffix(signs) + paint(signs, "carets")


def printable(text: str) -> str:
    """The text with a mark in place of every character that a terminal would act on; columns stay."""
    if text.isprintable():
        return text
    kept = {match.start() for match in _JOINERS.finditer(text)}
    return "".join(each if each.isprintable() or index in kept else LOST for index, each in enumerate(text))
