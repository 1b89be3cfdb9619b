"""A document in, a record of its kind's model out, or every field that does not fit."""

from pydantic import ValidationError

from ..parts.record import Record
from ..problem import Problem
from ..read.document import Document
from ..read.tree import plain
from .complaints import problems_of
from .fields import field_problems


def shape(document: Document, model: type[Record]) -> tuple[Record | None, tuple[Problem, ...]]:
    """Give a document the shape of its kind; without a record, there is at least one problem."""
    problems = tuple(field_problems(document))
    if problems:
        return None, problems
    try:
        return model.model_validate(plain(document.root)), ()
    except ValidationError as error:
        return None, tuple(problems_of(document, model, error))
