"""An edit that puts a value in quotation marks in, whether a field of its own may vanish in the value out.

`note: Rain place_note: By phone` is two fields on one line as likely as one value, and in quotation marks nobody would
see the second again.
"""

import functools
import re

from ..kinds import models
from ..parts.base import Part
from ..problem import Edit
from ..shape.names import parts_in

_WORD_AND_COLON = re.compile(r"(\w+):(?:\s|$)")


def hides_a_field(edit: Edit) -> bool:
    value = edit.replacement
    return value.startswith('"') and bool(field_names() & set(_WORD_AND_COLON.findall(value[1:-1])))


@functools.cache
def field_names() -> frozenset[str]:
    """The names of all fields of all kinds and of their parts."""
    parts: set[type[Part]] = set()
    waiting: list[type[Part]] = list(models().values())
    while waiting:
        part = waiting.pop()
        if part not in parts:
            parts.add(part)
            waiting += [inner for field in part.model_fields.values() for inner in parts_in(field.annotation)]
    return frozenset(field.alias or name for part in parts for name, field in part.model_fields.items())
