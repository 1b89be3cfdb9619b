"""One conversation, call or ceremony within a meeting."""

from typing import Annotated, Literal

from pydantic import Field

from ..values.date import Edtf
from ..values.locator import RequiredLocators
from ..values.part_id import EncounterId
from ..values.reference import OrganisationId, PartyId, PlaceId
from ..values.text import Line
from .asked import USUAL
from .base import Part


class Encounter(Part):
    """Who met whom, on which occasion of the visit."""

    id: EncounterId = Field(description="e1, e2 … in the order of the text")
    title: Line | None = Field(None, description="heading of its part of the page; made from those present if left out")
    people: Annotated[tuple[PartyId, ...], USUAL] = Field(
        (), description="ids and keys of those who are on a side, country codes for its unnamed officials"
    )
    organisations: tuple[OrganisationId, ...] = Field((), description="bodies that were met")
    others: Line | None = Field(None, description="others, in words")
    kind: Annotated[Literal["talks", "courtesy-call", "visit", "ceremony", "unspecified"], USUAL] = Field(
        "unspecified", description="what sort of encounter it was"
    )
    date: Edtf | None = Field(None, description="its day, where it differs from the meeting's")
    when: Line | None = Field(None, description="when, in words, as far as the source tells")
    place: PlaceId | None = Field(None, description="its place, where it differs from the meeting's")
    from_: RequiredLocators = Field(alias="from", description="the paragraphs that tell of it")
    note: Line | None = Field(None, description="what a reader should know")
