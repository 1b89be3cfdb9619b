"""Something that the sources do not say."""

from typing import Annotated

from pydantic import BeforeValidator, Field

from ..values.text import Line
from .base import Part, one_or_several


class Silence(Part):
    """A question that a reader will ask and no source answers."""

    what: Line = Field(description="what is not said")
    in_: Annotated[tuple[str, ...], BeforeValidator(one_or_several)] = Field(
        (), alias="in", description="the sources that were read for it: letters, outside meetings ids"
    )
