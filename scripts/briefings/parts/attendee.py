"""A person in a list: an id, a mapping with an id, or somebody written out who has no record."""

from typing import Annotated, Any, Self

from pydantic import BeforeValidator, Field, model_validator

from ..values.locator import Locators
from ..values.problem import ValueProblem
from ..values.reference import OfficeId, PersonId, Reference
from ..values.text import Line
from .asked import Asked, short_name
from .base import Part, one_or_several
from .name import Name


class Attendee(Part):
    """Somebody who was there, in the capacity of that day."""

    who: PersonId | None = Field(None, description="id of the person's record")
    key: Annotated[Reference | None, Asked(needed=True, made=("name", short_name))] = Field(
        None, description="a short name of your own for somebody without a record"
    )
    name: Annotated[Line | None, Asked(needed=True, example="Ada Esempio")] = Field(
        None, description="name of somebody without a record"
    )
    names: tuple[Name, ...] = Field((), description="the name in other scripts, for somebody without a record")
    distinct_from: Annotated[tuple[PersonId, ...], BeforeValidator(one_or_several)] = Field(
        (), description="people of the same name who have a record and are somebody else"
    )
    as_: OfficeId | None = Field(None, alias="as", description="id of the office in which the person appears")
    as_written: Annotated[Line | None, Asked(example="Minister of Transport")] = Field(
        None, description="the office in the words of the source"
    )
    styled: Line | None = Field(None, description="titles before the name, in the words of the source")
    from_: Locators = Field((), alias="from", description="the paragraphs that name the person")
    note: Line | None = Field(None, description="what a reader should know")

    @property
    def handle(self) -> str:
        """The id or key by which encounters and points name this person."""
        return str(self.who or self.key)

    @model_validator(mode="after")
    def _is_one_person(self) -> Self:
        written_out = self.key is not None and self.name is not None
        if (self.who is not None) == (self.key is not None) or (self.who is None and not written_out):
            raise ValueProblem(
                "person-form",
                "this entry does not say who it is",
                "give `who:` with a person's id, or `key:` and `name:` for somebody without a record",
            )
        return self


def _from_id(value: Any) -> Any:
    return {"who": value} if isinstance(value, str) else value


Attendees = tuple[Annotated[Attendee, BeforeValidator(_from_id, json_schema_input_type=PersonId | Attendee)], ...]
