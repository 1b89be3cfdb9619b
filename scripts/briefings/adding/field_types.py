"""How a field is answered in, the name of what the form draws for it out.

A type that is not known here is drawn as a line of text, so that whatever the model gains can be answered.
"""

from collections.abc import Callable
from typing import get_args

from ..drafting.forms import Form
from ..kinds.sources import Text
from ..values.account import Account
from ..values.date import Date
from ..values.locator import Locator
from ..values.part_id import EncounterId, Letter, PointId
from ..values.reference import PartyId
from ..values.text import (
    LINE_LIMIT,
    POINT_LIMIT,
    PROSE_LIMIT,
    QUOTE_LIMIT,
    SUMMARY_LIMIT,
    PointText,
    Prose,
    Quote,
    Summary,
)
from ..values.web import WebAddress

_LIMITS: dict[object, dict[str, int]] = {
    PointText: {"characters": POINT_LIMIT},
    Summary: {"words": SUMMARY_LIMIT},
    Prose: {"characters": PROSE_LIMIT},
    Quote: {"words": QUOTE_LIMIT},
}


def type_of(form: Form) -> str:
    """The first that fits."""
    return next((name for name, fits in _TYPES.items() if fits(form)), "line")


def limits_of(form: Form) -> dict[str, int]:
    """How long a text may be, told once: in words where these are what is counted."""
    own = next((limits for annotated, limits in _LIMITS.items() if is_(form, annotated)), None)
    return own or ({"characters": LINE_LIMIT} if type_of(form) == "line" else {})


def is_(form: Form, annotated: object) -> bool:
    """Whether it takes a type that is a text to Python and told from others by its mark."""
    return get_args(annotated)[1] in form.marks


_TYPES: dict[str, Callable[[Form], bool]] = {
    "text": lambda form: form.part is Text,
    "part": lambda form: form.part is not None,
    "date": lambda form: Date in form.types,
    "locators": lambda form: Locator in form.types,
    "decision": lambda form: bool in form.types,
    "number": lambda form: int in form.types,
    "country": lambda form: form.country,
    "language": lambda form: form.language,
    "account": lambda form: Account in form.types,
    "party": lambda form: PartyId in form.types,
    "choice": lambda form: any(each.kinds for each in form.references),
    "id": lambda form: bool(form.references) or any(is_(form, each) for each in (PointId, EncounterId, Letter)),
    "address": lambda form: is_(form, WebAddress),
    "quote": lambda form: is_(form, Quote),
    "prose": lambda form: any(is_(form, each) for each in (Prose, PointText, Summary)),
    "word": lambda form: bool(form.words) and form.closed,
}
