"""A body: a ministry, an armed force, a government, an international organisation, a publisher."""

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field

from ..parts.asked import USUAL
from ..parts.base import one_or_several
from ..parts.name import Name
from ..parts.record import Record
from ..values.country import CountryCode
from ..values.date import Edtf
from ..values.reference import OrganisationId
from ..values.text import Line


class Organisation(Record):
    """A body that acts, publishes, or has people act for it."""

    kind: ClassVar[str] = "organisations"
    label: ClassVar[str] = "organisation"

    name: Line = Field(description="the name that the archive uses")
    kind_: Literal[
        "ministry", "military", "government", "authority", "international", "alliance", "publisher", "other"
    ] = Field(alias="kind", description="what sort of body; `government` is a cabinet or office, `authority` who rules")
    country: Annotated[CountryCode | None, USUAL] = Field(
        None, description="ISO 3166 code, where it belongs to a country"
    )
    also: Annotated[tuple[Line, ...], BeforeValidator(one_or_several)] = Field((), description="other English names")
    names: Annotated[tuple[Name, ...], USUAL] = Field((), description="the name in other scripts and spellings")
    part_of: OrganisationId | None = Field(None, description="the body it is part of")
    period: Edtf | None = Field(None, description="when it existed")
    replaced_by: OrganisationId | None = Field(None, description="the body that took its place")
    distinct_from: Annotated[tuple[OrganisationId, ...], BeforeValidator(one_or_several)] = Field(
        (), description="bodies of similar name that are not this one"
    )
    note: Line | None = Field(None, description="what a reader should know")
