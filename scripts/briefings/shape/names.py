"""A model and a path in, the fields and parts that may stand there out."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, get_args

from pydantic.fields import FieldInfo

from ..parts.base import Part


def field_names(model: type[Part], path: tuple[str | int, ...]) -> list[str]:
    """The fields at `path`, by the names that records use, in the order of the model."""
    names = (field.alias or name for each in _models(model, _names(path)) for name, field in each.model_fields.items())
    return list(dict.fromkeys(names))


def field_at(model: type[Part], path: tuple[str | int, ...]) -> FieldInfo:
    """The field at `path`, which has to be there."""
    fields = (each for inner in _models(model, _names(path[:-1])) for each in inner.model_fields.items())
    return next(field for name, field in fields if (field.alias or name) == path[-1])


def _names(path: tuple[str | int, ...]) -> tuple[str, ...]:
    """The path without the numbers of entries: all entries of a list are alike."""
    return tuple(step for step in path if isinstance(step, str))


@lru_cache(maxsize=1024)
def _models(model: type[Part], path: tuple[str, ...]) -> list[type[Part]]:
    """The parts that may stand at `path`."""
    models = [model]
    for step in path:
        fields = [field for each in models for field in each.model_fields.items()]
        inner = [part for name, field in fields if step in {name, field.alias} for part in parts_in(field.annotation)]
        models = inner or models
    return models


def parts_in(annotation: Any) -> Iterator[type[Part]]:
    """Yield every part that a field's type mentions, however deep in lists and choices."""
    if isinstance(annotation, type) and issubclass(annotation, Part):
        yield annotation
    for argument in get_args(annotation):
        yield from parts_in(argument)


def parts_of(models: Iterable[type[Part]]) -> tuple[type[Part], ...]:
    """The models themselves, then those of their parts, each once."""
    found = dict.fromkeys(models)
    for model in list(found):
        _collect(model, found)
    return tuple(found)


def _collect(model: type[Part], found: dict[type[Part], None]) -> None:
    for field in model.model_fields.values():
        for part in parts_in(field.annotation):
            if part not in found:
                found[part] = None
                _collect(part, found)
