"""An office that people hold: a minister's, a president's, an ambassador's."""

from typing import Annotated, ClassVar

from pydantic import Field

from ..parts.asked import USUAL
from ..parts.level import Level
from ..parts.name import Name
from ..parts.record import Record
from ..values.date import Edtf
from ..values.reference import OrganisationId
from ..values.text import Line


class Office(Record):
    """A position in a body, whoever holds it."""

    kind: ClassVar[str] = "offices"
    label: ClassVar[str] = "office"

    name: Line = Field(description="name of the office, without the state's formal name")
    organisation: OrganisationId = Field(description="id of the body it belongs to")
    rank: Annotated[Level | None, USUAL] = Field(None, description="its level")
    names: tuple[Name, ...] = Field((), description="the name in other scripts and spellings")
    period: Edtf | None = Field(None, description="when the office existed")
    note: Line | None = Field(None, description="what a reader should know")
