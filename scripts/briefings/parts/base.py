"""The base of every record and part: frozen, closed to unknown fields, walked field by field."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from pydantic import BaseModel, ConfigDict

Path = tuple[str | int, ...]

_NOT_REMEMBERED: set[str] = set()


class Part(BaseModel):
    """A mapping of named fields; what the record left out is None or an empty tuple."""

    # A check that finds nearly everything kept needs few of the models whole, and building them takes a while.
    model_config = ConfigDict(
        frozen=True, extra="forbid", arbitrary_types_allowed=True, validate_default=False, defer_build=True
    )

    def model_post_init(self, _context: object, /) -> None:
        """Nobody asks which fields were given; to remember it takes a fifth of the memory of an archive."""
        object.__setattr__(self, "__pydantic_fields_set__", _NOT_REMEMBERED)


def leaves(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Yield every single value of a part with its path, in the names and order of the model."""
    found: list[tuple[Path, Any]] = []
    if value is not None:
        _gather(value, path, found)
    return iter(found)


def leaves_of(value: "Part", kinds: tuple[type, ...], fields: frozenset[str]) -> list[tuple[Path, Any]]:
    """Those leaves of a part that are of one of these kinds, or texts in a field of one of these names.

    In the same order; most leaves are other texts, and to tell the path of each takes most of the time.
    """
    found: list[tuple[Path, Any]] = []
    _gather_of(value, (), kinds, fields, found)
    return found


def parts_within(value: Any, path: Path = ()) -> Iterator[tuple[Path, Part]]:
    """Yield the part itself and all parts within it with their paths, in the names and order of the model."""
    found: list[tuple[Path, Part]] = []
    _gather_parts(value, path, found)
    return iter(found)


def _gather(value: Any, path: Path, found: list[tuple[Path, Any]]) -> None:
    """A list is filled because a generator within a generator for every level takes three times as long."""
    inner = None if isinstance(value, str) else _inner(value)
    for step, each in inner or ():
        if isinstance(each, str):
            found.append(((*path, step), each))
        elif each is not None:
            _gather(each, (*path, step), found)
    if inner is None:
        found.append((path, value))


def _gather_of(
    value: Any, path: Path, kinds: tuple[type, ...], fields: frozenset[str], found: list[tuple[Path, Any]]
) -> None:
    for step, each in _inner(value) or ():
        kind = type(each)
        if kind is str:
            if step in fields or (path and path[-1] in fields):
                found.append(((*path, step), each))
        elif issubclass(kind, kinds):
            found.append(((*path, step), each))
        elif each and (kind is tuple or kind is dict or issubclass(kind, Part)):
            _gather_of(each, (*path, step), kinds, fields, found)


def _gather_parts(value: Any, path: Path, found: list[tuple[Path, Part]]) -> None:
    if _is_part(value):
        found.append((path, value))
    for step, each in _inner(value) or ():
        if each is not None and not isinstance(each, str):
            _gather_parts(each, (*path, step), found)


def _inner(value: Any) -> Iterable[tuple[str | int, Any]] | None:
    """What stands in a value, each with its step; None for a single one."""
    if isinstance(value, tuple):
        return enumerate(value)
    if isinstance(value, dict):
        return value.items()
    if not _is_part(value):
        return None
    model: type[Part] = type(value)
    return [(step, getattr(value, name)) for name, step in _steps(model)]


@cache
def _steps(model: type[Part]) -> tuple[tuple[str, str], ...]:
    """The fields of a part, each with its name in records."""
    return tuple((name, field.alias or name) for name, field in model.model_fields.items())


def _is_part(value: object) -> bool:
    """Asked of its type, since pydantic takes its time to answer `isinstance`."""
    return issubclass(type(value), Part)


def one_or_several(value: Any) -> Any:
    """Let a field that takes a list also take a single value."""
    return value if isinstance(value, list | tuple) else [value]
