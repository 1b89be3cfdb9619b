"""A topic: what points are about, in a tree of at most three levels."""

from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field

from ..parts.asked import USUAL
from ..parts.base import one_or_several
from ..parts.record import Record
from ..values.reference import TopicId
from ..values.text import Line, Prose


class Topic(Record):
    """A subject, with a definition that says what belongs to it."""

    kind: ClassVar[str] = "topics"
    label: ClassVar[str] = "topic"

    name: Line = Field(description="the name that the archive uses")
    also: Annotated[tuple[Line, ...], BeforeValidator(one_or_several)] = Field((), description="other words for it")
    broader: Annotated[TopicId | None, USUAL] = Field(None, description="the topic above it")
    definition: Prose = Field(description="what belongs to it and what does not")
