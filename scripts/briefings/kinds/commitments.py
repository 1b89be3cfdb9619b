"""A commitment: an undertaking that is followed from its first mention to its end."""

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field

from ..ladder import Stage
from ..parts.amount import Amount
from ..parts.base import Part, one_or_several
from ..parts.point import Parties
from ..parts.record import Record
from ..values.account import Account
from ..values.date import Edtf
from ..values.locator import RequiredLocators
from ..values.number import Whole
from ..values.reference import AgreementId, CommitmentId, EventId, TopicId
from ..values.text import Line, Prose


class Figure(Part):
    """A quantity as one source states it."""

    value: Whole = Field(description="the number")
    unit: Line = Field(description="what is counted")
    reading: Literal["planned", "target", "result", "unclear"] = Field(description="what the number means")
    date: Edtf | None = Field(None, description="the time that it speaks of")
    account: Account | None = Field(None, description="whose version this is, where it is not the source's")
    from_: RequiredLocators = Field(alias="from", description="the paragraphs that say so")
    note: Line | None = Field(None, description="what a reader should know")


class Report(Part):
    """News of a commitment that belongs to no meeting of the archive."""

    date: Edtf = Field(description="when it happened or was reported")
    stage: Stage = Field(description="the stage that the source gives it")
    account: Account | None = Field(None, description="whose version this is, where it is not the source's")
    from_: RequiredLocators = Field(alias="from", description="the paragraphs that say so")
    note: Line | None = Field(None, description="what the source says, in the archive's words")


class Commitment(Record):
    """Something that one side may do for the other, or both together."""

    kind: ClassVar[str] = "commitments"
    label: ClassVar[str] = "commitment"

    title: Line = Field(description="the undertaking in a few words")
    kind_: Literal[
        "aid",
        "training",
        "scholarship",
        "participation",
        "equipment",
        "information-sharing",
        "agreement",
        "economic",
        "cooperation",
        "political",
        "consultation",
    ] = Field(alias="kind", description="what sort of undertaking")
    by: Parties = Field((), description="who would do it; the speakers of its points if left out")
    to: Parties = Field((), description="for whom; the addressees of its points if left out")
    topics: Annotated[tuple[TopicId, ...], BeforeValidator(one_or_several)] = Field(
        (), description="ids of topics; those of its points if left out"
    )
    beneficiaries: Line | None = Field(None, description="who would gain by it, in words")
    distinct_from: Annotated[tuple[CommitmentId, ...], BeforeValidator(one_or_several)] = Field(
        (), description="undertakings that look alike and are not the same"
    )
    amount: Amount | None = Field(None, description="its sum of money")
    figures: tuple[Figure, ...] = Field((), description="quantities, each with its own source")
    event: EventId | None = Field(None, description="the event that it is about")
    agreement: AgreementId | None = Field(None, description="the agreement that it is about or rests on")
    due: Edtf | None = Field(None, description="the time by which it was to be done")
    unclear: Prose | None = Field(None, description="what in it is not clear")
    reports: tuple[Report, ...] = Field((), description="news that belongs to no meeting")
    superseded_by: CommitmentId | None = Field(None, description="the undertaking that took its place")
    note: Line | None = Field(None, description="what a reader should know")
