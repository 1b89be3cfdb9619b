"""A field and an answer in, what the checks would say of it out."""

import functools
from typing import Annotated, Any

from pydantic import ValidationError, create_model

from ..parts.base import Part, Path
from ..parts.record import Record
from ..read.tree import Plain
from ..shape.tell import tell
from .fields import Field, field_at
from .state import Told


def complaint(model: type[Record], path: Path, value: Plain) -> Told | None:
    """Why the field at `path` does not take the value, by itself; None if it does, or if there is no such field."""
    field = field_at(model, path)
    if field is None:
        return None
    try:
        _alone(field).model_validate({"value": _whole(field, path, value)})
    except ValidationError as error:
        _, message, help_ = tell(model, error.errors(include_url=False)[0])
        return Told(message=message, help=help_)
    return None


def takes_one(field: Field, value: str) -> bool:
    """Whether a list may be written as its only entry."""
    try:
        _alone(field).model_validate({"value": value})
    except ValidationError:
        return False
    return True


@functools.cache
def _alone(field: Field) -> type[Part]:
    """A part that has this field and no other."""
    annotated: Any = Annotated[field.info.annotation, field.text, *field.info.metadata]
    return create_model("Alone", __base__=Part, value=(annotated, ...))


def _whole(field: Field, path: Path, value: Plain) -> Plain:
    """The value as the field has it: in a list, where `path` leads to an entry of one."""
    if path[-1] == field.name:
        return [value] if field.form.many and not field.form.short and isinstance(value, str) else value
    return {str(path[-1]): value} if field.form.lettered else [value]
