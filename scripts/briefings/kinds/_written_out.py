"""A source written out inside a meeting: the fields of a source, with defaults for most."""

from typing import Any

from pydantic import ConfigDict, Field, model_validator

from ..values.text import Line
from .sources import SourceFields

_DEFAULTS = {"kind": "press", "lang": "en", "text": "none"}


def _may_be_left_out(schema: dict[str, Any]) -> None:
    schema["required"] = [name for name in schema["required"] if name not in _DEFAULTS]
    for name, default in _DEFAULTS.items():
        schema["properties"][name]["default"] = default


class WrittenOutSource(SourceFields):
    """A source whose only place is the meeting that uses it; a press text in English unless it says otherwise."""

    model_config = ConfigDict(json_schema_extra=_may_be_left_out)

    title: Line = Field("", description="what the text is; made from publisher and date if left out")

    @model_validator(mode="before")
    @classmethod
    def _with_defaults(cls, value: Any) -> Any:
        return {**_DEFAULTS, **value} if isinstance(value, dict) else value
