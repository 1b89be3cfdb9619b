"""An event that meetings speak of: an exercise, an exhibition, a conference, a summit."""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from ..parts.asked import USUAL, Asked
from ..parts.base import Part, one_or_several
from ..parts.point import Point
from ..parts.record import Record
from ..values.country import CountryCode
from ..values.date import Edtf
from ..values.locator import RequiredLocators
from ..values.problem import ValueProblem
from ..values.reference import OrganisationId, PlaceId, TopicId
from ..values.text import Line


class Participant(Part):
    """A country or body at an event, by one account."""

    country: Annotated[CountryCode | None, USUAL] = Field(None, description="ISO 3166 code")
    organisation: Annotated[OrganisationId | None, Asked(unless="country", needed=True)] = Field(
        None, description="id, where it is not a country"
    )
    status: Literal["invited", "announced", "took-part", "absent"] = Field(description="what the source says of it")
    group: Line | None = Field(None, description="the group in which the source lists it")
    from_: RequiredLocators = Field(alias="from", description="the paragraphs that say so")
    note: Line | None = Field(None, description="what a reader should know")

    @model_validator(mode="after")
    def _is_one_party(self) -> Self:
        if (self.country is None) == (self.organisation is None):
            raise ValueProblem(
                "side-form", "this is a country or an organisation", "give `country:` or `organisation:`, not both"
            )
        return self


class Event(Record):
    """Something held at a time and place that is not itself one of the archive's meetings."""

    kind: ClassVar[str] = "events"
    label: ClassVar[str] = "event"

    name: Line = Field(description="the name that the archive uses")
    kind_: Literal["exercise", "exhibition", "conference", "summit"] = Field(
        alias="kind", description="what sort of event"
    )
    series: Line | None = Field(None, description="the series that it belongs to")
    date: Annotated[Edtf | None, USUAL] = Field(None, description="when it was held or was to be held")
    first: Edtf | None = Field(None, description="when the series began")
    every: Line | None = Field(None, description="how often it is held, in the words of the source")
    place: Annotated[PlaceId | None, USUAL] = Field(None, description="id of its place")
    organisations: Annotated[tuple[OrganisationId, ...], BeforeValidator(one_or_several)] = Field(
        (), description="bodies that hold it"
    )
    topics: Annotated[tuple[TopicId, ...], BeforeValidator(one_or_several)] = Field((), description="ids of topics")
    participants: tuple[Participant, ...] = Field((), description="who was invited, announced, there or absent")
    points: tuple[Point, ...] = Field((), description="statements about it that belong to no meeting")
    note: Line | None = Field(None, description="what a reader should know")
