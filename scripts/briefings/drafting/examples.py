"""A field in, an answer of the right form, for somebody who has never given one, out."""

from ..kinds.meetings import Meeting
from ..parts.base import Path
from ..parts.record import Record
from ..values.date import Date
from ..values.locator import Locator
from .fields import field_at

_DATE = "2031-05-06, 2031-05 or 2031; with ? if it is uncertain, with ~ for about that time"
_IN_A_MEETING = "A.p3 for the third paragraph of source A; A alone if you do not know the paragraph"
_ELSEWHERE = "some-source.p3 for the third paragraph of the source with this id"


def example(model: type[Record], path: Path, languages: tuple[str, ...]) -> str:
    """By the type of the field; empty where its words and choices say enough."""
    field = field_at(model, path)
    if field is None:
        return ""
    if field.form.language:
        return ", ".join(languages)
    if Locator in field.form.types:
        return _IN_A_MEETING if model is Meeting else _ELSEWHERE
    return _DATE if Date in field.form.types else ""
