"""A source: a text that tells of a meeting, whose version it tells, and its paragraphs."""

from typing import Annotated, Any, ClassVar, Literal

from pydantic import Discriminator, Field, Tag

from ..parts.asked import USUAL, Asked
from ..parts.base import Part
from ..parts.record import Record
from ..values.account import Account
from ..values.checksum import Sha256
from ..values.date import Edtf
from ..values.language import Language
from ..values.number import Decision, Whole
from ..values.reference import OriginId, PublisherId
from ..values.text import Line, OpeningWords, Prose
from ..values.web import WebAddress


class Text(Part):
    """The text that was read, known by its checksum and the opening words of its paragraphs."""

    sha256: Sha256 = Field(description="checksum of the bytes of the held file")
    heading: Decision = Field(description="`true` if the first line of the text is a heading")
    paragraphs: tuple[OpeningWords, ...] = Field(
        min_length=1, description="the first 3 to 8 words of each paragraph, unique in the text"
    )


def _held(value: Any) -> str:
    return "held" if isinstance(value, dict | Text) else "none"


class SourceFields(Part):
    """What is known of a text, in a record of its own or written out in a meeting."""

    title: Line = Field(description="what the text is, in the archive's words")
    kind_: Literal["official-readout", "press", "transcript", "treaty", "speech", "dataset", "other"] = Field(
        alias="kind", description="what sort of text"
    )
    account: Account = Field(description="whose version it tells: a country, a body, or `third-party`")
    retells: OriginId | None = Field(None, description="the source or body whose words it passes on")
    lang: Annotated[Language, USUAL] = Field(description="its language, any BCP 47 tag")
    publisher: Annotated[Line, Asked(offers=PublisherId.kinds, example="The Vaduz Example")] = Field(
        description="who published it: a body's id, or a name"
    )
    publisher_note: Line | None = Field(None, description="what a reader should know of the publisher")
    published: Edtf = Field(description="when it was published")
    url: Annotated[WebAddress | None, Asked(example="https://example.org/2031/05/minister-in-vaduz")] = Field(
        None, description="its address"
    )
    archived: WebAddress | None = Field(None, description="address of an archived copy")
    accessed: Edtf | None = Field(None, description="when it was read")
    text: Annotated[Annotated[Text, Tag("held")] | Annotated[Literal["none"], Tag("none")], Discriminator(_held)] = (
        Field(description="the text that was read, or `none` where no copy is held")
    )
    why: Line | None = Field(None, description="why no copy is held")
    seen: Whole | None = Field(None, description="how many paragraphs were read, where no copy is held")
    quirks: Prose | None = Field(None, description="slips and oddities of the text")

    @property
    def held(self) -> Text | None:
        return self.text if isinstance(self.text, Text) else None

    @property
    def paragraph_count(self) -> int | None:
        """How many paragraphs are known; None if the record does not say."""
        return len(self.held.paragraphs) if self.held else self.seen


class Source(SourceFields, Record):
    """A text that tells of a meeting."""

    kind: ClassVar[str] = "sources"
    label: ClassVar[str] = "source"
