"""All records in, for every paragraph of a source what rests on it out."""

from ..parts.base import Path, leaves
from ..records import Filed
from ..values.locator import Locator
from .mentions import how, part_at
from .ref import Statement
from .register import Register


def statements_of(register: Register) -> dict[tuple[str, str | None], tuple[Statement, ...]]:
    """What rests on each paragraph, by source and place."""
    found: dict[tuple[str, str | None], dict[Statement, None]] = {}
    for filed in register.records.filed:
        for path, value in leaves(filed.record):
            if isinstance(value, Locator):
                key = (register.source_id(filed, value.source), value.at)
                found.setdefault(key, {})[_statement(register, filed, path)] = None
    return {key: tuple(statements) for key, statements in found.items()}


def _statement(register: Register, filed: Filed, path: Path) -> Statement:
    anchor, text = part_at(filed.record, path)
    what = {"points": "point", "encounters": "encounter", "conflicts": "conflict", "not_stated": "silence"}
    part = what.get(str(path[0]), how(path[:-1]) or "record") if anchor else _field(path)
    return Statement(register.ref(filed.id).at(anchor), f"{part} {anchor}".strip(), text)


def _field(path: Path) -> str:
    names = [step.replace("_", " ") for step in path if isinstance(step, str) and step != "from"]
    return ", ".join(names)
