"""A language tag (BCP 47: language, script, region) in, the same tag out."""

import re
from typing import Annotated, Any

from babel import Locale, UnknownLocaleError
from pydantic import BeforeValidator, ValidationInfo, WithJsonSchema

from .around import around
from .language_as_meant import nearly, tags_meant
from .problem import ValueProblem
from .single import single

_FORM = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?")
_FORM_HELP = "use its tag: two or three small letters, where needed with a region in capitals, as in `en` or `pt-BR`"


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


def _validate(value: Any, info: ValidationInfo) -> str:
    tag = single(value)
    if not _FORM.fullmatch(tag) or locale(tag) is None:
        raise ValueProblem("language", f"`{tag}` is not a language", _help(tag, around(info).languages))
    return tag


def _help(written: str, languages: tuple[str, ...]) -> str:
    found = [tag for tag in tags_meant(written, languages) if _FORM.fullmatch(tag)]
    if len(found) == 1:
        return f"write `{found[0]}`"
    if found:
        return f"write {' or '.join(f'`{tag}` ({name(tag)})' for tag in found)}"
    near = nearly(written, languages)
    return f"did you mean `{near}` ({name(near)})?" if near else _FORM_HELP


Language = Annotated[str, BeforeValidator(_validate), WithJsonSchema({"type": "string"})]
