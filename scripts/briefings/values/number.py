"""A whole number, a yes or no: the author's text in, an `int` or a `bool` out."""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from .problem import ValueProblem
from .single import single

_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:(?:[ ,'\u00a0\u202f_][0-9]{3})+|(?:\.[0-9]{3}){2,})")
_POWERS = {"thousand": 3, "million": 6, "billion": 9}
_TOLD = re.compile(
    rf"(?P<digits>[0-9]{{1,9}}(?:[.][0-9]{{1,9}})?)[ \u00a0]?(?P<word>{'|'.join(_POWERS)})", re.IGNORECASE
)
_WHOLE = re.compile(r"0|[1-9][0-9]{0,17}")


def _whole(value: Any) -> int:
    text = single(value)
    if _WHOLE.fullmatch(text):
        return int(text)
    meant = _meant(text)
    help_ = f"write `{meant}`" if meant else "write digits only, for example 2000000"
    raise ValueProblem("whole-number", f"`{text}` is not a whole number", help_)


def _meant(text: str) -> str:
    """The digits of `2,000,000`, `2 000 000` and `2.5 million`; empty where it may be another number."""
    match = _TOLD.fullmatch(text.strip())
    if match and match["word"]:
        power, parts = _POWERS[match["word"].casefold()], match["digits"].partition(".")
        return str(int(parts[0] + parts[2].ljust(power, "0"))) if len(parts[2]) <= power and parts[0].isdigit() else ""
    return re.sub("[^0-9]", "", text) if _GROUPED.fullmatch(text.strip()) else ""


def _decision(value: Any) -> bool:
    text = single(value)
    if text in {"true", "false"}:
        return text == "true"
    raise ValueProblem(
        "list-value", f"`{text}` is neither true nor false", _TRUE_OR_FALSE.get(text.casefold(), "write true or false")
    )


_YES = dict.fromkeys(("yes", "y", "on", "1", "true"), "write `true`")
_NO = dict.fromkeys(("no", "n", "off", "0", "false"), "write `false`")
_TRUE_OR_FALSE = _YES | _NO

Whole = Annotated[int, BeforeValidator(_whole), WithJsonSchema({"type": "integer", "minimum": 0})]
Decision = Annotated[bool, BeforeValidator(_decision), WithJsonSchema({"type": "boolean"})]
