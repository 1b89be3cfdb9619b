"""A tree in, what no model can see out: repeated fields, empty values, spaces that are missing."""

from collections.abc import Iterator
from itertools import chain

from ..problem import Place, Problem
from ..read.tree import Mapping, Node, Scalar, Sequence, nodes
from .missing_space import in_entry, in_field, in_value

Found = tuple[tuple[Node, ...], Problem]
"""The values that are at fault, and what is wrong with them."""


def field_problems(root: Node) -> Iterator[Found]:
    for node in nodes(root):
        if isinstance(node, Mapping):
            yield from _entries(node) or _fields(node)
        elif isinstance(node, Sequence):
            yield from chain.from_iterable(_value(item) for item in node.items)


def _entries(node: Mapping) -> list[Found]:
    """A list whose hyphens all lack their space."""
    found = [in_entry(key) for key, _ in node.entries]
    return [((node,), problem) for problem in found if problem] if all(found) else []


def _fields(node: Mapping) -> Iterator[Found]:
    yield from _repeated(node)
    yield from chain.from_iterable(_field(key, value) for key, value in node.entries)


def _repeated(node: Mapping) -> Iterator[Found]:
    lines: dict[str, int] = {}
    for key, _ in node.entries:
        if key.text in lines:
            problem = Problem(
                place=key.place,
                rule="repeated-field",
                message=f"`{key.text}` stands here a second time",
                help=f"line {lines[key.text]} has it already: delete one of the two, with all that belongs to it",
            )
            yield (), problem
        lines.setdefault(key.text, key.place.line)


def _field(key: Scalar, value: Node) -> Iterator[Found]:
    """A field without a value, because its name has swallowed it or for another reason."""
    swallowed = in_field(key) if isinstance(value, Scalar) and value.empty else None
    if swallowed:
        yield (value,), swallowed
    else:
        yield from _value(value, key)


def _value(value: Node, key: Scalar | None = None) -> Iterator[Found]:
    """A value that is none, or that YAML took for something else than was meant."""
    missing = in_value(value) if isinstance(value, Scalar) else None
    if missing:
        yield (value,), missing
    elif isinstance(value, Scalar) and value.empty:
        what = f"`{key.text}`" if key else "this entry of the list"
        yield (value,), _empty(key.place if key else value.place, what, _way_out(key.end if key else value.place))


def _way_out(end: Place) -> str:
    """What to do about a value that is missing behind `end`."""
    rest = end.text[end.column - 1 :].lstrip(": ")
    if rest.startswith("#"):
        return "`#` begins a comment: put the value in quotation marks if it starts with that sign"
    if rest.startswith((",", "}")):
        return "in braces a comma begins the next field: put a value that holds a comma in quotation marks"
    return "write a value, or delete the line: what is left out counts as not known"


def _empty(place: Place, what: str, help_: str) -> Problem:
    return Problem(place=place, rule="empty-value", message=f"{what} has no value", help=help_)
