"""A side of a meeting: a country or an organisation, its role and its people."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from ..values.country import CountryCode
from ..values.problem import ValueProblem
from ..values.reference import OrganisationId
from ..values.text import Line
from .asked import USUAL, Asked
from .attendee import Attendees
from .base import Part


class Side(Part):
    """One of the parties of a meeting."""

    country: Annotated[CountryCode | None, USUAL] = Field(None, description="ISO 3166 code, in small letters")
    organisation: Annotated[OrganisationId | None, Asked(unless="country", needed=True)] = Field(
        None, description="id, where the side is not a country"
    )
    authority: OrganisationId | None = Field(None, description="the government that acted for the country")
    role: Literal["host", "visitor", "participant", "observer", "mediator"] = Field(description="the side's part")
    people: Annotated[Attendees, USUAL] = Field((), description="who was there for it")
    others: Line | None = Field(None, description="others who were there, in words")

    @property
    def party(self) -> str:
        return str(self.country or self.organisation)

    @model_validator(mode="after")
    def _is_one_party(self) -> Self:
        if (self.country is None) == (self.organisation is None):
            raise ValueProblem(
                "side-form", "a side is a country or an organisation", "give `country:` or `organisation:`, not both"
            )
        return self
