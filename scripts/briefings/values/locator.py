"""A locator in, the source and the paragraph it names out.

`A.p5` is paragraph 5 of the source under letter A, `A.t` its heading, `A` alone leaves the paragraph unrecorded.
Outside meetings the source's id stands for the letter.
"""

import re
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, WithJsonSchema

from .locator_as_meant import as_meant, lacks_source
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
    text = _in_one(value)
    match = _FORM.fullmatch(text)
    if not match:
        raise ValueProblem("locator-form", f"`{text}` does not name a paragraph", _help(text))
    return Locator(match["source"], match["at"])


def _in_one(value: Any) -> str:
    """The text; of a group such as `{A: p3}`, which a colon makes of a locator, what was meant."""
    if isinstance(value, dict) and len(value) == 1:
        ((source, at),) = value.items()
        meant = as_meant(f"{source}.{at}") if isinstance(at, str) else ()
        if meant:
            raise ValueProblem("locator-form", "a paragraph is named in one word", _written(meant))
    return single(value)


def _help(text: str) -> str:
    meant, number = as_meant(text), lacks_source(text)
    if meant:
        return _written(meant)
    if number:
        return f"name the source too: `A.p{number}` for paragraph {number} of source A"
    return "write A.p5 for paragraph 5 of source A, A.t for its heading"


def _written(meant: tuple[str, ...]) -> str:
    return f"write `{meant[0]}`" if len(meant) == 1 else f"write `[{', '.join(meant)}]`"


def _one_or_several(value: Any) -> tuple[Any, ...]:
    return tuple(value) if isinstance(value, list | tuple) else (value,)


OneLocator = Annotated[Locator, BeforeValidator(parse), WithJsonSchema({"type": "string"})]
Locators = Annotated[
    tuple[OneLocator, ...],
    BeforeValidator(_one_or_several, json_schema_input_type=OneLocator | tuple[OneLocator, ...]),
]
RequiredLocators = Annotated[Locators, Field(min_length=1)]
"""For a field that has to rest on a paragraph: an empty list would be no evidence."""
