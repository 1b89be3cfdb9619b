"""A source written out inside a meeting: the fields of a source, with defaults for most."""

from typing import Any

from pydantic import model_validator

from ..values.date import parse
from ..values.problem import ValueProblem
from .sources import Source

_DEFAULTS = {"kind": "press", "lang": "en", "text": "none"}


def _title(fields: dict[str, Any]) -> str:
    """Title by publisher and date, as far as they can be read."""
    try:
        when = parse(str(fields.get("published", "unknown"))).words
    except ValueProblem:
        when = "date unknown"
    return f"{fields.get('publisher', 'Source')}, {when}"


class WrittenOutSource(Source):
    """A source whose only place is the meeting that uses it."""

    @model_validator(mode="before")
    @classmethod
    def _with_defaults(cls, value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        return {"title": _title(value), **_DEFAULTS, **value}
