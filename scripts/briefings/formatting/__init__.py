"""The bytes of a record file in, the same record in the archive's one layout out, or why it is left alone.

The layout: UTF-8 without a mark, lines that end in LF, no blank lines but within texts, block style with two spaces a
level and `- ` two spaces in, short lists in brackets as they were written, fields in the order of the model, an id for
every point. Quotation marks and texts in blocks stay as the author has them.
It is the layout that changes least: records written by hand before there was a formatter had it, but for the order of
a few fields.
Before and after, our own reader must see the same values, and every comment at what it is about.
"""

from dataclasses import dataclass

from ..kinds import models
from ..parts.record import Record
from ..parts.redirect import Redirect
from ..problem import Problem
from ..read.document import Document
from ..read.tree import Mapping, Plain, nodes, plain
from ..read.yaml import read_document
from .comments import lost
from .order import in_order
from .point_ids import missing_ids
from .round_trip import NotEmitted, round_trip

Path = tuple[str | int, ...]
_MOVE_COMMENT = "put it on a line of its own above its field, or above the `-` of its entry, or at the end of that line"
_BY_LINES = (
    "write each value on a line of its own field, as in other records; leave comments out where they stand oddly"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Formatted:
    """`content` is the file as it should be, or None where `problems` say why it stays as it is."""

    content: bytes | None = None
    problems: tuple[Problem, ...] = ()


def formatted(path: str, content: bytes) -> Formatted:
    """Lay out one file; `path` begins with the name of the records' folder, the next part of it names the kind."""
    document, problems = read_document(path, content)
    problems = problems or tuple(_repeated(document))
    if problems:
        return Formatted(problems=problems)
    try:
        text = _laid_out(document)
    except NotEmitted:
        return _refused(document, "this file cannot be laid out anew without a risk to its values or comments")
    return _proven(document, text.encode())


def _laid_out(document: Document) -> str:
    """The text in the archive's layout, not yet compared with what it was; raises `NotEmitted`."""
    block, problems = read_document(document.path, round_trip(document).encode())
    if problems:
        raise NotEmitted
    return in_order(block, Redirect if document.lists_redirects else _model(document), _ids(document))


def _model(document: Document) -> type[Record] | None:
    return models().get(document.folder)


def _ids(document: Document) -> dict[Path, str]:
    model = _model(document)
    return missing_ids(document.root, model) if model and isinstance(document.root, Mapping) else {}


def _proven(before: Document, content: bytes) -> Formatted:
    """The new content, if nothing but the layout differs from what the author wrote."""
    after, problems = read_document(before.path, content)
    if problems or plain(after.root) != _filled(plain(before.root), _ids(before)):
        return _refused(before, "a value of this file would not survive the change of its layout")
    comment = lost(before, after)
    if comment:
        message = "this comment would be lost, or come to stand at something else"
        return _refused(before, message, comment.line, _MOVE_COMMENT)
    return Formatted(content=content)


def _filled(node: Plain, ids: dict[Path, str], path: Path = ()) -> Plain:
    """What the author wrote, with the ids of points that are filled in."""
    if isinstance(node, list):
        return [_filled(item, ids, (*path, index)) for index, item in enumerate(node)]
    if isinstance(node, dict):
        fields = {name: _filled(value, ids, (*path, name)) for name, value in node.items()}
        return {**fields, "id": ids[path]} if path in ids else fields
    return node


def _refused(document: Document, message: str, line: int = 1, help_: str = _BY_LINES) -> Formatted:
    place = document.at(line, width=max(1, len(document.lines[line - 1])))
    return Formatted(problems=(Problem(place=place, rule="layout", message=message, help=help_),))


def _repeated(document: Document) -> list[Problem]:
    """Fields that stand twice: one of the two would be lost."""
    found = []
    for node in nodes(document.root):
        names: set[str] = set()
        for key, _ in node.entries if isinstance(node, Mapping) else ():
            if key.text in names:
                help_ = "keep one of the two, then format again"
                message = f"`{key.text}` stands here a second time"
                found.append(Problem(place=key.place, rule="repeated-field", message=message, help=help_))
            names.add(key.text)
    return found
