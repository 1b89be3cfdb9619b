"""A place where people met, under its names of each period."""

from typing import Annotated, ClassVar

from pydantic import Field

from ..parts.asked import USUAL
from ..parts.name import Name
from ..parts.record import Record
from ..values.country import CountryCode
from ..values.text import Line


class Place(Record):
    """A town or another place with a name."""

    kind: ClassVar[str] = "places"
    label: ClassVar[str] = "place"

    name: Line = Field(description="the name that the archive uses")
    country: CountryCode = Field(description="ISO 3166 code")
    names: Annotated[tuple[Name, ...], USUAL] = Field(
        (), description="other names, scripts and spellings, with their periods"
    )
    note: Line | None = Field(None, description="what a reader should know")
