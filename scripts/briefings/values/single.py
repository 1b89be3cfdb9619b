"""What an author wrote for a field of one value in, its text out."""

from typing import Any

from .problem import ValueProblem


def single(value: Any) -> str:
    """Return the text; raises `ValueProblem` for a list or a group of fields."""
    if isinstance(value, str):
        return value
    raise ValueProblem(
        "wrong-shape", "one value is expected here, not a list or group", "write one value on the line of the field"
    )
