"""Words that stand where a list or a group of fields belongs in, how it is written out."""

from typing import Annotated, Any, get_args, get_origin

from pydantic import BeforeValidator
from pydantic_core import ErrorDetails

from ..parts.base import Part
from ..values.text import line, point_text, prose
from .names import field_at, parts_in

_SHOWN = 60  # characters of the words


def in_a_group(model: type[Part], detail: ErrorDetails) -> str:
    """The fields that are needed, each with its value or what it is; the words as that of the first that takes text."""
    path = detail["loc"]
    if _is_lettered(model, path):
        return f"write each on a line of its own, after a letter: `A: {str(detail['input'])[:_SHOWN]}`"
    part = _part(model, path)
    if part is None:
        return "put each entry on a line of its own, after `- `"
    fields = _fields(part, str(detail["input"]))
    listed = "- " if isinstance(path[-1], int) or detail["type"] == "tuple_type" else ""
    if not fields:
        known = ", ".join(f"`{field.alias or name}:`" for name, field in part.model_fields.items())
        return f"write {'after `- ` ' if listed else ''}what you know of it, a line each: its fields are {known}"
    more = [f"`{each}`" for each in fields[1:]]
    return f"write `{listed}{fields[0]}`" + (f", and exactly under it {', '.join(more)}" if more else "")


def _is_lettered(model: type[Part], path: tuple[str | int, ...]) -> bool:
    return len(path) == 1 and get_origin(_annotation(model, path)) is dict


def _part(model: type[Part], path: tuple[str | int, ...]) -> type[Part] | None:
    """The group of fields that belongs at a path, or in the list there; the library adds steps of its own."""
    steps = tuple(step for step in path if isinstance(step, str))
    annotations = (_annotation(model, steps[:end]) for end in range(len(steps), 0, -1))
    found = next((each for each in annotations if each is not None), None)
    return next(parts_in(found), None)


def _annotation(model: type[Part], path: tuple[str | int, ...]) -> Any:
    """The type of the field at a path; None if there is no such field."""
    try:
        return field_at(model, path).annotation
    except StopIteration:
        return None


def _fields(part: type[Part], words: str) -> list[str]:
    """What an entry cannot do without; the words stand in the first field that takes text."""
    needed = [(each.alias or name, each) for name, each in part.model_fields.items() if each.is_required()]
    texts = [name for name, field in needed if _takes_text(field.metadata, field.annotation)]
    usable = words if len(words) <= _SHOWN and ": " not in words else f"{words[:_SHOWN]}…"
    return [f"{name}: {usable if [name] == texts[:1] else '…'}" for name, _ in needed]


def _takes_text(marks: list[Any], annotation: Any) -> bool:
    """Whether a field takes any line of text: its validator says so."""
    inner = [mark for each in get_args(annotation) if get_origin(each) is Annotated for mark in get_args(each)[1:]]
    return any(
        isinstance(mark, BeforeValidator) and mark.func in {line, point_text, prose} for mark in (*marks, *inner)
    )
