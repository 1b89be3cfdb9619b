"""A value of the program in, its name out: values that are equal in all their parts have one name, in any run.

A value is a tree of frozen ones: data classes, records, tuples, mappings, texts and numbers.
A field that does not count where two values are compared does not count here.
What is large and comes up twice within one tree of work is looked at once.
"""

import datetime as dt
import marshal
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from hashlib import blake2b
from operator import attrgetter
from typing import Any

from pydantic import BaseModel

from .digest import digest

_BYTES = 16
_SHORT = 320  # bytes; to remember a name of what is as short takes more memory than it spares time
_PLAIN = frozenset({str, int, float, bool, bytes, type(None)})
_WITHOUT_SHARING = 2  # the last version of marshal's form that tells equal values the same wherever they lie


class Names:
    """Names values, and remembers those of data classes, which are never changed."""

    def __init__(self, known: Iterable[tuple[object, str]] = ()) -> None:
        """Of the `known` values somebody else has the names; they are never looked into."""
        self._known: dict[int, bytes] = {}
        self._named: list[object] = []
        for value, name in known:
            self._known[id(value)] = name.encode()
            self._named.append(value)

    def name(self, value: object) -> str:
        """Raises `TypeError` for a value of which it is not known what it is made of."""
        return digest(marshal.dumps(self._told(value), _WITHOUT_SHARING))

    def _told(self, value: Any) -> Any:  # noqa: ANN401 - any value
        """The same in what marshal knows: what it is and what it is made of."""
        kind: type = type(value)
        if kind in _PLAIN:
            return value
        if kind is tuple or kind is list:
            return list(value) if _PLAIN.issuperset(map(type, value)) else [self._told(each) for each in value]
        known = self._known.get(id(value))
        if known:
            return known
        parts = _parts(kind)(value)
        if _PLAIN.issuperset(map(type, parts)):
            return kind.__qualname__, *parts
        return self._short(value, (kind.__qualname__, *map(self._told, parts)))

    def _short(self, value: object, told: tuple[Any, ...]) -> bytes:
        """What has parts of its own, and more of them than can stand for it, is told by a name, which is as good.

        The value stays at its address.
        """
        content = marshal.dumps(told, _WITHOUT_SHARING)
        if len(content) <= _SHORT:
            return content
        name = blake2b(content, digest_size=_BYTES).digest()
        self._known[id(value)] = name
        self._named.append(value)
        return name


@cache
def _parts(kind: type) -> Callable[[Any], tuple[Any, ...]]:
    """What takes a value of this kind apart."""
    if is_dataclass(kind):
        return _fields([field.name for field in fields(kind) if field.compare])
    if issubclass(kind, BaseModel):
        return lambda value: tuple(vars(value).items())
    if issubclass(kind, Mapping):
        return lambda value: tuple(value.items())
    for known, parts in _OTHERS.items():
        if issubclass(kind, known):
            return parts
    raise TypeError(f"it is not known what a {kind.__qualname__} is made of")


def _fields(names: list[str]) -> Callable[[Any], tuple[Any, ...]]:
    if not names:
        return lambda _: ()
    one, get = len(names) == 1, attrgetter(*names)
    return (lambda value: (get(value),)) if one else get


_OTHERS: Mapping[type, Callable[[Any], tuple[Any, ...]]] = {
    str: lambda value: (str.__str__(value),),
    dt.date: lambda value: (value.isoformat(),),
    frozenset: lambda value: (sorted(value),),
}
