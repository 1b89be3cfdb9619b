"""The id of another record: text in, a `Reference` that knows which kinds it may name out.

Ids are `[a-z0-9]+(-[a-z0-9]+)*`, at most 80 characters.
"""

import re
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, ValidationInfo
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from . import country_as_meant
from .around import Around, around
from .id_from_name import id_from_name, of_whole_words
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
    def parse(cls, value: Any, info: ValidationInfo | None = None) -> Self:
        if not isinstance(value, str):
            raise ValueProblem("wrong-shape", "an id is one word", "write the file name without `.yaml`")
        if not PATTERN.fullmatch(value) or len(value) > LIMIT:
            raise ValueProblem("id-form", f"`{value}` is not an id", cls.advice(value, around(info)))
        return cls(value)

    @classmethod
    def advice(cls, written: str, known: Around) -> str:
        """What to write: the id of what has this name, or one like it, or how an id is formed."""
        ids = known.called(written, cls.kinds) if cls.kinds else ()
        if ids:
            return f"write {' or '.join(f'`{id_}`' for id_ in ids)}, the id of what is called so"
        near = known.nearly(written, cls.kinds) if cls.kinds else {}
        if near:
            return told_near(near)
        return cls.otherwise(written, known)

    @classmethod
    def otherwise(cls, written: str, _known: Around) -> str:
        """How an id is formed."""
        made = of_whole_words(id_from_name(written), LIMIT)
        example = f": `{made}`, for example" if made else ""
        return f"ids have small letters a-z, digits and single hyphens, at most {LIMIT} characters{example}"

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.with_info_plain_validator_function(cls.parse)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"type": "string", "pattern": f"^{PATTERN.pattern}$", "maxLength": LIMIT}


def told_near(near: Mapping[str, str]) -> str:
    """Ids with a name like what was written, for who wrote it to choose from."""
    told = " and ".join(f"`{id_}` is {name}" for id_, name in near.items())
    return f"{told}: write {'that id' if len(near) == 1 else 'the id'} if that is meant"


class MeetingId(Reference):
    kinds = ("meetings",)


class SourceId(Reference):
    kinds = ("sources",)

    @classmethod
    def advice(cls, written: str, known: Around) -> str:
        if known.called(written, cls.kinds):
            return super().advice(written, known)
        return "write a source's id; one without a record has `publisher:`, `published:` and `account:`, a line each"


class PersonId(Reference):
    kinds = ("people",)

    @classmethod
    def advice(cls, written: str, known: Around) -> str:
        told = super().advice(written, known)
        has_name = known.called(written, cls.kinds) or not known.nearly(written, cls.kinds)
        return told if has_name else f"{told}; {_without_record(written)}"

    @classmethod
    def otherwise(cls, written: str, _known: Around) -> str:
        return f"write a person's id; {_without_record(written)}"


def _without_record(name: str) -> str:
    key = id_from_name(name).rpartition("-")[2]
    return f"somebody without a record has `key: {key or '…'}` and `name: {name[:LIMIT]}`"


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


class CountryOrId(Reference):
    """A country's code stands here as well as an id."""

    @classmethod
    def advice(cls, written: str, known: Around) -> str:
        country = country_as_meant.meant(written, known.languages)
        return f"write `{country}`, the code of the country" if country else super().advice(written, known)


class PartyId(CountryOrId):
    """Who speaks or is spoken to: a person, a key of this meeting, a body, a country, or `source`."""

    kinds = ("people", "organisations")

    @classmethod
    def otherwise(cls, written: str, known: Around) -> str:
        if known.lettered:
            return "write an id, a country's code, or the `key:` that this meeting gives to somebody without a page"
        return super().otherwise(written, known)
