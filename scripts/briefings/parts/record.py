"""What every kind of record has: a name to show, conflicts, silences, a review."""

from typing import ClassVar

from pydantic import Field

from .base import Part
from .conflict import Conflict
from .review import Review
from .silence import Silence


class Record(Part):
    """The base of all kinds; `kind` is the folder, `label` one such record in words."""

    kind: ClassVar[str] = ""
    label: ClassVar[str] = ""

    conflicts: tuple[Conflict, ...] = Field((), description="disagreements between sources, or within one")
    not_stated: tuple[Silence, ...] = Field((), description="what the sources do not say")
    review: Review = Field(default_factory=lambda: Review.model_validate({}), description="how far it was read again")

    @property
    def heading(self) -> str:
        """The name by which pages show the record: its `title` or its `name`."""
        return str(getattr(self, "title", None) or getattr(self, "name", ""))
