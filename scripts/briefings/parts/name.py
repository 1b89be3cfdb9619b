"""A name in another script or spelling."""

from typing import Annotated, Literal, Self

from pydantic import Field, ValidationInfo, model_validator

from ..values.around import around
from ..values.date import Edtf
from ..values.language import Language
from ..values.locator import Locators
from ..values.problem import ValueProblem
from ..values.text import Line
from .asked import USUAL, Asked
from .base import Part


class Name(Part):
    """A name as a source or the editors spell it."""

    text: Line = Field(description="the name, as written in its language")
    lang: Language = Field(description="its language, one of those that the settings list")
    period: Edtf | None = Field(None, description="when the name was in use")
    from_: Annotated[Locators, USUAL] = Field((), alias="from", description="where a source spells it so")
    basis: Annotated[Literal["editorial"] | None, Asked(unless="from", needed=True)] = Field(
        None, description="`editorial`: known to the editors, in no source"
    )
    note: Line | None = Field(None, description="what a reader should know about this spelling")

    @model_validator(mode="after")
    def _has_ground(self, info: ValidationInfo) -> Self:
        if bool(self.from_) == bool(self.basis):
            place = "the letter and paragraph, such as `A.p1`" if around(info).lettered else "a source's id"
            raise ValueProblem(
                "name-ground",
                f"the name `{self.text}` needs its ground",
                f"add `from:` with {place}, or `basis: editorial`; not both",
            )
        return self
