"""The Markdown of a page in, the same with every cell of a table named by its column out.

On a narrow screen a row is shown as a card, in which each value stands beside the name of its column.
"""

import re
from collections.abc import Iterator

_ATTRIBUTES = " {: "
_RULE = re.compile(r"\|(?:\s*:?-+:?\s*\|)+")


def with_named_cells(text: str) -> str:
    """Give each cell an attribute with its column's heading; text within cells never holds a bare `|`."""
    return "\n".join(_lines(text.split("\n")))


def _lines(lines: list[str]) -> Iterator[str]:
    columns: list[str] = []
    for number, line in enumerate(lines):
        if not line.startswith("|"):
            columns = []
        if columns and not _RULE.fullmatch(line):
            yield _named(line, columns)
        else:
            yield line
        if _RULE.fullmatch(line):
            columns = _cells(lines[number - 1])


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def _named(line: str, columns: list[str]) -> str:
    cells = (_cell(cell, column) for cell, column in zip(_cells(line), columns, strict=True))
    return f"| {' | '.join(cells)} |"


def _cell(cell: str, column: str) -> str:
    """An empty cell stays empty: an attribute needs something to stand at."""
    if not (cell and column):
        return cell
    told, *own = cell.rsplit(_ATTRIBUTES, maxsplit=1)
    return f'{told}{_ATTRIBUTES}data-label="{column}" {own[0] if own else "}"}'
