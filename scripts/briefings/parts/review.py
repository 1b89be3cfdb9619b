"""How far a record has been read a second time."""

from typing import Literal

from pydantic import Field

from ..values.date import Edtf
from ..values.text import Line
from .base import Part


class Review(Part):
    """Who compared the record with its sources, and when."""

    state: Literal["draft", "checked", "verified"] = Field("draft", description="how far the review has come")
    by: Line | None = Field(None, description="who read it")
    on: Edtf | None = Field(None, description="when")
