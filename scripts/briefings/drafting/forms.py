"""The type of a field in, how it can be answered out: with which words, ids or groups of fields, one or several.

Whatever a model's author thinks of, there is an answer: a type that is not known here takes text, and the model judges.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from types import NoneType, UnionType
from typing import Annotated, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from ..parts.asked import Asked
from ..parts.base import Part
from ..values.country import CountryCode
from ..values.date import Date
from ..values.language import Language
from ..values.locator import Locator
from ..values.part_id import EncounterId
from ..values.reference import Reference

_PLAIN = (Date, Locator, int, bool)


@dataclass(frozen=True, kw_only=True, slots=True)
class Form:
    """`lettered` is a list whose entries have letters for names; `part` the group of fields that an entry may be.

    `types` are those of single values, without that group; `marks` what stands beside a type in its annotation.
    """

    many: bool = False
    lettered: bool = False
    part: type[Part] | None = None
    types: tuple[object, ...] = ()
    marks: tuple[object, ...] = ()
    asked: Asked | None = None

    @property
    def grouped(self) -> bool:
        """Whether it has entries that may be groups of fields."""
        return self.lettered or (self.many and self.part is not None)

    @property
    def words(self) -> tuple[str, ...]:
        """The words of a fixed list, if the field has one."""
        return tuple(str(word) for each in self.types if get_origin(each) is Literal for word in get_args(each))

    @property
    def references(self) -> tuple[type[Reference], ...]:
        return tuple(each for each in self.types if isinstance(each, type) and issubclass(each, Reference))

    @property
    def short(self) -> bool:
        """Whether a value is one word, so that several can stand in one answer, with commas between."""
        return bool(self.references) or Locator in self.types

    @property
    def country(self) -> bool:
        return _first_mark(CountryCode) in self.marks

    @property
    def closed(self) -> bool:
        """Whether it takes the words of its list and nothing else."""
        return self.part is None and all(get_origin(each) is Literal for each in self.types)

    @property
    def language(self) -> bool:
        return _first_mark(Language) in self.marks

    @property
    def numbered(self) -> bool:
        """Whether it is given by counting and asked of nobody."""
        return _first_mark(EncounterId) in self.marks

    @property
    def plain(self) -> bool:
        """Whether records have its values without quotation marks, whatever YAML may take them for."""
        return any(each in _PLAIN for each in self.types)


def form_of(field: FieldInfo) -> Form:
    """How a field of a model is answered."""
    choices = list(_choices(field.annotation, tuple(field.metadata)))
    inner = [each for choice, marks in choices for each in _entries(choice, marks)]
    parts = [each for each, _ in inner if isinstance(each, type) and issubclass(each, Part)]
    return Form(
        many=any(get_origin(choice) in {tuple, list, set, frozenset} for choice, _ in choices),
        lettered=any(get_origin(choice) is dict for choice, _ in choices),
        part=parts[0] if parts else None,
        types=tuple(dict.fromkeys(each for each, _ in inner if each not in parts)),
        marks=tuple(mark for _, marks in inner for mark in marks),
        asked=next((mark for mark in field.metadata if isinstance(mark, Asked)), None),
    )


def _choices(annotation: object, marks: tuple[object, ...] = ()) -> Iterator[tuple[object, tuple[object, ...]]]:
    """The alternatives of a type as an author may write them, each with its marks."""
    for mark in marks:
        written = getattr(mark, "json_schema_input_type", PydanticUndefined)
        if written is not PydanticUndefined:
            yield from _choices(written)
            return
    if get_origin(annotation) is Annotated:
        inner, *more = get_args(annotation)
        yield from _choices(inner, (*marks, *more))
    elif get_origin(annotation) in {Union, UnionType}:
        for each in get_args(annotation):
            yield from _choices(each, marks)
    elif annotation is not NoneType:
        yield annotation, marks


def _entries(choice: object, marks: tuple[object, ...]) -> Iterator[tuple[object, tuple[object, ...]]]:
    """What stands in a list, or the value itself."""
    arguments = get_args(choice)
    if get_origin(choice) is dict:
        yield from _choices(arguments[1])
    elif get_origin(choice) in {tuple, list, set, frozenset}:
        yield from _choices(arguments[0])
    else:
        yield choice, marks


def _first_mark(annotated: object) -> object:
    """What tells a type that is a text to Python from other texts."""
    return get_args(annotated)[1]
