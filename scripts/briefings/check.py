"""Documents in, records of good shape and every problem that the rules find out.

First the shape of every file, then the rules over all files of good shape; a misshapen file still counts as existing.
One file is no record: the list of redirects.
"""

from dataclasses import replace

from .checks import rules
from .kinds import models
from .kinds.meetings import Meeting
from .problem import Problem
from .read.document import Document
from .records import Filed, Records
from .redirects import NO_REDIRECTS, Redirects, redirects_in
from .settings import Settings
from .shape import shape
from .shape.called import called, nearly
from .values.around import Around


def check(
    documents: tuple[Document, ...], settings: Settings, merged: frozenset[str] = frozenset()
) -> tuple[Records, tuple[Problem, ...]]:
    """Check all records; the problems are sorted by place.

    `merged` are the paths of all record files that the main line of the history ever had.
    """
    redirects, problems = _redirects(documents)
    own = tuple(document for document in documents if not document.lists_redirects)
    around = Around(languages=settings.languages, called=called(own), nearly=nearly(own))
    filed: list[Filed] = []
    for document in own:
        record, found = _filed(document, around)
        filed += [record] if record else []
        problems += found
    records = Records(filed=tuple(filed), documents=own, settings=settings, redirects=redirects, merged=merged)
    problems += [problem for rule in rules() for problem in rule.check(records)]
    return records, tuple(sorted(set(problems)))


def _redirects(documents: tuple[Document, ...]) -> tuple[Redirects, list[Problem]]:
    listing = next((document for document in documents if document.lists_redirects), None)
    redirects, problems = redirects_in(listing) if listing else (NO_REDIRECTS, ())
    return redirects, list(problems)


def _filed(document: Document, around: Around) -> tuple[Filed | None, tuple[Problem, ...]]:
    model = models().get(document.folder)
    if model is None or not document.readable:
        return None, ()
    record, problems = shape(document, model, replace(around, lettered=model is Meeting))
    if record is None:
        return None, problems
    return Filed(id=document.id, kind=document.folder, record=record, document=document), problems
