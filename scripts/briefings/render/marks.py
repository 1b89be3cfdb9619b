"""The values of a row and what its cells sort by in, attributes of table cells out.

They are machine values and folded names, never text as a record has it; a script reads them, and nothing shows them.
"""

import datetime as dt

from markupsafe import Markup

from ..folding import folded
from ..ladder import Stage, rank
from ..link.facets.facet import Marks
from ..values.date import Date
from .markdown import escape

Sortable = Date | dt.date | float | str | None


def marks(row: Marks = (), sort: Sortable = "") -> Markup:
    """Attributes at the end of a cell: the values of its row, if it is the first one, and what the cell sorts by.

    A `sort` of None is "unknown", which comes last; without it a cell sorts by its text.
    """
    told = [f'data-{name}="{" ".join(map(escape, ids))}"' for name, ids in row]
    told += [] if sort == "" else [f'data-sort="{escape(_key(sort))}"']
    return Markup(f" {{: {' '.join(told)} }}" if told else "")  # noqa: S704 - escaped


def _key(value: Sortable) -> str:
    """Texts that a script can sort: days as ISO 8601, numbers as digits, words folded; empty what is unknown."""
    if isinstance(value, Date):
        value = value.earliest or value.latest
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, dt.date) else folded(str(value))


def by_ladder(stage: Stage | None) -> int | None:
    """Where a stage stands on the ladder."""
    return rank(stage) if stage else None
