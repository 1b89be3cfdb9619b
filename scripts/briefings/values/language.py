"""A language tag (BCP 47: language, script, region) in, the same tag out."""

import re
from typing import Annotated, Any

from babel import Locale, UnknownLocaleError
from pydantic import BeforeValidator, WithJsonSchema

from .problem import ValueProblem

_FORM = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?")


def locale(tag: str) -> Locale | None:
    """CLDR's entry of the language, or None if it has none."""
    try:
        return Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return None


def name(tag: str) -> str:
    """Return the language's English name, the tag where CLDR has none."""
    found = locale(tag)
    return (found.get_display_name("en") if found else None) or tag


def direction(tag: str) -> str:
    found = locale(tag)
    return found.text_direction if found else "ltr"


def _validate(value: Any) -> str:
    if not isinstance(value, str) or not _FORM.fullmatch(value) or locale(value) is None:
        raise ValueProblem("language", f"`{value}` is not a language", "use a tag such as en, kk, ru, fa-AF or ps")
    return value


Language = Annotated[str, BeforeValidator(_validate), WithJsonSchema({"type": "string"})]
