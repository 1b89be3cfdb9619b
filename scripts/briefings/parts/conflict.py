"""A disagreement between sources, or within one, kept as data."""

from typing import Literal

from pydantic import Field

from ..values.account import Account
from ..values.locator import Locators
from ..values.number import Decision
from ..values.text import Line, Prose, Quote
from .base import Part


class Reading(Part):
    """One of the versions that disagree."""

    value: Line = Field(description="what this version says, in the archive's words")
    quote: Quote | None = Field(None, description="its exact words, at most 8")
    account: Account | None = Field(None, description="the side whose version this is")
    from_: Locators = Field((), alias="from", description="the paragraphs that say so")
    editorial: Decision = Field(
        default=False, description="`true` where the editors, and no source, supply this version"
    )
    note: Prose | None = Field(None, description="what bears on this version")


class Conflict(Part):
    """Two or more readings of one fact; nothing is deleted when it is resolved."""

    about: Line = Field(description="what the disagreement is about")
    concerns: str = Field(description="a field of the record, a point's id, or `sides.<person>.as`")
    values: tuple[Reading, ...] = Field(min_length=2, description="the readings, two or more")
    used: Line = Field(description="the reading that the record follows, or `both`")
    why: Prose | None = Field(None, description="why that reading is followed")
    status: Literal["open", "resolved"] = Field(description="whether the disagreement stands")
