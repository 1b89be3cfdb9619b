"""A point: one statement or act of a meeting, with its evidence."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from ..acts import Act
from ..ladder import Stage
from ..values.account import Account
from ..values.language import Language
from ..values.locator import Locators
from ..values.part_id import PointId
from ..values.reference import AgreementId, CommitmentId, EventOrOrganisationId, PartyId, TopicId
from ..values.text import Line, PointText, Prose, Quote
from .amount import Amount
from .asked import USUAL, Asked
from .base import Part, one_or_several

UNSTATED = "unstated"


class CommitmentLink(Part):
    """How a point bears on a commitment."""

    id: CommitmentId = Field(description="id of the commitment")
    link: Literal["sure", "possible"] = Field(
        "sure", description="`possible` where no source says that it is the same undertaking"
    )
    note: Line | None = Field(None, description="why the link is only possible")


class Original(Part):
    """A short wording in the language of the source."""

    text: Quote = Field(description="the wording, at most 8 words")
    lang: Language = Field(description="its language")


def _links(value: Any) -> Any:
    return [{"id": item} if isinstance(item, str) else item for item in one_or_several(value)]


_Linked = CommitmentId | CommitmentLink
Parties = Annotated[tuple[PartyId, ...], BeforeValidator(one_or_several)]


class Point(Part):
    """One full sentence that stands alone, and what the archive knows about it."""

    id: PointId | None = Field(None, description="q01, q02 … never renumbered")
    in_: Annotated[str | None, Asked(among="encounters")] = Field(
        None, alias="in", description="the encounter; `unstated` if no source tells which; the only one if left out"
    )
    by: Annotated[Parties, Field(min_length=1)] = Field(
        description="who says or does it: ids, keys, country codes, or `source` for the text itself"
    )
    by_note: Line | None = Field(None, description="how the source names an unnamed speaker")
    on_behalf_of: Parties = Field((), description="for whom the speaker speaks")
    to: Parties = Field((), description="who is addressed")
    act: Act = Field(description="what the speaker does with it")
    text: Annotated[PointText, Asked(example="Esempio offered driving lessons to officials of Liechtenstein.")] = Field(
        description="a full sentence of at most 220 characters that stands alone"
    )
    quote: Quote | None = Field(None, description="exact words of the source, at most 8")
    original: Original | None = Field(None, description="a short wording in the language of the source")
    topics: Annotated[tuple[TopicId, ...], BeforeValidator(one_or_several)] = Field((), description="ids of topics")
    about: Annotated[tuple[EventOrOrganisationId, ...], BeforeValidator(one_or_several)] = Field(
        (), description="events or bodies that it is about"
    )
    commitment: Annotated[
        tuple[CommitmentLink, ...], BeforeValidator(_links, json_schema_input_type=_Linked | tuple[_Linked, ...])
    ] = Field((), description="the undertakings that it bears on")
    stage: Stage | None = Field(None, description="only where the act's own stage would say too much")
    agreement: AgreementId | None = Field(None, description="the agreement that it speaks of")
    amount: Amount | None = Field(None, description="a sum of money")
    account: Account | None = Field(None, description="whose version this is, where it is not the source's")
    from_: Annotated[Locators, USUAL] = Field(
        (), alias="from", description="the paragraphs that say it; the encounter's if left out"
    )
    unclear: Prose | None = Field(None, description="what in the wording is not clear")
