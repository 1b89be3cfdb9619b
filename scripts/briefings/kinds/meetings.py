"""A meeting, visit or conference: who met whom, what was said, and what the sources leave open."""

from functools import cached_property
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator, Discriminator, Field, Tag

from ..parts.asked import USUAL, Asked
from ..parts.attendee import Attendees
from ..parts.base import Part, one_or_several
from ..parts.encounter import Encounter
from ..parts.level import Level
from ..parts.point import Point
from ..parts.record import Record
from ..parts.side import Side
from ..values.date import Edtf
from ..values.locator import Locators
from ..values.part_id import Letter, PointId
from ..values.reference import AgreementId, MeetingId, PlaceId, SourceId
from ..values.text import Line, Prose, Summary
from ._written_out import WrittenOutSource
from .sources import SourceFields


class Related(Part):
    """Another meeting that this one has to do with."""

    meeting: MeetingId = Field(description="id of the other meeting")
    how: Line = Field(description="what connects the two")


class Evidence(Part):
    """The paragraphs on which the facts of the header rest."""

    title: Locators = Field((), description="of the occasion")
    kind: Locators = Field((), description="of the kind")
    channel: Locators = Field((), description="of the channel")
    level: Locators = Field((), description="of the level")
    date: Locators = Field((), description="of the date")
    place: Locators = Field((), description="of the place")
    sides: Locators = Field((), description="of the sides")


def _form(value: Any) -> str:
    return "written-out" if isinstance(value, dict | SourceFields) else "id"


Cited = Annotated[
    Annotated[SourceId, Tag("id")] | Annotated[WrittenOutSource, Tag("written-out")], Discriminator(_form)
]


class Meeting(Record):
    """Who met whom, what was said, and what the sources leave open."""

    kind: ClassVar[str] = "meetings"
    label: ClassVar[str] = "meeting"

    title: Annotated[Line, Asked(example="San Marino's transport minister visits Vaduz")] = Field(
        description="what the meeting was, in the archive's words"
    )
    kind_: Annotated[Literal["meeting", "visit", "conference"], USUAL] = Field(
        "meeting", alias="kind", description="what sort"
    )
    channel: Annotated[Literal["in-person", "video", "phone"], USUAL] = Field("in-person", description="how they met")
    level: Annotated[Level | None, USUAL] = Field(None, description="the level of the lower of the two leading people")
    date: Edtf = Field(description="when, as far as it is known")
    date_basis: Literal["stated", "inferred", "bounded", "unknown"] = Field(
        "stated", description="how the date is known"
    )
    date_note: Prose | None = Field(None, description="how the date was reached, where no source states it")
    place: Annotated[PlaceId | None, USUAL] = Field(None, description="id of the place")
    place_as_written: Annotated[Line | None, Asked(unless="place", example="Vaduz")] = Field(
        None, description="the place in the words of the source"
    )
    place_note: Line | None = Field(None, description="what a reader should know of the place")
    evidence: Evidence | None = Field(None, description="the paragraphs on which the header rests")
    sources: dict[Letter, Cited] = Field(
        min_length=1,
        description="the texts that tell of it, each under a letter (A, B, C …) by which this record cites it: "
        "the id of a source, or a source written out here",
    )
    sides: tuple[Side, ...] = Field(min_length=1, description="the parties and their people: two or more as a rule")
    mentioned: Attendees = Field((), description="people who are named and were not there")
    summary: Summary = Field(description="the meeting in at most 60 words")
    key_points: tuple[PointId, ...] = Field((), description="three to five points for the first screen")
    encounters: Annotated[tuple[Encounter, ...], USUAL] = Field((), description="the conversations of the meeting")
    points: tuple[Point, ...] = Field(min_length=1, description="what was said and done, in the order of the text")
    agreements: Annotated[tuple[AgreementId, ...], BeforeValidator(one_or_several)] = Field(
        (), description="agreements signed or discussed here"
    )
    related: tuple[Related, ...] = Field((), description="other meetings that this one has to do with")

    @property
    def attendees(self) -> tuple[tuple[Side | None, Any], ...]:
        """Everybody listed, with the side; None for those only mentioned."""
        present = tuple((side, person) for side in self.sides for person in side.people)
        return present + tuple((None, person) for person in self.mentioned)

    @cached_property
    def by_key(self) -> dict[str, tuple[tuple[Side | None, Any], ...]]:
        """Those listed under a key of this record."""
        found: dict[str, tuple[tuple[Side | None, Any], ...]] = {}
        for side, person in self.attendees:
            if person.key:
                found[person.key] = (*found.get(person.key, ()), (side, person))
        return found

    def encounter_of(self, point: Point) -> Encounter | None:
        """The encounter that a point names, or the only one; None where no source tells."""
        if point.in_ is None and len(self.encounters) == 1:
            return self.encounters[0]
        return next((encounter for encounter in self.encounters if encounter.id == point.in_), None)
