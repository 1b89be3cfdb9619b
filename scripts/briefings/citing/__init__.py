"""A record or a source in, how to cite it out: as a note, for LaTeX, and for citation programs.

There is one mapping to CSL-JSON for each; the other forms are made from it, so that all of them say the same.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..exports.sources_csl import item as source_item
from ..link.archive import Archive
from ..link.entry import Entry
from ..link.sources import SourceEntry
from .bibtex import bibtex
from .chicago import record_note, source_note
from .record import record_item


@dataclass(frozen=True, kw_only=True, slots=True)
class Citation:
    """`note` is a note by the Chicago Manual of Style, `csl` a list with one item."""

    note: str
    bibtex: str
    csl: str


def of_record(archive: Archive, entry: Entry) -> Citation:
    """The page of a record, in its version."""
    return _citation(record_item(archive, entry), record_note)


def of_source(archive: Archive, entry: SourceEntry) -> Citation:
    """The source itself, wherever it was published."""
    words = entry.source.published.words
    return _citation(source_item(archive, entry), lambda item: source_note(item, words))


def _citation(item: dict[str, Any], note: Callable[[dict[str, Any]], str]) -> Citation:
    return Citation(note=note(item), bibtex=bibtex(item), csl=_csl(item))


def _csl(item: dict[str, Any]) -> str:
    """A list with one item, each of its fields on a line of its own."""
    fields = (f"  {json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}" for name, value in item.items())
    return "[{\n" + ",\n".join(fields) + "\n}]"
