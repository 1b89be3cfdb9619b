"""A record and an id that changes in, the edits of every place where it is named out."""

from collections.abc import Callable
from typing import Any

from ..parts.base import Path, leaves
from ..read.document import Document
from ..read.tree import descend
from ..records import Filed
from ..values.locator import Locator
from ..values.reference import PartyId, Reference
from .spans import end_of, start_of
from .text import Edit, Text

Swap = Callable[[Path, Any], tuple[str, str] | None]
"""What to look for in a value and what to put there; None if the value stays."""


def of_source(old: str, new: str) -> Swap:
    """In a record that cites a source by its id."""

    def swap(path: Path, value: object) -> tuple[str, str] | None:
        in_list = isinstance(value, Reference) or path[0] == "not_stated"
        cited = value.source if isinstance(value, Locator) else value if in_list else None
        return (old, new) if cited == old else None

    return swap


def of_person(key: str, new: str) -> Swap:
    """In the meeting that names somebody by a key."""

    def swap(path: Path, value: object) -> tuple[str, str] | None:
        if path[0] == "conflicts" and path[-1] == "concerns":
            return (f".{key}.", f".{new}.") if value == f"sides.{key}.as" else None
        return (key, new) if isinstance(value, PartyId) and value == key else None

    return swap


def edits_of(filed: Filed, text: Text, swap: Swap) -> tuple[Edit, ...]:
    """One edit for each value that changes; quotation marks around it stay."""
    swaps = ((path, swap(path, value)) for path, value in leaves(filed.record))
    return tuple(edit_at(filed.document, text, path, *found) for path, found in swaps if found)


def edit_at(document: Document, text: Text, path: Path, old: str, new: str) -> Edit:
    """`old` replaced where it stands first in the value at `path`."""
    node, _ = descend(document.root, path)
    start, end = start_of(text, node), end_of(text, node)
    return Edit(start, end, text.raw[start:end].replace(old, new, 1))
