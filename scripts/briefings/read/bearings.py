"""Where the parser stopped in, the line that is at fault out: often an earlier one.

Lines and columns are counted from 1.
"""

import re

from .missing_space import COLON, HYPHEN, after_colon, after_hyphen
from .neighbours import beneath
from .sayings import (
    CURLY,
    NO_COMMA,
    NO_FIELD,
    OUT_OF_LINE,
    SECOND_COLON,
    UNCLOSED_BRACKET,
    UNOPENED_BRACKET,
    WORDS_AFTER,
    Saying,
)

Spot = tuple[int, int]
Found = tuple[Spot, Saying]

_LEAD = re.compile(r"\s*(?:-\s+)*")
_FIELD = re.compile(r"\s*(?:-\s+)*(?:\w+|'[^']*'|\"[^\"]*\")")
_NAME = re.compile(r"\s*(?:-\s+)*\w+:\s+")
_IN_CURLY = re.compile("[\u201c\u201e\u2018\u00ab].*[\u201d\u201c\u2019\u00bb]")
_HAS_FIELD = re.compile(r".*?:(?:\s|$)")


def found(line: int, column: int, saying: Saying) -> Found:
    return (line, column), saying


def misplaced_field(lines: tuple[str, ...], colon: Spot) -> Found:
    """A colon where none may stand: in a value, or in a line that YAML took for the rest of an earlier one."""
    line = colon[0]
    if not _FIELD.fullmatch(lines[line - 1][: colon[1] - 1]):
        return curly(lines[line - 1], line) or (colon, SECOND_COLON)
    began = _began(lines, line)
    if after_hyphen(lines[began - 1]) is not None:
        return bare_line(lines, (began, 1))
    if began == line or _HAS_FIELD.match(lines[began - 1]):
        return found(line, _lead(lines[line - 1]), _out_of_line(lines, line))
    return bare_line(lines, (began, _lead(lines[began - 1])))


def curly(text: str, line: int) -> Found | None:
    """The mark with which a value begins, if it was meant for a quotation mark."""
    field = _NAME.match(text)
    value = text[field.end() :].rstrip() if field else ""
    return found(line, len(text.rstrip()) - len(value) + 1, CURLY) if _IN_CURLY.fullmatch(value) else None


def bare_line(lines: tuple[str, ...], spot: Spot) -> Found:
    """A line that has no field, because its colon or hyphen lacks a space or because it has none."""
    text = lines[spot[0] - 1]
    colon, hyphen = after_colon(text), after_hyphen(text)
    if colon:
        return found(spot[0], colon[0] + 1, Saying(COLON, f"write `{colon[1]}: ` and then the value"))
    if hyphen is not None:
        return found(spot[0], hyphen + 1, Saying(*HYPHEN))
    return spot, NO_FIELD


def words_after(lines: tuple[str, ...], spot: Spot) -> Found:
    """Something where a value or a group had ended: more on the same line, or a line that stands askew."""
    before, here = lines[spot[0] - 1][: spot[1] - 1], lines[spot[0] - 1][spot[1] - 1 : spot[1]]
    if here in {"]", "}"}:
        return spot, UNOPENED_BRACKET
    if before.strip():
        return spot, WORDS_AFTER
    hyphen = after_hyphen(lines[spot[0] - 1])
    return (spot, _out_of_line(lines, spot[0])) if hyphen is None else found(spot[0], hyphen + 1, Saying(*HYPHEN))


def _out_of_line(lines: tuple[str, ...], line: int) -> Saying:
    return Saying(OUT_OF_LINE.message, beneath(lines, line) or OUT_OF_LINE.help)


def unclosed_or_comma(lines: tuple[str, ...], opened: Spot, spot: Spot, complaint: str) -> Found:
    """Within brackets: a field of the next lines shows that they were never closed; else two entries run together."""
    before = lines[spot[0] - 1][: spot[1] - 1]
    if "got ':'" in complaint and not (opened[0] < spot[0] and _FIELD.fullmatch(before)):
        return spot, NO_COMMA
    if "got '<scalar>'" in complaint and opened[0] == spot[0]:
        return spot, WORDS_AFTER
    return opened, UNCLOSED_BRACKET


def _began(lines: tuple[str, ...], line: int) -> int:
    """The line on which the text began that runs on to `line`: the nearest above with a field or an entry."""
    above = [number for number in range(line - 1, 0, -1) if lines[number - 1].strip()]
    for number in above:
        text = lines[number - 1]
        if _HAS_FIELD.match(text) or after_colon(text) or text.lstrip().startswith("-"):
            return number
    return above[-1] if above else line


def _lead(text: str) -> int:
    """Column of the first character after indentation and hyphens."""
    match = _LEAD.match(text)
    return (match.end() if match else 0) + 1
