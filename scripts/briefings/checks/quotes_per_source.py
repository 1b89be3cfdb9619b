"""All that is quoted from one source comes to at most 60 words.

That counts every `quote` and every wording in the source's language (`original`) in all records.
Where a statement names several paragraphs, its quotation counts for the first.
"""

from collections import Counter
from collections.abc import Iterator

from ..parts.base import Part, Path
from ..parts.conflict import Reading
from ..parts.point import Point
from ..problem import Problem
from ..records import Filed, Records
from ._sources import source_name

LIMIT = 60  # words


def check(records: Records) -> Iterator[Problem]:
    words: Counter[str] = Counter()
    for filed, path, text, source in _quotations(records):
        before, words[source] = words[source], words[source] + len(text.split())
        if before <= LIMIT < words[source]:
            message = f"with this, more than {LIMIT} words of `{source}` are quoted"
            yield filed.problem("quotes-per-source", message, "tell it in your own words", path)


def _quotations(records: Records) -> Iterator[tuple[Filed, Path, str, str]]:
    for filed in records.filed:
        for path, part in _parts(filed.record):
            source = source_name(filed, part.from_[0].source) if part.from_ else ""
            for field, text in _texts(part):
                if source:
                    yield filed, (*path, *field), text, source


def _texts(part: Point | Reading) -> Iterator[tuple[Path, str]]:
    if part.quote:
        yield ("quote",), part.quote
    if isinstance(part, Point) and part.original:
        yield ("original", "text"), part.original.text


def _parts(record: Part) -> Iterator[tuple[Path, Point | Reading]]:
    for index, point in enumerate(getattr(record, "points", ())):
        yield ("points", index), point
    for index, conflict in enumerate(getattr(record, "conflicts", ())):
        for place, reading in enumerate(conflict.values):
            yield ("conflicts", index, "values", place), reading
