"""The base of every record and part: frozen, closed to unknown fields, walked field by field."""

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel, ConfigDict

Path = tuple[str | int, ...]


class Part(BaseModel):
    """A mapping of named fields; what the record left out is None or an empty tuple."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True, validate_default=False)


def leaves(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Yield every single value of a part with its path, in the names and order of the model."""
    if isinstance(value, Part):
        for name, field in type(value).model_fields.items():
            yield from leaves(getattr(value, name), (*path, field.alias or name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from leaves(item, (*path, index))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from leaves(item, (*path, key))
    elif value is not None:
        yield path, value


def one_or_several(value: Any) -> Any:
    """Let a field that takes a list also take a single value."""
    return value if isinstance(value, list | tuple) else [value]
