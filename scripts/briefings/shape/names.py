"""A model and a path in, the names of the fields that may stand there out."""

from collections.abc import Iterator
from typing import Any, get_args

from ..parts.base import Part


def field_names(model: type[Part], path: tuple[str | int, ...]) -> list[str]:
    """The fields at `path`, by the names that records use, in the order of the model."""
    models = [model]
    for step in path:
        fields = [field for each in models for field in each.model_fields.items()]
        inner = [part for name, field in fields if step in {name, field.alias} for part in parts_in(field.annotation)]
        models = inner or models
    names = (field.alias or name for each in models for name, field in each.model_fields.items())
    return list(dict.fromkeys(names))


def parts_in(annotation: Any) -> Iterator[type[Part]]:
    """Yield every part that a field's type mentions, however deep in lists and choices."""
    if isinstance(annotation, type) and issubclass(annotation, Part):
        yield annotation
    for argument in get_args(annotation):
        yield from parts_in(argument)
