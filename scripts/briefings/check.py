"""Documents in, records of good shape and every problem that the rules find out.

First the shape of every file, then the rules over all files of good shape; a misshapen file still counts as existing.
"""

from .checks import rules
from .kinds import models
from .problem import Problem
from .read.document import Document
from .records import Filed, Records
from .settings import Settings
from .shape import shape


def check(documents: tuple[Document, ...], settings: Settings) -> tuple[Records, tuple[Problem, ...]]:
    """Check all records; the problems are sorted by place."""
    filed: list[Filed] = []
    problems: list[Problem] = []
    for document in documents:
        record, found = _filed(document)
        filed += [record] if record else []
        problems += found
    records = Records(filed=tuple(filed), documents=documents, settings=settings)
    problems += [problem for rule in rules() for problem in rule.check(records)]
    return records, tuple(sorted(set(problems)))


def _filed(document: Document) -> tuple[Filed | None, tuple[Problem, ...]]:
    model = models().get(document.folder)
    if model is None or not document.readable:
        return None, ()
    record, problems = shape(document, model)
    if record is None:
        return None, problems
    return Filed(id=document.id, kind=document.folder, record=record, document=document), problems
