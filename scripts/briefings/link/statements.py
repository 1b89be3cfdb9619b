"""All records in, for every paragraph of a source what rests on it out."""

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from ..kinds.meetings import Meeting
from ..parts.base import Path
from ..records import Filed
from ..values.locator import Locator
from .part import part_at
from .ref import Statement
from .register import Register

Key = tuple[str, str | None]


def statements_of(register: Register) -> dict[Key, tuple[Statement, ...]]:
    """What rests on each paragraph, by source and place."""
    found: dict[Key, dict[Statement, None]] = {}
    for filed, path, locator in _written(register):
        key = (register.source_id(filed, locator.source), locator.at)
        found.setdefault(key, {})[_statement(register, filed, path)] = None
    return {key: tuple(sorted(statements, key=_order)) for key, statements in found.items()}


def _written(register: Register) -> Iterator[tuple[Filed, Path, Locator]]:
    """File by file, what the records say of their evidence, and what holds for more than where it stands."""
    for filed, names in groupby(register.records.names, key=itemgetter(0)):
        yield from ((filed, path, value) for _, path, value in names if isinstance(value, Locator))
        yield from ((filed, path, locator) for path, locator in _inherited(filed))


def _inherited(filed: Filed) -> Iterator[tuple[Path, Locator]]:
    """The evidence of an encounter holds for those of its points that name none."""
    if isinstance(filed.record, Meeting):
        for number, point in enumerate(filed.record.points):
            encounter = None if point.from_ else filed.record.encounter_of(point)
            for locator in encounter.from_ if encounter else ():
                yield ("points", number, "from"), locator


def _order(statement: Statement) -> tuple[bool, bool]:
    """What was said at meetings first, the points before the rest; otherwise the order of the records stays."""
    return (statement.ref.kind != "meetings", not statement.what.startswith("point"))


def _statement(register: Register, filed: Filed, path: Path) -> Statement:
    part = part_at(register, filed, path)
    return Statement(register.place(filed.id, part.anchor), part.what, part.text, part.lang)
