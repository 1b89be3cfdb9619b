"""An edit that puts a value in quotation marks in, whether a field of its own may vanish in the value out.

`note: Rain place_note: By phone` is two fields on one line as likely as one value, and in quotation marks nobody would
see the second again.
"""

import functools
import re

from ..kinds import models
from ..problem import Edit
from ..shape.names import parts_of

_WORD_AND_COLON = re.compile(r"(\w+):(?:\s|$)")


def hides_a_field(edit: Edit) -> bool:
    value = edit.replacement
    return value.startswith('"') and bool(all_field_names() & set(_WORD_AND_COLON.findall(value[1:-1])))


@functools.cache
def all_field_names() -> frozenset[str]:
    """The names of all fields of all kinds and of their parts."""
    fields = (each for part in parts_of(models().values()) for each in part.model_fields.items())
    return frozenset(field.alias or name for name, field in fields)
