"""A model in, its fields in the order of a record, and in that of the questions, out."""

import functools
from dataclasses import dataclass

from pydantic import ValidationError
from pydantic.fields import FieldInfo

from ..parts.base import Part, Path
from ..parts.record import Record
from .forms import Form, form_of


@dataclass(frozen=True, kw_only=True, slots=True)
class Field:
    """A field by the name that records use; `default` is told where it is a word."""

    name: str
    info: FieldInfo
    form: Form
    text: str
    required: bool
    default: str = ""


@functools.cache
def fields(model: type[Part]) -> tuple[Field, ...]:
    """The fields in the order of a file: those that every record has come last."""
    needed = _required(model)
    ordered = sorted(model.model_fields.items(), key=lambda each: each[0] in Record.model_fields)
    return tuple(
        Field(
            name=field.alias or name,
            info=field,
            form=form_of(field),
            text=field.description or "",
            required=(field.alias or name) in needed,
            default=field.default if isinstance(field.default, str) else "",
        )
        for name, field in ordered
    )


@functools.cache
def in_order_of_questions(model: type[Part]) -> tuple[Field, ...]:
    """The same; a field that is proposed from another one follows it."""
    found = list(fields(model))
    for field in fields(model):
        before = next((each for each in found if field.form.asked and each.name == _made_from(field)), None)
        if before and found.index(before) > found.index(field):
            found.remove(field)
            found.insert(found.index(before) + 1, field)
    return tuple(found)


def _made_from(field: Field) -> str:
    return field.form.asked.made[0] if field.form.asked and field.form.asked.made else ""


def _required(model: type[Part]) -> frozenset[str]:
    """What the model misses in an empty record: so a default that a validator supplies counts too."""
    try:
        model.model_validate({})
    except ValidationError as error:
        missing = (detail["loc"] for detail in error.errors() if detail["type"] == "missing")
        return frozenset(str(loc[0]) for loc in missing if len(loc) == 1)
    return frozenset()


def field_at(model: type[Part], path: Path) -> Field | None:
    """The field that a path leads to, or in whose list it ends; None if there is no such field."""
    field = next((each for each in fields(model) if path and each.name == path[0]), None)
    if field is None or len(path) == 1:
        return field
    inner = _past_entry(field.form, path[1:])
    if inner is None or not inner:
        return field if inner == () else None
    return field_at(field.form.part, inner) if field.form.part else None


def _past_entry(form: Form, path: Path) -> Path | None:
    """The path within an entry of a list, or None if the field has no such entry."""
    if not (form.many or form.lettered):
        return path
    return path[1:] if isinstance(path[0], str if form.lettered else int) else None
