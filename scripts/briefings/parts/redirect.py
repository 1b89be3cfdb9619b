"""An entry of `redirects.yaml`: a page that was, and what a reader finds at its address now."""

from typing import Self

from pydantic import Field, model_validator

from ..values.day import Day
from ..values.former import FormerPage
from ..values.problem import ValueProblem
from ..values.reference import Reference
from ..values.text import Line
from .base import Part


class Redirect(Part):
    """A page that moved or went, an entry of `records/redirects.yaml`: its address goes on to say where."""

    old: FormerPage = Field(description="folder and id of the former record, for example `sources/sea-gazette-2021-05`")
    new: Reference | None = Field(
        None,
        description="id of the record that has its place, or of a source written out in a meeting "
        "(the meeting's id, a hyphen, the letter)",
    )
    gone: Line | None = Field(None, description="why nothing has its place, in words")
    on: Day = Field(description="the day of the change")

    @model_validator(mode="after")
    def _says_what_became_of_it(self) -> Self:
        if (self.new is None) == (self.gone is None):
            raise ValueProblem(
                "redirect-form",
                f"this entry does not say what became of `{self.old}`",
                "give `new:` with the id that has its place, or `gone:` with the reason; not both",
            )
        return self
