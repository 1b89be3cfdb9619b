"""A record in, every part of it with its path out."""

from collections.abc import Iterator

from ..parts.base import Part, Path


def parts_of(value: object, path: Path = ()) -> Iterator[tuple[Path, Part]]:
    """Yield the part itself and all parts within it, in the names and order of the model."""
    if isinstance(value, Part):
        yield path, value
        for name, field in type(value).model_fields.items():
            yield from parts_of(getattr(value, name), (*path, field.alias or name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from parts_of(item, (*path, index))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from parts_of(item, (*path, key))
