"""The models and rules in, the tables of the handbook out: one source of truth for checks and their description."""

from dataclasses import dataclass
from typing import get_args

from pydantic.fields import FieldInfo

from ..checks import rules
from ..early_rules import EARLY_RULES
from ..kinds import models
from ..parts.base import Part
from ..parts.record import Record
from ..parts.redirect import Redirect
from ..read.document import REDIRECTS
from ..shape.names import parts_in, parts_of


@dataclass(frozen=True, slots=True)
class FieldRow:
    name: str
    required: bool
    default: str
    text: str
    words: tuple[str, ...]
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FieldTable:
    """A kind, or a part of one, with its fields; `anchor` is its place on the page."""

    title: str
    anchor: str
    text: str
    fields: tuple[FieldRow, ...]


@dataclass(frozen=True, slots=True)
class RuleRow:
    name: str
    severity: str
    text: str


def field_tables() -> tuple[FieldTable, ...]:
    """Kinds first, then the entries of the list of redirects, then the parts that kinds use, each once."""
    kinds: dict[type[Part], str] = {model: kind for kind, model in models().items()} | {Redirect: REDIRECTS}
    return tuple(_table(model, kinds.get(model)) for model in all_parts())


def all_parts() -> tuple[type[Part], ...]:
    """The models of all kinds and of redirects, then those of their parts, each once."""
    return parts_of((*models().values(), Redirect))


def _table(model: type[Part], kind: str | None) -> FieldTable:
    rows = tuple(
        FieldRow(
            name=field.alias or name,
            required=field.is_required(),
            default=field.default if isinstance(field.default, str) else "",
            text=field.description or "",
            words=tuple(_words(field.annotation)),
            parts=tuple(dict.fromkeys(part.__name__ for part in parts_in(field.annotation))),
        )
        for name, field in _in_order(model)
    )
    return FieldTable(kind or model.__name__, model.__name__.lower(), (model.__doc__ or "").strip(), rows)


def _in_order(model: type[Part]) -> list[tuple[str, FieldInfo]]:
    """The fields of the model itself first, then those that every record has."""
    return sorted(model.model_fields.items(), key=lambda each: each[0] in Record.model_fields)


def _words(annotation: object) -> list[str]:
    """The words that a field with a fixed list takes."""
    arguments = get_args(annotation)
    if arguments and all(isinstance(argument, str) for argument in arguments):
        return list(arguments)
    return [word for argument in arguments for word in _words(argument)]


def rule_catalogue() -> tuple[RuleRow, ...]:
    """Every rule, in the order of the names."""
    early = (RuleRow(name, "error", text) for name, text in EARLY_RULES.items())
    late = (RuleRow(rule.name, rule.severity, " ".join(rule.text.split())) for rule in rules())
    return tuple(sorted((*early, *late), key=lambda rule: rule.name))
