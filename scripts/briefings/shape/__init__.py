"""A document in, a record of its kind's model out, or every field that does not fit."""

from pydantic import ValidationError

from ..parts.record import Record
from ..problem import Problem
from ..read.document import Document
from ..read.tree import plain
from .complaints import problems_of
from .fields import field_problems


def shape(document: Document, model: type[Record]) -> tuple[Record | None, tuple[Problem, ...]]:
    """Give a document the shape of its kind; without a record, there is at least one problem.

    A value that is at fault by itself (it is empty, a space is missing in it) is told once, not again as a bad value.
    """
    found = tuple(field_problems(document.root))
    told = tuple(problem for _, problem in found)
    try:
        record = model.model_validate(plain(document.root))
    except ValidationError as error:
        at_fault = frozenset(node for nodes, _ in found for node in nodes)
        return None, (*told, *problems_of(document, model, error, at_fault))
    return (None if told else record), told
