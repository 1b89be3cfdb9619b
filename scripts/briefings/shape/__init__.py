"""A document in, a record of its kind's model out, or a list of parts, or every field that does not fit."""

import functools
from collections.abc import Callable
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from ..parts.base import Part
from ..parts.record import Record
from ..problem import Problem
from ..read.document import Document
from ..read.tree import plain
from ..values.around import NOTHING_AROUND, Around
from .complaints import problems_of
from .fields import field_problems
from .spacing import spaced

R = TypeVar("R", bound=Record)
P = TypeVar("P", bound=Part)
T = TypeVar("T")


def shape(document: Document, model: type[R], around: Around = NOTHING_AROUND) -> tuple[R | None, tuple[Problem, ...]]:
    """Give a document the shape of its kind; without a record, there is at least one problem."""
    return _shape(document, model, functools.partial(model.model_validate, context=around), around.languages)


def shape_list(document: Document, model: type[P]) -> tuple[tuple[P, ...] | None, tuple[Problem, ...]]:
    """Give each entry of a document that is a list the shape of a part; without the list, there is a problem."""
    return _shape(document, model, TypeAdapter(tuple[model, ...]).validate_python)  # type: ignore[valid-type]


def _shape(
    document: Document, model: type[Part], validate: Callable[[Any], T], languages: tuple[str, ...] = ()
) -> tuple[T | None, tuple[Problem, ...]]:
    """A value that is at fault by itself (it is empty, a space is missing in it) is not told again as a bad value."""
    found = tuple(field_problems(document.root))
    told = tuple(spaced(document, nodes, problem) for nodes, problem in found)
    try:
        shaped = validate(plain(document.root))
    except ValidationError as error:
        at_fault = frozenset(node for nodes, _ in found for node in nodes)
        return None, (*told, *problems_of(document, model, error, at_fault, languages))
    return (None if told else shaped), told
