"""The file of redirects, if there is one, and a page that moved in, the file with its redirect out."""

import datetime as dt

from ..read.document import REDIRECTS
from ..records import Records
from ..values.former import Former
from .refused import Refused
from .spans import in_brackets
from .swaps import edit_at
from .text import Edit, Text


def redirected(records: Records, content: bytes, old: Former, new: str, on: dt.date | None) -> bytes:
    """Add the redirect at the end, if there is a day for it; those that led to the old page lead to the new one."""
    text = Text.of(content)
    document = records.redirects.document
    if document and in_brackets(text, document.root):
        raise Refused(f"{document.path} is a list in brackets; run `briefings format {document.path}`, and try again")
    edits = (
        edit_at(each.document, text, (each.index, "new"), old.id, new)
        for each in records.redirects.filed
        if each.redirect.new == old.id
    )
    return text.edited((*edits, *([_entry(text, old, new, on)] if on else [])))


def redirects_path(folder: str) -> str:
    return f"{folder}/{REDIRECTS}.yaml"


def _entry(text: Text, old: Former, new: str, on: dt.date) -> Edit:
    """In line with the entries that are there."""
    indent = next(
        (line[: len(line) - len(line.lstrip())] for line in text.raw.splitlines() if line.lstrip()[:2] == "- "), ""
    )
    lines = (f"{indent}- old: {old}", f"{indent}  new: {new}", f"{indent}  on: {on}")
    first = text.line_end if text.raw and not text.raw.endswith(("\n", "\r")) else ""
    end = len(text.raw)
    return Edit(end, end, first + "".join(f"{line}{text.line_end}" for line in lines))
