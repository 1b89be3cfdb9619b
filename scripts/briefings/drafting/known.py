"""The archive as it stands, and a new file in; what the checks would say of it there out."""

from dataclasses import dataclass, field
from functools import cached_property

from ..check import check
from ..parts.record import Record
from ..problem import Problem, without_notes
from ..read.document import Document, unread
from ..read.files import SIZE_LIMIT
from ..read.refusal import size_problem
from ..read.yaml import read_document
from ..records import RESERVED, Records
from ..values import country
from .state import Told


@dataclass(frozen=True, kw_only=True)
class Known:
    """`records` and `problems` as they are without the new record; `folder` is the name of the records' folder."""

    records: Records = field(repr=False)
    problems: tuple[Problem, ...] = field(repr=False)
    folder: str = "records"

    @cached_property
    def taken(self) -> frozenset[str]:
        """Ids that a new record cannot have."""
        return frozenset({*self.records.files_of, *RESERVED, *country.names(), *self.records.redirects.former})

    def path(self, model: type[Record], id_: str) -> str:
        return f"{self.folder}/{model.kind}/{id_}.yaml"

    def with_file(self, document: Document) -> tuple[Problem, ...]:
        """The errors and warnings that the archive would have with this file, and has not without it."""
        _, found = check((*self.records.files, document), self.records.settings, self.records.merged)
        before = {(problem.place, problem.rule) for problem in self.problems}
        return tuple(each for each in without_notes(found) if (each.place, each.rule) not in before)


def problems_with(known: Known, path: str, content: bytes) -> tuple[Problem, ...]:
    """What is wrong with the archive once it has this file, and because of it."""
    document, unreadable = read_document(path, content)
    found = (*unreadable, *known.with_file(document))
    if len(content) > SIZE_LIMIT:
        found = (*found, size_problem(path, SIZE_LIMIT))
    return tuple(sorted(set(found)))


def id_problem(known: Known, model: type[Record], id_: str) -> Told | None:
    """Why the record cannot have this id; None if it can."""
    if "/" in id_ or "\\" in id_:
        return Told(message=f"`{id_}` is not an id", help="write the id alone, without a folder")
    if id_ in known.records.redirects.former:
        return Told(message=f"`{id_}` was the id of another record once", help="choose another: no id is used twice")
    found = known.with_file(unread(known.path(model, id_)))
    return Told(message=found[0].message, help=found[0].help) if found else None
