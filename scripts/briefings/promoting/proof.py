"""Files before and after in, what would be lost or wrong afterwards out."""

from collections import Counter
from collections.abc import Iterable, Mapping

from ..check import check
from ..formatting.comments import comments
from ..problem import Problem
from ..read import read_files
from ..read.document import Document
from ..read.files import File
from ..read.yaml import read_document
from ..records import Records
from ..settings import Settings
from .refused import Refused

Checked = tuple[Records, tuple[Problem, ...]]


def checked(files: Iterable[File], settings: Settings, merged: frozenset[str]) -> Checked:
    documents, unread = read_files(files)
    records, found = check(documents, settings, merged)
    return records, tuple(sorted({*unread, *found}))


def new_problems(before: tuple[Problem, ...], after: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Errors and warnings that were not there before, on whatever line."""
    known = Counter(map(_what, before))
    found = []
    for problem in after:
        known[_what(problem)] -= 1
        if known[_what(problem)] < 0 and problem.severity != "note":
            found.append(problem)
    return tuple(found)


def _what(problem: Problem) -> tuple[str, str, str]:
    return problem.place.path, problem.rule, problem.message


def keeps_comments(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> None:
    """Raise `Refused` if a comment of the files is in none of them afterwards."""
    lost = Counter(comments_of(before)) - Counter(comments_of(after))
    if lost:
        raise Refused(f"the comment `{min(lost)}` would be lost; put it on a line of its own above its field")


def comments_of(files: Mapping[str, bytes]) -> list[str]:
    """The words of all comments, in the order of the files."""
    documents: list[Document] = [read_document(path, content)[0] for path, content in files.items()]
    return [comment.text for document in documents for comment in comments(document, document.root)]
