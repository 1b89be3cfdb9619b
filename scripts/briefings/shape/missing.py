"""A field that is missing in, where to write it and what to write there out."""

from typing import Any, Literal, get_args, get_origin

from ..parts.base import Part
from ..read.document import Document
from ..read.tree import Mapping, Node, Scalar, descend
from ..values.language import Language
from .names import field_at

_FEW = 10  # words of a list that are all told
_LANGUAGE = get_args(Language)[1]
"""What tells a language from other texts."""


def where_and_what(
    document: Document, model: type[Part], path: tuple[str | int, ...], languages: tuple[str, ...] = ()
) -> str:
    """The help for a field that is missing at `path`; `languages` are those of the archive."""
    name = str(path[-1])
    node, _ = descend(document.root, path[:-1])
    field = f"`{name}: ` and then {_value(model, path, languages)}"
    if not isinstance(node, Mapping) or _in_braces(node):
        return f"write {field} into it, with a comma between two fields"
    above = next((key for key, value in node.entries if _on_one_line(key, value)), None)
    if above is None:
        return f"add a line that begins exactly under `{node.entries[0][0].text}`: {field}"
    return f"below line {above.place.line} add one that begins exactly under `{above.text}`: {field}"


def _in_braces(node: Mapping) -> bool:
    return not node.entries or node.place.text[node.place.column - 1 :].startswith("{")


def _on_one_line(key: Scalar, value: Node) -> bool:
    """Whether a line that is put below this field does not cut its value in two."""
    return isinstance(value, Scalar) and key.place.line == value.place.line == value.end.line


def _value(model: type[Part], path: tuple[str | int, ...], languages: tuple[str, ...]) -> str:
    there = field_at(model, path)
    words = _listed(there.annotation)
    if 0 < len(words) <= _FEW:
        return f"one of {', '.join(f'`{word}`' for word in words)}"
    tags = ", ".join(f"`{tag}`" for tag in languages) if _LANGUAGE in there.metadata else ""
    return f"its value ({there.description}{': ' if tags else ''}{tags})"


def _listed(annotation: Any) -> tuple[str, ...]:
    return get_args(annotation) if get_origin(annotation) is Literal else ()
