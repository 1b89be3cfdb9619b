"""An agreement: its parties, its signing, its term, and its scope by each account."""

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field

from ..parts.asked import USUAL
from ..parts.base import Part, one_or_several
from ..parts.point import Parties
from ..parts.record import Record
from ..values.account import Account
from ..values.date import Date, Edtf, validate
from ..values.locator import Locators, RequiredLocators
from ..values.reference import AgreementId, MeetingId, TopicId
from ..values.text import Line


class Scope(Part):
    """What an agreement covers, by one account."""

    text: Line = Field(description="what it covers")
    account: Account = Field(description="the side whose version this is")
    from_: RequiredLocators = Field(alias="from", description="the paragraphs that say so")


def _in_force(value: object) -> Date | str:
    return value if isinstance(value, str) and value in {"no", "unknown"} else validate(value)


class Agreement(Record):
    """A paper that the sides signed, or meant to sign."""

    kind: ClassVar[str] = "agreements"
    label: ClassVar[str] = "agreement"

    title: Line = Field(description="what it is, in the archive's words")
    parties: Annotated[Parties, Field(min_length=1)] = Field(description="country codes and ids of bodies")
    signed: Annotated[Edtf | None, USUAL] = Field(None, description="the day of signing")
    signed_at: Annotated[MeetingId | None, USUAL] = Field(None, description="the meeting at which it was signed")
    signatories: Parties = Field((), description="who signed")
    term: Line | None = Field(None, description="for how long")
    in_force: Annotated[
        Date | Literal["no", "unknown"],
        BeforeValidator(_in_force, json_schema_input_type=Edtf | Literal["no", "unknown"]),
    ] = Field("unknown", description="since when it is in force: a date, `no`, or `unknown`")
    scope: tuple[Scope, ...] = Field((), description="what it covers, by account")
    replaces: AgreementId | None = Field(None, description="the agreement whose place it takes")
    topics: Annotated[tuple[TopicId, ...], BeforeValidator(one_or_several)] = Field((), description="ids of topics")
    from_: Locators = Field((), alias="from", description="the paragraphs that tell of it")
    note: Line | None = Field(None, description="what a reader should know")
