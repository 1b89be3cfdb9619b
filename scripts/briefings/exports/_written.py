"""A record in, its fields as they were written out, for JSON: what was left out is left out here too.

Dates and paragraphs are told as everywhere in the exports, and a letter that stands for a source is told as its id.
"""

from collections.abc import Mapping
from typing import Any

from ..link.ref import Ref
from ..parts.base import Part
from ..values.date import Date
from ..values.locator import Locator
from ._values import Json, date, paragraph


def written(letters: Mapping[str, Ref], value: Any) -> Json:  # noqa: ANN401 - any value of a record
    """A part of a record with the names that records use; `letters` are the pages of a meeting's sources."""
    if isinstance(value, Part):
        fields = ((field.alias or name, getattr(value, name)) for name, field in type(value).model_fields.items())
        return {name: written(letters, each) for name, each in fields if each not in (None, (), {})}
    if isinstance(value, dict):
        return {name: written(letters, each) for name, each in value.items()}
    if isinstance(value, tuple):
        return [written(letters, each) for each in value]
    return _single(letters, value)


def _single(letters: Mapping[str, Ref], value: Any) -> Json:  # noqa: ANN401 - any single value
    if isinstance(value, Date):
        return date(value)
    if isinstance(value, Locator):
        return _locator(letters, value)
    return value if isinstance(value, int) else str(value)


def _locator(letters: Mapping[str, Ref], locator: Locator) -> str:
    source = letters[locator.source].id if locator.source in letters else locator.source
    return paragraph(source, locator.at)
