"""A source written out inside a meeting: the fields of a source, with defaults for most."""

from typing import Any

from pydantic import Field, model_validator

from ..values.text import Line
from .sources import SourceFields

_DEFAULTS = {"kind": "press", "lang": "en", "text": "none"}


class WrittenOutSource(SourceFields):
    """A source whose only place is the meeting that uses it; a press text in English unless it says otherwise."""

    title: Line = Field("", description="what the text is; made from publisher and date if left out")

    @model_validator(mode="before")
    @classmethod
    def _with_defaults(cls, value: Any) -> Any:
        return {**_DEFAULTS, **value} if isinstance(value, dict) else value
