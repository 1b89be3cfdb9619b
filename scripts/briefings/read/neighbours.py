"""The lines of a file and one that stands askew in, the line under which it probably belongs out, in words."""

import re
from collections.abc import Iterator

_HYPHEN = re.compile(r"(?P<before>\s*)(?P<name>-)\s")
_FIELD = re.compile(r"(?P<before>\s*(?:-\s+)*)(?P<name>[\w.-]+):(?:\s|$)")


def beneath(lines: tuple[str, ...], line: int) -> str | None:
    """Where the line belongs: under the entry or field above whose column is nearest; None if there is none."""
    text = lines[line - 1]
    form = _HYPHEN if _HYPHEN.match(text) else _FIELD
    above = list(_open(lines, line, form))
    if not above:
        return None
    column, number, name = min(above, key=lambda each: abs(each[0] - _indentation(text)))
    what = "the hyphen" if form is _HYPHEN else f"`{name}`"
    before = f"{column or 'no'} space{'' if column == 1 else 's'}"
    return f"begin this line exactly under {what} of line {number}, with {before} before it"


def _open(lines: tuple[str, ...], line: int, form: re.Pattern[str]) -> Iterator[tuple[int, int, str]]:
    """Column, line and name of what this line may stand under, from below: no line between them stands further left."""
    lowest = len(lines[line - 1]) + max(map(len, lines))
    for number in range(line - 1, 0, -1):
        text = lines[number - 1]
        match = form.match(text)
        if match and match.end("before") <= lowest:
            yield match.end("before"), number, match["name"]
        if text.strip() and not text.lstrip().startswith("#"):
            lowest = min(lowest, _indentation(text))


def _indentation(text: str) -> int:
    return len(text) - len(text.lstrip())
