"""What the rows of a table may be chosen by: facets, their values, and the values of each row."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from ..ref import Ref


class Row(Protocol):
    """Anything with a page, or a place on one, that a table has a row for."""

    @property
    def ref(self) -> Ref: ...


@dataclass(frozen=True, slots=True)
class Facet:
    """A question that rows answer; `name` stands in addresses, `note` tells what its title does not.

    Where a row may have `several` values, choosing two means rows that have both; otherwise rows that have either.
    """

    name: str
    title: str
    several: bool = False
    note: str = ""

    def of(self, id_: str, label: str, order: int = 0) -> "Value":
        return Value(self, id_, label, order)

    def ref(self, ref: Ref) -> "Value":
        return self.of(ref.id, ref.title)


@dataclass(frozen=True, slots=True)
class Value:
    """One answer; `id` is a machine value, `order` comes before the label where readers know an order."""

    facet: Facet
    id: str
    label: str
    order: int = 0


@dataclass(frozen=True, slots=True)
class Choices:
    """A facet with every value that some row has, in the order of the page."""

    facet: Facet
    values: tuple[Value, ...]


Marks = tuple[tuple[str, tuple[str, ...]], ...]
"""The values of one row: ids by the name of the facet."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """What can be chosen in a table, and the values of each of its rows."""

    choices: tuple[Choices, ...]
    marks: Mapping[Ref, Marks]

    def of(self, row: Row) -> Marks:
        return self.marks[row.ref]
