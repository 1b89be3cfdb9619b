"""The id of another record: text in, a `Reference` that knows which kinds it may name out.

Ids are `[a-z0-9]+(-[a-z0-9]+)*`, at most 80 characters.
"""

import re
from typing import Any, ClassVar, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from .problem import ValueProblem

PATTERN = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
LIMIT = 80  # characters
THE_TEXT = "source"
"""Stands for the text itself where a party is named."""
EXAMPLE = "example-"
"""Begins the id of a record that shows how one is written, and is deleted when the first real one is there."""


class Reference(str):
    """An id; `kinds` lists the folders it may name, empty for any."""

    __slots__ = ()
    kinds: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def parse(cls, value: Any) -> Self:
        if not isinstance(value, str):
            raise ValueProblem("wrong-shape", "an id is one word", "write the file name without `.yaml`")
        if not PATTERN.fullmatch(value) or len(value) > LIMIT:
            raise ValueProblem(
                "id-form",
                f"`{value}` is not an id",
                f"ids have small letters a-z, digits and single hyphens, at most {LIMIT} characters",
            )
        return cls(value)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(cls.parse)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"type": "string", "pattern": f"^{PATTERN.pattern}$", "maxLength": LIMIT}


class MeetingId(Reference):
    kinds = ("meetings",)


class SourceId(Reference):
    kinds = ("sources",)


class PersonId(Reference):
    kinds = ("people",)


class OfficeId(Reference):
    kinds = ("offices",)


class OrganisationId(Reference):
    kinds = ("organisations",)


class PlaceId(Reference):
    kinds = ("places",)


class TopicId(Reference):
    kinds = ("topics",)


class EventId(Reference):
    kinds = ("events",)


class CommitmentId(Reference):
    kinds = ("commitments",)


class AgreementId(Reference):
    kinds = ("agreements",)


class EventOrOrganisationId(Reference):
    kinds = ("events", "organisations")


class OriginId(Reference):
    """What a source retells: another source, or an organisation."""

    kinds = ("sources", "organisations")


class PublisherId(Reference):
    """The publisher of a source, where it has a record."""

    kinds = ("organisations",)


class PartyId(Reference):
    """Who speaks or is spoken to: a person, a key of this meeting, a body, a country, or `source`."""

    kinds = ("people", "organisations")
