"""A locator in, the source and the paragraph it names out.

`A.p5` is paragraph 5 of the source under letter A, `A.t` its heading, `A` alone leaves the paragraph unrecorded.
Outside meetings the source's id stands for the letter.
"""

import re
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, WithJsonSchema

from .problem import ValueProblem
from .single import single

_FORM = re.compile(r"(?P<source>[A-Z]|[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.(?P<at>t|p[1-9][0-9]{0,3}))?")


@dataclass(frozen=True, slots=True)
class Locator:
    """`source` is a letter or an id; `at` is `t`, `p5`, or None where the paragraph is not recorded."""

    source: str
    at: str | None = None

    @property
    def paragraph(self) -> int | None:
        return int(self.at[1:]) if self.at and self.at != "t" else None

    def __str__(self) -> str:
        return f"{self.source}.{self.at}" if self.at else self.source


def parse(value: Any) -> Locator:
    """Read one locator; raises `ValueProblem` for another form."""
    text = single(value)
    match = _FORM.fullmatch(text)
    if not match:
        raise ValueProblem(
            "locator-form",
            f"`{text}` does not name a paragraph",
            "write A.p5 for paragraph 5 of source A, A.t for its heading",
        )
    return Locator(match["source"], match["at"])


def _one_or_several(value: Any) -> tuple[Any, ...]:
    return tuple(value) if isinstance(value, list | tuple) else (value,)


OneLocator = Annotated[Locator, BeforeValidator(parse), WithJsonSchema({"type": "string"})]
Locators = Annotated[
    tuple[OneLocator, ...],
    BeforeValidator(_one_or_several, json_schema_input_type=OneLocator | tuple[OneLocator, ...]),
]
RequiredLocators = Annotated[Locators, Field(min_length=1)]
"""For a field that has to rest on a paragraph: an empty list would be no evidence."""
