"""A document in, what it says apart from all others out: its record, and what the rules that look at it alone find."""

from dataclasses import dataclass, replace

from ..checks import rules
from ..kinds import models
from ..kinds.meetings import Meeting
from ..parts.record import Record
from ..problem import Problem
from ..read.document import Document
from ..records import Filed, Records
from ..redirects import Redirects
from ..settings import Settings
from ..shape import shape
from ..values.around import Around


@dataclass(frozen=True, kw_only=True, slots=True)
class Apart:
    """`record` is None for a file of bad shape or of no kind.

    Why the shape is bad is not among the `problems`: to say it well, the names of all records are needed.
    """

    document: Document
    record: Record | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def filed(self) -> Filed | None:
        own = self.document
        return Filed(id=own.id, kind=own.folder, record=self.record, document=own) if self.record else None


def apart_from_all(document: Document, languages: tuple[str, ...]) -> Apart:
    """`languages` are those of the archive."""
    record, _ = shaped(document, Around(languages=languages))
    alone = _alone(Apart(document=document, record=record), languages)
    found = (problem for rule in rules() if rule.alone for problem in rule.check(alone))
    return Apart(document=document, record=record, problems=tuple(found))


def shaped(document: Document, around: Around) -> tuple[Record | None, tuple[Problem, ...]]:
    """The record, or why there is none; neither for a file that cannot be read or stands in no folder of a kind."""
    model = models().get(document.folder)
    if model is None or not document.readable or document.lists_redirects:
        return None, ()
    return shape(document, model, replace(around, lettered=model is Meeting))


def _alone(apart: Apart, languages: tuple[str, ...]) -> Records:
    """An archive that has nothing but this file."""
    settings, document = Settings(name="", languages=languages), apart.document
    if document.lists_redirects:
        return Records(filed=(), documents=(), settings=settings, redirects=Redirects(document=document))
    filed = (apart.filed,) if apart.filed else ()
    return Records(filed=filed, documents=(document,), settings=settings)
