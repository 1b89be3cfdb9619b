"""Files or documents in, records of good shape and every problem that the rules find out.

First every file apart from all others, then the rules over all files of good shape; a misshapen file still counts as
existing. One file is no record: the list of redirects.
"""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from .apart import Apart, all_apart, apart_from_all
from .apart.apart import shaped
from .checks import rules
from .problem import Problem
from .read.document import Document
from .read.files import File
from .records import Records
from .redirects import NO_REDIRECTS, Redirects, redirects_in
from .settings import Settings
from .shape.called import called, nearly
from .values.around import Around

Checked = tuple[Records, tuple[Problem, ...]]


def check_files(
    files: Iterable[File], settings: Settings, merged: frozenset[str] = frozenset(), base: Path | None = None
) -> Checked:
    """Read and check the files of a folder of records; what each says apart from the others is kept in `base`."""
    found = tuple(files)
    apart = all_apart([file for file in found if file.is_record], settings.languages, base)
    records, problems = _together(apart, settings, merged)
    return records, tuple(sorted({*problems, *(problem for file in found for problem in file.problems)}))


def check(documents: tuple[Document, ...], settings: Settings, merged: frozenset[str] = frozenset()) -> Checked:
    """Check all records; the problems are sorted by place.

    `merged` are the paths of all record files that the main line of the history ever had.
    """
    apart = tuple(apart_from_all(document, settings.languages) for document in documents)
    return _together(apart, settings, merged)


def _together(apart: tuple[Apart, ...], settings: Settings, merged: frozenset[str]) -> Checked:
    redirects, problems = _redirects(each.document for each in apart)
    own = tuple(each for each in apart if not each.document.lists_redirects)
    problems += [problem for each in apart for problem in each.problems]
    problems += _misshapen(own, settings)
    records = Records(
        filed=tuple(each.filed for each in own if each.filed),
        documents=tuple(each.document for each in own),
        settings=settings,
        redirects=redirects,
        merged=merged,
    )
    problems += [problem for rule in rules() if not rule.alone for problem in rule.check(records)]
    return _rested(records), tuple(sorted(set(problems)))


def _rested(records: Records) -> Records:
    """The same without what the rules made them remember: every name in every record takes much memory."""
    return replace(records)


def _redirects(documents: Iterable[Document]) -> tuple[Redirects, list[Problem]]:
    listing = next((document for document in documents if document.lists_redirects), None)
    redirects, problems = redirects_in(listing) if listing else (NO_REDIRECTS, ())
    return redirects, list(problems)


def _misshapen(own: tuple[Apart, ...], settings: Settings) -> list[Problem]:
    """What is wrong with the shape of files, and what to write, with the names of all records at hand."""
    documents = tuple(each.document for each in own)
    around = Around(languages=settings.languages, called=called(documents), nearly=nearly(documents))
    return [problem for each in own if each.record is None for problem in shaped(each.document, around)[1]]
