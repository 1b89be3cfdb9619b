"""Lines and edits in, the lines as they are after the edits out."""

from collections.abc import Iterable

from ..problem import Edit


def edited(lines: tuple[str, ...], edits: Iterable[Edit]) -> tuple[str, ...]:
    """Make edits that do not overlap; the last ones first, so that the columns of the others hold."""
    result = list(lines)
    for edit in sorted(edits, reverse=True):
        line, start = result[edit.line - 1], edit.column - 1
        result[edit.line - 1] = line[:start] + edit.replacement + line[start + edit.width :]
    return tuple(result)
