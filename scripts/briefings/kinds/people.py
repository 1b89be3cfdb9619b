"""A person, under every name and in every office that a source gives."""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from ..parts.asked import USUAL, Asked, family_name_first
from ..parts.base import Part, one_or_several
from ..parts.name import Name
from ..parts.record import Record
from ..values.country import CountryCode
from ..values.date import Edtf
from ..values.locator import Locators
from ..values.problem import ValueProblem
from ..values.reference import OfficeId, PersonId
from ..values.text import Line


class Tenure(Part):
    """An office held for a period; a single day covers that day only."""

    office: OfficeId = Field(description="id of the office")
    period: Annotated[Edtf | None, USUAL] = Field(None, description="from when to when, as far as a source tells")
    from_: Annotated[Locators, USUAL] = Field((), alias="from", description="the paragraphs that say so")
    basis: Annotated[Literal["editorial"] | None, Asked(unless="from", needed=True)] = Field(
        None, description="`editorial`: known to the editors, in no source"
    )
    note: Line | None = Field(None, description="what a reader should know")

    @model_validator(mode="after")
    def _has_ground(self) -> Self:
        if bool(self.from_) == bool(self.basis):
            raise ValueProblem(
                "name-ground", "this office needs its ground", "add `from:` with a source's id, or `basis: editorial`"
            )
        return self


class Person(Record):
    """Somebody who took part in a meeting or is named in one."""

    kind: ClassVar[str] = "people"
    label: ClassVar[str] = "person"

    name: Annotated[Line, Asked(example="Ada Esempio")] = Field(
        description="the name in the Latin spelling that the archive uses"
    )
    sort: Annotated[Line, Asked(made=("name", family_name_first))] = Field(
        description="the name as an index sorts it, for example `Ban, Ki-moon`"
    )
    country: CountryCode = Field(description="ISO 3166 code of the country served")
    styles: Annotated[tuple[Line, ...], BeforeValidator(one_or_several)] = Field(
        (), description="titles before the name"
    )
    names: Annotated[tuple[Name, ...], USUAL] = Field((), description="the name in other scripts and spellings")
    offices: Annotated[tuple[Tenure, ...], USUAL] = Field((), description="offices held, with their periods")
    wikidata: Line | None = Field(None, description="Wikidata item, for example Q1234")
    distinct_from: Annotated[tuple[PersonId, ...], BeforeValidator(one_or_several)] = Field(
        (), description="people of similar name who are somebody else"
    )
    note: Line | None = Field(None, description="what a reader should know")
