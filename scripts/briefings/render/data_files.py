"""The files for reusers in, what the data page tells of each out."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from jinja2 import pass_context
from jinja2.runtime import Context

from ..exports import described, files
from ..exports._computed_names import NAMES
from ..exports._files import File
from ..exports._tables import Column, Table
from ..paths import data_of
from .files import Filed

_KILO = 1000  # bytes


@dataclass(frozen=True, kw_only=True, slots=True)
class FileRow:
    """A file, or the files of one sort: how many, how large together, and the rows and columns of a table.

    `page` is the path to link to, None where it stands for several files; `anchor` is the place of its columns.
    """

    file: File
    page: str | None
    number: int
    size: str
    rows: int | None
    columns: tuple[Column[Any], ...]
    anchor: str


@pass_context
def data_files(context: Context) -> tuple[FileRow, ...]:
    """Every export, tables first."""
    held: Mapping[str, Filed] = context["files"]
    sizes: dict[str, list[int]] = {file.path: [] for file in files()}
    for path, file in held.items():
        sizes[described(path).path].append(file.size)
    return tuple(_row(context, file, sizes[file.path]) for file in files())


@dataclass(frozen=True, slots=True)
class NameRow:
    """A name of what is computed, and the kinds of record that have it."""

    name: str
    text: str
    kinds: tuple[str, ...]


@pass_context
def computed_names(context: Context) -> tuple[NameRow, ...]:
    """Every name in the order of the alphabet; all records of a kind have the same."""
    files, firsts = context["files"], (index.entries[0].ref for index in context["archive"].kinds if index.entries)
    has = {ref.kind: json.loads(files[data_of(ref.kind, ref.id)].text)["computed"] for ref in firsts}
    rows = (NameRow(name, text, tuple(kind for kind in has if name in has[kind])) for name, text in NAMES.items())
    return tuple(row for row in rows if row.kinds)


def _row(context: Context, file: File, sizes: list[int]) -> FileRow:
    table = file if isinstance(file, Table) else None
    return FileRow(
        file=file,
        page=file.path if file.is_one else None,
        number=len(sizes),
        size=size_in_words(sum(sizes)),
        rows=sum(1 for _ in table.rows(context["archive"])) if table else None,
        columns=table.columns if table else (),
        anchor=re.sub("[^a-z]+", "-", file.path),
    )


def size_in_words(size: int) -> str:
    """`12 kB`, `1.2 MB`; what is smaller than a kilobyte counts as one."""
    told = f"{size / _KILO**2:.1f} MB" if size >= _KILO**2 else f"{max(1, round(size / _KILO))} kB"
    return told.replace(" ", "\N{NO-BREAK SPACE}")
