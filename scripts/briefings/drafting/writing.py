"""The answers in, the text of the record's file out, with a comment for every field that was left out.

Fields stand in the order of the model and in the archive's layout. Of fields within others, only those of the first
point are told in comments: a file is to be read as a whole.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..formatting.scalars import scalar
from ..parts.base import Part
from ..parts.point import Point
from ..parts.record import Record
from ..read.tree import Plain
from .complaint import takes_one
from .fields import Field, fields

LEAD = "# Lines that begin with # are hints: what else can be said. Fill one in and take the # away, or delete it."
WIDTH = 110  # characters, of a comment in a file
BEFORE_ENTRY = "x:\n  - "


@dataclass(frozen=True, kw_only=True, slots=True)
class Chunk:
    """The lines of a field, or of the comment in its place."""

    given: bool
    lines: tuple[str, ...]


def written(model: type[Record], tree: Plain) -> str:
    """The text of a file; the tree is taken as it is, whether it is right or not."""
    chunks = _chunks(model, tree if isinstance(tree, dict) else {}, comments=True)
    return "".join(f"{line}\n" for line in (LEAD, *_lines(chunks)))


def _chunks(model: type[Part], tree: dict[str, Plain], *, comments: bool = False) -> list[Chunk]:
    found = []
    for field in fields(model):
        if field.name in tree:
            found.append(Chunk(given=True, lines=tuple(_field(field, tree[field.name]))))
        elif comments and not (field.required or field.form.numbered):
            found.append(Chunk(given=False, lines=(comment(field),)))
    return found


def _lines(chunks: Iterable[Chunk]) -> Iterator[str]:
    return (line for chunk in chunks for line in chunk.lines)


def comment(field: Field) -> str:
    """What a field would say; with the words that it takes where they fit on the line."""
    line = f"# {field.name}: {field.text}"
    words = f" ({', '.join(field.form.words)})" if field.form.words else ""
    return line + words if len(line + words) <= WIDTH else line


def _field(field: Field, value: Plain) -> Iterator[str]:
    if isinstance(value, str):
        yield f"{field.name}: {_scalar(field, value, 'x: ')}"
    elif isinstance(value, dict):
        yield f"{field.name}:"
        yield from _indented(_group(field, value))
    elif field.form.short and len(value) == 1 and isinstance(value[0], str) and takes_one(field, value[0]):
        yield from _field(field, value[0])
    elif field.form.short and all(isinstance(each, str) for each in value) and not field.form.part:
        yield f"{field.name}: [{', '.join(_scalar(field, str(each), 'x: [', ']') for each in value)}]"
    else:
        yield f"{field.name}:"
        for index, entry in enumerate(value):
            yield from _indented(_entry(field, entry, first=index == 0))


def _group(field: Field, value: dict[str, Plain]) -> Iterator[str]:
    """The fields of a group, or the lettered entries of a list."""
    if not field.form.lettered:
        yield from _lines(_chunks(field.form.part, value)) if field.form.part else ()
        return
    for letter, entry in value.items():
        if isinstance(entry, dict) and field.form.part:
            yield f"{letter}:"
            yield from _indented(_lines(_chunks(field.form.part, entry)))
        elif isinstance(entry, str):
            yield f"{letter}: {_scalar(field, entry, 'x: ')}"


def _entry(field: Field, entry: Plain, *, first: bool) -> Iterator[str]:
    if isinstance(entry, dict) and field.form.part:
        chunks = _chunks(field.form.part, entry, comments=first and field.form.part is Point)
        yield from (f"{'  ' if index else '- '}{line}" for index, line in enumerate(_lines(_within(chunks))))
    elif isinstance(entry, str):
        yield f"- {_scalar(field, entry, BEFORE_ENTRY)}"


def _within(chunks: list[Chunk]) -> list[Chunk]:
    """Begin and end with a field: a comment at the edge of an entry would be about its neighbours."""
    given = [index for index, chunk in enumerate(chunks) if chunk.given]
    if len(given) < 2:  # noqa: PLR2004 - a first and a last one
        return [chunks[index] for index in given]
    first, last = given[0], given[-1]
    return [chunks[first], *chunks[:first], *chunks[first + 1 : last], *chunks[last + 1 :], chunks[last]]


def _indented(lines: Iterator[str]) -> Iterator[str]:
    return (f"  {line}" for line in lines)


def _scalar(field: Field, value: str, before: str, behind: str = "") -> str:
    return scalar(value, before, behind=behind, text=not field.form.plain)
