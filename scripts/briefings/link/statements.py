"""All records in, for every paragraph of a source what rests on it out."""

from collections.abc import Iterator

from ..kinds.meetings import Meeting
from ..parts.base import Path, leaves
from ..records import Filed
from ..values.locator import Locator
from .mentions import how, part_at
from .ref import Statement
from .register import Register

Key = tuple[str, str | None]


def statements_of(register: Register) -> dict[Key, tuple[Statement, ...]]:
    """What rests on each paragraph, by source and place."""
    found: dict[Key, dict[Statement, None]] = {}
    for filed in register.records.filed:
        for path, locator in (*_written(filed), *_inherited(filed)):
            key = (register.source_id(filed, locator.source), locator.at)
            found.setdefault(key, {})[_statement(register, filed, path)] = None
    return {key: tuple(sorted(statements, key=_order)) for key, statements in found.items()}


def _written(filed: Filed) -> Iterator[tuple[Path, Locator]]:
    return ((path, value) for path, value in leaves(filed.record) if isinstance(value, Locator))


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


_PARTS = {"points": "point", "encounters": "encounter", "conflicts": "disagreement", "not_stated": "silence"}


def _statement(register: Register, filed: Filed, path: Path) -> Statement:
    anchor, text = part_at(filed.record, path)
    ref = register.ref(filed.id).at(anchor)
    if anchor:
        return Statement(ref, f"{_PARTS.get(str(path[0]), how(path))} {anchor.rpartition('-')[2]}", text)
    return Statement(ref, _field(path), _person(register, filed, path))


def _person(register: Register, filed: Filed, path: Path) -> str:
    """Name of the person of a meeting to whom the path leads; empty where it leads elsewhere."""
    if not isinstance(filed.record, Meeting) or path[0] not in {"sides", "mentioned"}:
        return ""
    people = filed.record.mentioned if path[0] == "mentioned" else filed.record.sides[int(path[1])].people
    person = people[int(path[1 if path[0] == "mentioned" else 3])]
    return register.ref(person.who).title if person.who else str(person.name)


def _field(path: Path) -> str:
    """The field in words; the record as a whole where its own evidence is meant."""
    names = [step.replace("_", " ") for step in path if isinstance(step, str) and step != "from"]
    return ", ".join(names) or "the record"
