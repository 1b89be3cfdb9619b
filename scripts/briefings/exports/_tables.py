"""Columns and rows in, a table (RFC 4180, UTF-8) and its schema (Frictionless Table Schema) out.

A column is told once: the file, the data package and the data page are made from the same.
A spreadsheet takes a cell that begins with `=` and its like for a formula. A text that begins so, or with an
apostrophe, gets an apostrophe before it: whoever reads the file with a program takes it away again.
"""

import csv
import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from ..link.archive import Archive
from ._files import File
from ._made import Made

T = TypeVar("T")
Value = str | int | bool | None

_WIDE = "\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}\N{FULLWIDTH HYPHEN-MINUS}\N{FULLWIDTH COMMERCIAL AT}"
_FORMULA = tuple(f"=+-@'{_WIDE}")


@dataclass(frozen=True, kw_only=True)
class Column(Generic[T]):
    """One column: `of` gives its value for a row; `words` are all values that it may have, where it has a list."""

    name: str
    text: str
    of: Callable[[T], Value]
    type: Literal["string", "integer", "boolean", "date"] = "string"
    words: tuple[str, ...] = ()
    required: bool = False


@dataclass(frozen=True, kw_only=True)
class Table(File, Generic[T]):
    """A table: `key` names the columns that together tell its rows apart, `within` a column of another table."""

    columns: tuple[Column[T], ...]
    rows: Callable[[Archive], Iterable[T]]
    key: tuple[str, ...]
    within: tuple[str, str, str] | None = None
    format: str = "csv"
    mediatype: str = "text/csv"

    @property
    def name(self) -> str:
        """The name of the file without folder and ending."""
        return self.path.rpartition("/")[2].removesuffix(".csv")

    def export(self, archive: Archive) -> dict[str, Made]:
        return {self.path: Made(self.written, (archive,))}

    def written(self, archive: Archive) -> Iterator[str]:
        text = io.StringIO(newline="")
        writer = csv.writer(text)
        writer.writerow(column.name for column in self.columns)
        writer.writerows([_cell(column.of(row)) for column in self.columns] for row in self.rows(archive))
        yield text.getvalue()


def _cell(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else str(value)
